package org.dodeka.exchange.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The columns of the table of people, in the order in which they are written. Their headers are part of the format. */
public enum Column {

    /** The id of the person or group. */
    ID("id", Scope.ROW, null),
    /** What the row is about, see {@link Kind}. */
    KIND("kind", Scope.ROW, null),
    /** The name of the person or group. */
    NAME("name", Scope.ACTOR, CataloguePackage.Literals.ELEMENT__NAME),
    /** The groups of a person. */
    GROUPS("groups", Scope.PERSON, DesignPackage.Literals.PERSON__GROUPS),
    /** To whom a person reports. */
    MANAGER("manager", Scope.PERSON, DesignPackage.Literals.PERSON__MANAGER),
    /** Whether a person holds formal authority. */
    FORMAL_AUTHORITY("formal authority", Scope.PERSON, DesignPackage.Literals.PERSON__FORMAL_AUTHORITY),
    /** The time that a person has, in hours a week. */
    HOURS_PER_WEEK("hours per week", Scope.PERSON, DesignPackage.Literals.PERSON__HOURS_PER_WEEK),
    /** How many people a group has. */
    SIZE("size", Scope.GROUP, DesignPackage.Literals.GROUP__SIZE),
    /** How much a group is affected, 0 to 4. */
    STAKE("stake", Scope.GROUP, DesignPackage.Literals.GROUP__STAKE),
    /** How much a group can move, 0 to 4. */
    INFLUENCE("influence", Scope.GROUP, DesignPackage.Literals.GROUP__INFLUENCE),
    /** Remarks on the person or group. */
    NOTES("notes", Scope.ACTOR, CataloguePackage.Literals.ELEMENT__NOTES),
    /** The space of the participation. */
    SPACE("space", Scope.PARTICIPATION, null),
    /** Its role. */
    ROLE("role", Scope.PARTICIPATION, DesignPackage.Literals.PARTICIPATION__ROLE),
    /** Its level. */
    LEVEL("level", Scope.PARTICIPATION, DesignPackage.Literals.PARTICIPATION__LEVEL),
    /** The time that it takes, in hours a week. */
    HOURS_IN_SPACE("hours in space", Scope.PARTICIPATION, DesignPackage.Literals.PARTICIPATION__HOURS_PER_WEEK),
    /** Whether the actor decides in the space. */
    DECIDES("decides", Scope.PARTICIPATION, DesignPackage.Literals.PARTICIPATION__DECIDES),
    /** Its first day. */
    FROM("from", Scope.PARTICIPATION, DesignPackage.Literals.PARTICIPATION__FROM),
    /** Its last day. */
    UNTIL("until", Scope.PARTICIPATION, DesignPackage.Literals.PARTICIPATION__UNTIL),
    /** Who takes over afterwards. */
    SUCCESSOR("successor", Scope.PARTICIPATION, DesignPackage.Literals.PARTICIPATION__SUCCESSOR),
    /** The id of the participation. */
    PARTICIPATION_ID("participation id", Scope.PARTICIPATION, null),
    /** Its name. */
    PARTICIPATION_NAME("participation name", Scope.PARTICIPATION, CataloguePackage.Literals.ELEMENT__NAME),
    /** Remarks on it. */
    PARTICIPATION_NOTES("participation notes", Scope.PARTICIPATION, CataloguePackage.Literals.ELEMENT__NOTES);

    /** Which part of a row a column speaks of. */
    enum Scope {
        ROW, ACTOR, PERSON, GROUP, PARTICIPATION
    }

    private static final Map<String, Column> BY_HEADER = new HashMap<>();

    static {
        for (Column column : values()) {
            BY_HEADER.put(plain(column.header), column);
        }
    }

    private final String header;
    private final Scope scope;
    private final EStructuralFeature feature;

    Column(String header, Scope scope, EStructuralFeature feature) {
        this.header = header;
        this.scope = scope;
        this.feature = feature;
    }

    /** Its header, in lower case with blanks. */
    public String header() {
        return header;
    }

    /** The headers of all columns, in their order. */
    public static List<String> headers() {
        return Arrays.stream(values()).map(Column::header).toList();
    }

    Scope scope() {
        return scope;
    }

    /** The feature that its cells state; null where they tell what the row is about. */
    EStructuralFeature feature() {
        return feature;
    }

    /** Whether a dash can empty the value. Nothing goes without a name, and an enumeration always has a value. */
    boolean isClearable() {
        return feature != null && this != NAME && this != PARTICIPATION_NAME && this != ROLE && this != LEVEL;
    }

    boolean isOf(Kind kind) {
        return switch (scope) {
            case ROW, PARTICIPATION -> true;
            case ACTOR -> kind != Kind.VACANCY;
            case PERSON -> kind == Kind.PERSON;
            case GROUP -> kind == Kind.GROUP;
        };
    }

    /** The column with a header, which may be written in any case, with blanks, hyphens, underscores or nothing between its words. */
    static Optional<Column> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(plain(header)));
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0_-]+", "");
    }

    /** The letters over a column, as spreadsheets show them: A, B … Z, AA, counted from 1. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
