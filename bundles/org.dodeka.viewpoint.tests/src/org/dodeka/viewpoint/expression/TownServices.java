package org.dodeka.viewpoint.expression;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;

/** Services as a specification has them. */
public class TownServices {

    @Reads("name")
    public String shout(EObject self) {
        return TownModel.name(self).toUpperCase();
    }

    @Reads({"friends", "friends/name"})
    public boolean knows(EObject self, EObject other) {
        return TownModel.list(self, "friends").contains(other);
    }

    public String unread(EObject self) {
        return "?";
    }

    public String greet(EObject self, String word, int times) {
        return word + TownModel.name(self) + times;
    }

    public Object fail(EObject self) {
        throw new IllegalStateException("no luck");
    }

    public List<Object> mixed(EObject self) {
        return List.of("text", self, 7);
    }

    public Object nothing(EObject self) {
        return null;
    }

    @Reads("a")
    public String kind(EModelElement self) {
        return "model element";
    }

    @Reads("b")
    public String kind(EClass self) {
        return "class";
    }

    @Reads({})
    public String kind(ENamedElement self) {
        return "named";
    }

    public static String still(EObject self) {
        return "static";
    }

    public String notAService(String text) {
        return text;
    }
}
