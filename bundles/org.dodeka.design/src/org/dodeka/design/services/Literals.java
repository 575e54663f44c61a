package org.dodeka.design.services;

import java.util.Locale;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.RoleKind;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/** The values of enumerations, as people read them and as tools set them. */
public final class Literals {

    /** A value as a heading: “Organisation”. */
    @Reads({})
    public String literalName(EEnumLiteral literal) {
        return heading(literal);
    }

    /** The role in which somebody starts. */
    @Reads({})
    public RoleKind roleMember(EObject element) {
        return RoleKind.MEMBER;
    }

    /** The level at which somebody starts. */
    @Reads({})
    public Level levelActive(EObject element) {
        return Level.ACTIVE;
    }

    /** A value as people read it, with a capital in front. */
    static String heading(Enumerator value) {
        String words = Labels.ofValue(value);
        return words.substring(0, 1).toUpperCase(Locale.getDefault()) + words.substring(1);
    }
}
