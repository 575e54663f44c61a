package org.dodeka.design.services;

import java.util.HashSet;
import java.util.Set;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/** How spaces are put into bands and into each other. No tool lets a space become its own ancestor or stand above its parent. */
public final class Placing {

    /** Whether a new space can be put there: into a design, a band or a space. */
    @Reads({})
    public boolean takesSpaces(EObject place) {
        return isDesign(place) || isSpace(place) || isScale(place);
    }

    @Reads({})
    public boolean isDesign(EObject place) {
        return place instanceof Design;
    }

    @Reads({})
    public boolean isSpace(EObject place) {
        return place instanceof Space;
    }

    /** The scale of what is put there: that of the band or of the space, elsewhere that of a team. */
    @Reads("scale")
    public Scale scaleInside(EObject place) {
        return place instanceof Space space ? space.getScale() : isScale(place) ? (Scale) ((EEnumLiteral) place).getInstance() : Scale.TEAM;
    }

    /** Whether a space, once it has the scale of a band, would stand within its parent or above it; then it must leave the parent. */
    @Reads({"parent/scale"})
    public boolean wouldNestIn(Space space, EObject band) {
        return space.getParent() != null && space.getParent().getScale().compareTo(scaleInside(band)) <= 0;
    }

    /** Whether a space can move to a band: no child of it may be wider then. */
    @Reads({"scale", "children/scale", "parent"})
    public boolean mayMoveTo(EObject element, EObject band) {
        return element instanceof Space space && isScale(band) && holdsChildrenAt(space, scaleInside(band));
    }

    /** Whether a space can move into another, which becomes its parent and gives it its scale. */
    @Reads({"/spaces/parent", "/spaces/scale"})
    public boolean mayMoveInto(EObject element, EObject place) {
        return element instanceof Space space && place instanceof Space parent && !reaches(parent, space)
                && holdsChildrenAt(space, parent.getScale());
    }

    /** Whether a space can get a parent: another one, not below it, and at least as wide. */
    @Reads({"/spaces/parent", "/spaces/scale"})
    public boolean mayHaveParent(EObject element, EObject wider) {
        return element instanceof Space space && wider instanceof Space parent && space.getParent() != parent && !reaches(parent, space)
                && parent.getScale().compareTo(space.getScale()) >= 0;
    }

    @Reads("stage")
    public boolean hasNextStage(EObject element) {
        return element instanceof Space space && space.getStage() != Stage.TRANSFORMATION;
    }

    /** The stage that comes after that of a space; the last one stays. */
    @Reads("stage")
    public Stage nextStage(Space space) {
        Stage[] stages = Stage.values();
        return stages[Math.min(space.getStage().ordinal() + 1, stages.length - 1)];
    }

    private static boolean isScale(EObject place) {
        return place instanceof EEnumLiteral literal && literal.getInstance() instanceof Scale;
    }

    private static boolean holdsChildrenAt(Space space, Scale scale) {
        return space.getChildren().stream().allMatch(child -> child.getScale().compareTo(scale) <= 0);
    }

    /** Whether the way from a space to its parent, and on, leads to another one. */
    private static boolean reaches(Space from, Space to) {
        Set<Space> passed = new HashSet<>();
        for (Space above = from; above != null && passed.add(above); above = above.getParent()) {
            if (above == to) {
                return true;
            }
        }
        return false;
    }
}
