package org.dodeka.exchange.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;

import org.dodeka.exchange.findings.Elements;
import org.dodeka.model.Dates;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Response;
import org.dodeka.model.design.Waiver;
import org.dodeka.validation.Finding;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.RulePack;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.Severity;
import org.dodeka.validation.Threshold;
import org.dodeka.validation.metrics.DisciplineCoverage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Writes exchange files as a stream; equal documents give equal bytes. The vocabulary is that of {@code learning-design-1.0.xsd}. */
final class ExchangeWriter {

    static final String NAMESPACE = "http://www.dodeka.org/exchange/1.0";

    private static final double DECIMALS = 10_000;

    private final ExchangeDocument document;
    private final XmlOutput out;

    private ExchangeWriter(ExchangeDocument document, OutputStream stream) throws IOException {
        this.document = document;
        this.out = new XmlOutput(stream);
    }

    static void write(ExchangeDocument document, OutputStream stream) throws IOException {
        new ExchangeWriter(document, stream).write();
    }

    private void write() throws IOException {
        Design design = document.design();
        ElementWriter elements = new ElementWriter(out, design);
        out.start(Shape.DESIGN.name);
        out.attribute("xmlns", NAMESPACE);
        out.attribute("status", document.draft() ? Block.DRAFT : Block.VALID);
        elements.attributes(design, Shape.DESIGN);
        elements.body(design, Shape.DESIGN);
        try {
            disciplines();
            validation();
        } catch (XmlOutput.ForbiddenCharacter inMessage) {
            throw new NotExportableException(NLS.bind(Messages.forbiddenInFinding, inMessage.getMessage()), inMessage);
        }
        out.end();
        out.finish();
    }

    private void disciplines() throws IOException {
        DisciplineCatalogue catalogue = document.catalogue();
        out.start(Block.DISCIPLINES.name());
        out.attribute("catalogue", catalogue.getId());
        out.attribute("version", catalogue.getVersion());
        Set<EObject> answered = answered();
        for (DisciplineCoverage coverage : document.validated().metrics().coverage().disciplines()) {
            Discipline discipline = catalogue.getDisciplines().stream().filter(each -> coverage.code().equals(each.getCode())).findFirst().orElse(null);
            if (coverage.rulesApplicable() > 0 || answered.contains(discipline)) {
                out.start("discipline");
                out.attribute("code", coverage.code());
                if (discipline != null) {
                    out.attribute("name", discipline.getName());
                    out.attribute("group", discipline.getGroup().getLiteral());
                }
                out.attribute("rulesApplicable", Integer.toString(coverage.rulesApplicable()));
                out.attribute("rulesPassed", Integer.toString(coverage.rulesPassed()));
                if (coverage.value().isPresent()) {
                    out.attribute("coverage", Double.toString(Math.round(coverage.value().getAsDouble() * DECIMALS) / DECIMALS));
                }
                out.end();
            }
        }
        out.end();
    }

    /** The disciplines of which an item has a response. */
    private Set<EObject> answered() {
        Set<EObject> disciplines = new HashSet<>();
        for (Response response : document.design().getResponses()) {
            if (response.getItem() != null && response.getItem().eContainer() instanceof Discipline discipline) {
                document.catalogue().getDisciplines().stream().filter(each -> each.getId().equals(discipline.getId())).forEach(disciplines::add);
            }
        }
        return disciplines;
    }

    private void validation() throws IOException {
        out.start(Block.VALIDATION.name());
        out.attribute("asOf", Dates.format(document.design().getAsOf()));
        for (Severity severity : Severity.values()) {
            out.attribute(Block.counterOf(severity), Long.toString(document.validated().result().count(severity)));
        }
        out.attribute("waived", Long.toString(document.validated().result().findings().stream().filter(Finding::waived).count()));
        rulePacks();
        settings();
        findings();
        out.end();
    }

    private void rulePacks() throws IOException {
        out.start("rulePacks");
        for (RulePack pack : document.packs()) {
            out.start("rulePack");
            out.attribute("id", pack.id());
            out.attribute("name", pack.name());
            out.attribute("version", pack.version());
            out.attribute("rules", Integer.toString(pack.rules().size()));
            out.end();
        }
        out.end();
    }

    /** What differs from the packs' own settings, so that nobody takes a lenient check for a strict one. */
    private void settings() throws IOException {
        RuleSettings settings = document.settings();
        boolean any = false;
        for (RulePack pack : document.packs()) {
            for (RuleDescriptor rule : pack.rules()) {
                if (!settings.enabled(rule)) {
                    any = setting(any, rule.id() + ".enabled", "false");
                }
                if (settings.severity(rule) != rule.severity()) {
                    any = setting(any, rule.id() + ".severity", settings.severity(rule).id());
                }
                for (Threshold threshold : rule.thresholds()) {
                    double value = settings.threshold(rule, threshold.id());
                    if (value != threshold.defaultValue()) {
                        any = setting(any, rule.id() + "." + threshold.id(), Double.toString(value));
                    }
                }
            }
        }
        if (any) {
            out.end();
        }
    }

    private boolean setting(boolean any, String key, String value) throws IOException {
        if (!any) {
            out.start("settings");
        }
        out.start("setting");
        out.attribute("key", key);
        out.attribute("value", value);
        out.end();
        return true;
    }

    private void findings() throws IOException {
        if (document.validated().result().findings().isEmpty()) {
            return;
        }
        out.start("findings");
        for (Finding finding : document.validated().result().findings()) {
            out.start("finding");
            out.attribute("rule", finding.rule().id());
            out.attribute("discipline", finding.rule().discipline());
            out.attribute("severity", finding.severity().id());
            out.attribute("about", Elements.id(finding.element()));
            out.attribute("failed", finding.failed() ? "true" : null);
            out.element("message", finding.message());
            if (finding.waived()) {
                waived(finding.waiver().get());
            }
            out.end();
        }
        out.end();
    }

    private void waived(Waiver waiver) throws IOException {
        out.start("waived");
        out.attribute("waiver", waiver.getId());
        out.attribute("until", waiver.getUntil() == null ? null : Dates.format(waiver.getUntil()));
        out.element("reason", waiver.getReason());
        out.end();
    }
}
