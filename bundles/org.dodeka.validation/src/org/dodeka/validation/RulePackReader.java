package org.dodeka.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;

/** Reads the extensions of {@code org.dodeka.validation.rulePacks}. A declaration that does not hold is left out and said. */
final class RulePackReader {

    private static final String POINT = "org.dodeka.validation.rulePacks";

    private final List<String> problems = new ArrayList<>();

    RulePacks read(IExtensionRegistry registry) {
        List<RulePack> packs = new ArrayList<>();
        for (IConfigurationElement pack : registry.getConfigurationElementsFor(POINT)) {
            List<RuleDescriptor> rules = new ArrayList<>();
            for (IConfigurationElement declaration : pack.getChildren("rule")) {
                try {
                    rules.add(rule(declaration));
                } catch (InvalidDeclaration invalid) {
                    problems.add(invalid.getMessage());
                }
            }
            packs.add(new RulePack(text(pack, "id"), text(pack, "name"), text(pack, "version"), rules));
        }
        packs.sort(Comparator.comparing(RulePack::id));
        return new RulePacks(packs, problems);
    }

    private static RuleDescriptor rule(IConfigurationElement declaration) throws InvalidDeclaration {
        String id = required(declaration, "id");
        EClass target = target(declaration);
        Rule<?> rule = instance(declaration);
        List<String> reads = new ArrayList<>();
        for (IConfigurationElement read : declaration.getChildren("reads")) {
            for (String path : required(read, "path").trim().split("\\s+")) {
                reads.add(path);
                try {
                    ReadPath.parse(target, path);
                } catch (IllegalArgumentException e) {
                    throw new InvalidDeclaration(Messages.declarationBadPath, declaration, e.getMessage());
                }
            }
        }
        List<Threshold> thresholds = new ArrayList<>();
        for (IConfigurationElement threshold : declaration.getChildren("threshold")) {
            thresholds.add(threshold(threshold));
        }
        Optional<RuleDescriptor.Fix> fix = Optional.empty();
        for (IConfigurationElement declared : declaration.getChildren("fix")) {
            if (!(rule instanceof QuickFix)) {
                throw new InvalidDeclaration(Messages.declarationNoFix, declaration, "");
            }
            fix = Optional.of(new RuleDescriptor.Fix(required(declared, "label"), Boolean.parseBoolean(declared.getAttribute("safe"))));
        }
        return new RuleDescriptor(id, required(declaration, "discipline"), severity(declaration), target, required(declaration, "title"),
                text(declaration, "description"), required(declaration, "message"), text(declaration, "source"),
                !"false".equals(declaration.getAttribute("live")), thresholds, reads, fix, rule);
    }

    private static Severity severity(IConfigurationElement declaration) throws InvalidDeclaration {
        String severity = required(declaration, "severity");
        try {
            return Severity.of(severity);
        } catch (IllegalArgumentException e) {
            throw new InvalidDeclaration(Messages.declarationBadSeverity, declaration, severity);
        }
    }

    private static EClass target(IConfigurationElement declaration) throws InvalidDeclaration {
        String name = required(declaration, "target");
        EClassifier classifier = DesignPackage.eINSTANCE.getEClassifier(name);
        if (classifier == null) {
            classifier = CataloguePackage.eINSTANCE.getEClassifier(name); // Element
        }
        if (classifier instanceof EClass target) {
            return target;
        }
        throw new InvalidDeclaration(Messages.declarationBadTarget, declaration, name);
    }

    private static Rule<?> instance(IConfigurationElement declaration) throws InvalidDeclaration {
        try {
            if (declaration.createExecutableExtension("class") instanceof Rule<?> rule) {
                return rule;
            }
            throw new InvalidDeclaration(Messages.declarationBadClass, declaration, declaration.getAttribute("class"));
        } catch (CoreException e) {
            Throwable cause = e.getStatus().getException();
            throw new InvalidDeclaration(Messages.declarationBadClass, declaration, e.getMessage() + (cause == null ? "" : " (" + cause + ")"));
        }
    }

    private static Threshold threshold(IConfigurationElement declared) throws InvalidDeclaration {
        String value = required(declared, "default");
        try {
            double number = Double.parseDouble(value);
            double min = declared.getAttribute("min") == null ? 0 : Double.parseDouble(declared.getAttribute("min"));
            double max = declared.getAttribute("max") == null ? Integer.MAX_VALUE : Double.parseDouble(declared.getAttribute("max"));
            if (number >= min && number <= max) {
                return new Threshold(required(declared, "id"), required(declared, "label"), text(declared, "unit"), number, min, max);
            }
        } catch (NumberFormatException e) {
            value = e.getMessage();
        }
        throw new InvalidDeclaration(Messages.declarationBadThreshold, (IConfigurationElement) declared.getParent(), value);
    }

    private static String required(IConfigurationElement element, String attribute) throws InvalidDeclaration {
        String value = element.getAttribute(attribute);
        if (value == null || value.isBlank()) {
            throw new InvalidDeclaration(Messages.declarationMissing, element, element.getName() + "/" + attribute);
        }
        return value;
    }

    private static String text(IConfigurationElement element, String attribute) {
        String value = element.getAttribute(attribute);
        return value == null ? "" : value;
    }

    private static final class InvalidDeclaration extends Exception {

        private static final long serialVersionUID = 1L;

        InvalidDeclaration(String message, IConfigurationElement element, String detail) {
            super(Messages.bind(message, new Object[] { idOf(element), element.getContributor().getName(), detail }));
        }

        private static String idOf(IConfigurationElement element) {
            for (Object at = element; at instanceof IConfigurationElement e; at = e.getParent()) {
                if (e.getName().equals("rule")) {
                    return text(e, "id");
                }
            }
            return "";
        }
    }
}
