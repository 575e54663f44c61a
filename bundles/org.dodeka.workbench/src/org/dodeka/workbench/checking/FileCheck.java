package org.dodeka.workbench.checking;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.LoadProblem;
import org.dodeka.validation.Finding;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RulePreferences;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationEngine;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.osgi.service.prefs.BackingStoreException;

/** Checks files with the rules and settings of the workspace. A file that was checked as it is, with the same settings, is left alone. */
final class FileCheck {

    private static final QualifiedName CHECKED = new QualifiedName("org.dodeka.workbench", "checked");

    private final ValidationEngine engine;
    private final String fingerprint;

    FileCheck() throws CoreException {
        RulePacks packs = RulePacks.installed();
        try {
            RuleSettings settings = RulePreferences.read();
            engine = new ValidationEngine(packs, settings);
            fingerprint = fingerprint(packs, settings);
        } catch (BackingStoreException unreadable) {
            throw new CoreException(Status.error(Messages.settingsUnreadable, unreadable));
        }
    }

    /** What the findings of a file depend on besides its content. */
    private static String fingerprint(RulePacks packs, RuleSettings settings) {
        StringBuilder all = new StringBuilder(Locale.getDefault().toLanguageTag());
        packs.packs().forEach(pack -> all.append(' ').append(pack.id()).append(' ').append(pack.version()));
        for (RuleDescriptor rule : packs.rules()) {
            all.append(' ').append(rule.id()).append(settings.enabled(rule)).append(settings.severity(rule));
            rule.thresholds().forEach(threshold -> all.append(settings.threshold(rule, threshold.id())));
        }
        return Integer.toHexString(all.toString().hashCode());
    }

    void of(IFile file, IProgressMonitor monitor) throws CoreException {
        if (!file.isAccessible() || file.getLocation() == null) {
            return;
        }
        String state = file.getLocalTimeStamp() + " " + file.getModificationStamp() + " " + fingerprint;
        if (state.equals(file.getPersistentProperty(CHECKED))) {
            return;
        }
        FindingMarkers markers = new FindingMarkers();
        try {
            DesignResource resource = DesignFiles.load(Path.of(file.getLocationURI()));
            problems(resource.problems(), markers);
            if (resource.getContents().getFirst() instanceof Design design) {
                for (Finding finding : engine.validate(design, monitor).findings()) {
                    if (!finding.waived()) {
                        markers.add(finding, resource.lineOf(finding.element()));
                    }
                }
            }
        } catch (DesignLoadException broken) {
            problems(broken.problems(), markers);
        }
        markers.replaceThoseOf(file, monitor);
        file.setPersistentProperty(CHECKED, state);
    }

    private static void problems(List<LoadProblem> problems, FindingMarkers markers) {
        problems.forEach(markers::add);
    }

    /** The file is checked next time, whatever its state. */
    static void forget(IFile file) throws CoreException {
        file.setPersistentProperty(CHECKED, null);
    }
}
