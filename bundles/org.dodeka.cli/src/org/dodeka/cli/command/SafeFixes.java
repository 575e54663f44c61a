package org.dodeka.cli.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.dodeka.cli.report.Change;
import org.dodeka.cli.session.DesignReading;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.Refusal;
import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.validation.Finding;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.FixInput;
import org.dodeka.validation.LiveValidation;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.osgi.util.NLS;

/**
 * Applies safe quick fixes to a design until none is left. A finding that comes back is not fixed again, so that two fixes that undo
 * each other cannot go on for ever.
 */
final class SafeFixes {

    private final ValidationEngine engine;
    private final DesignResource resource;
    private final Design design;
    private final Set<String> wanted;
    private final Consumer<String> complaints;
    private final EditingDomain domain;
    private final Map<FindingKey, Finding> open = new LinkedHashMap<>();
    private final Set<FindingKey> tried = new HashSet<>();

    /**
     * Fixes for a design.
     *
     * @param wanted the ids of the rules whose findings are fixed; empty for all
     * @param complaints told when a fix fails; the others go on
     */
    SafeFixes(ValidationEngine engine, DesignResource resource, Set<String> wanted, Consumer<String> complaints) {
        this.engine = engine;
        this.resource = resource;
        this.design = DesignReading.designOf(resource);
        this.wanted = wanted;
        this.complaints = complaints;
        this.domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack(), resource.getResourceSet());
    }

    /** Applies the fixes; those that changed nothing are not listed. */
    List<AppliedFix> apply() {
        List<AppliedFix> applied = new ArrayList<>();
        LiveValidation live = engine.live(design);
        ChangeLog log = new ChangeLog(design);
        try {
            engine.validate(design, null).findings().stream().filter(this::isCandidate).forEach(this::offer);
            while (!open.isEmpty()) {
                FindingKey key = open.keySet().iterator().next();
                Finding finding = open.remove(key);
                tried.add(key);
                apply(finding, live.facts(), log).ifPresent(applied::add);
                LiveValidation.Delta delta = live.update();
                delta.vanished().forEach(gone -> open.remove(FindingKey.of(gone)));
                delta.appeared().stream().filter(this::isCandidate).forEach(this::offer);
            }
        } finally {
            log.stop();
            live.dispose();
        }
        return applied;
    }

    private boolean isCandidate(Finding finding) {
        boolean safe = !finding.waived() && !finding.failed() && finding.rule().fix().filter(fix -> fix.safe()).isPresent();
        return safe && (wanted.isEmpty() || wanted.contains(finding.rule().id()));
    }

    private void offer(Finding finding) {
        if (!tried.contains(FindingKey.of(finding))) {
            open.put(FindingKey.of(finding), finding);
        }
    }

    private Optional<AppliedFix> apply(Finding finding, Facts facts, ChangeLog log) {
        String message = finding.message();
        Command command;
        try {
            command = finding.fix(new FixContext(facts, domain, FixInput.none()));
        } catch (RuntimeException failure) { // a fix of somebody's pack; nothing has changed yet
            complaints.accept(NLS.bind(Messages.fixFailed, finding.rule().id(), failure));
            return Optional.empty();
        }
        if (!command.canExecute()) {
            return Optional.empty();
        }
        domain.getCommandStack().execute(command);
        if (domain.getCommandStack().getMostRecentCommand() != command) { // the stack swallows what a command throws half-way
            throw Refusal.failed(NLS.bind(Messages.fixBroken, finding.rule().id(), resource.getURI().lastSegment()));
        }
        List<Change> changes = log.take();
        String label = finding.rule().fix().orElseThrow().label();
        return changes.isEmpty() ? Optional.empty() : Optional.of(new AppliedFix(finding.rule().id(), message, label, changes));
    }
}
