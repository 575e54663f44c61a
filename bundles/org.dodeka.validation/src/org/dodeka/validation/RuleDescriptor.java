package org.dodeka.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** A rule as its pack declares it: data for people and tools, and the class that checks. Immutable. */
public final class RuleDescriptor {

    /** What a quick fix does, in words, and whether it can be applied without asking a person anything. */
    public record Fix(String label, boolean safe) {
    }

    private final String id;
    private final String discipline;
    private final Severity severity;
    private final EClass target;
    private final String title;
    private final String description;
    private final String message;
    private final String source;
    private final boolean live;
    private final List<Threshold> thresholds;
    private final List<String> reads;
    private final Optional<Fix> fix;
    private final Rule<EObject> rule;

    @SuppressWarnings("unchecked")
    RuleDescriptor(String id, String discipline, Severity severity, EClass target, String title, String description, String message, String source,
            boolean live, List<Threshold> thresholds, List<String> reads, Optional<Fix> fix, Rule<?> rule) {
        this.id = Objects.requireNonNull(id);
        this.discipline = Objects.requireNonNull(discipline);
        this.severity = Objects.requireNonNull(severity);
        this.target = Objects.requireNonNull(target);
        this.title = Objects.requireNonNull(title);
        this.description = Objects.requireNonNull(description);
        this.message = Objects.requireNonNull(message);
        this.source = Objects.requireNonNull(source);
        this.live = live;
        this.thresholds = List.copyOf(thresholds);
        this.reads = List.copyOf(reads);
        this.fix = fix;
        this.rule = (Rule<EObject>) Objects.requireNonNull(rule);
    }

    /** The stable id, for example {@code CON-4}. */
    public String id() {
        return id;
    }

    /** The code of the discipline, for example {@code CON}. */
    public String discipline() {
        return discipline;
    }

    /** The severity unless a preference or profile says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The class of the elements that are checked, those of its subclasses included. */
    public EClass target() {
        return target;
    }

    /** What the rule demands, in a few words. */
    public String title() {
        return title;
    }

    /** Why it matters and when it is violated, for people. */
    public String description() {
        return description;
    }

    /** The message of a finding, with {@code {0}} and so on for the arguments of the violation. */
    public String message() {
        return message;
    }

    /** Where the rule comes from; see the list of sources in the documentation. */
    public String source() {
        return source;
    }

    /** Whether it is checked while a design is edited; otherwise only when the whole design is. */
    public boolean live() {
        return live;
    }

    /** The numbers that people can set. */
    public List<Threshold> thresholds() {
        return thresholds;
    }

    /** The paths from an element to what the rule reads; empty if undeclared. See {@code ReadPath}. */
    public List<String> reads() {
        return reads;
    }

    /** The quick fix, if there is one. */
    public Optional<Fix> fix() {
        return fix;
    }

    Rule<EObject> rule() {
        return rule;
    }

    @SuppressWarnings("unchecked")
    QuickFix<EObject> quickFix() {
        return (QuickFix<EObject>) rule;
    }

    @Override
    public String toString() {
        return id;
    }
}
