package org.dodeka.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * Where spaces stand in a landscape: in the band of their scale, or within their parent if that has the same scale. Spaces that are each other's
 * parents stand side by side in their band; nothing is lost.
 */
public final class Bands {

    /** The scales that spaces have, the highest first. */
    @Reads("spaces/scale")
    public List<EEnumLiteral> scalesInUse(Design design) {
        return design.getSpaces().stream().map(Space::getScale).distinct().sorted(Comparator.reverseOrder())
                .map(scale -> DesignPackage.Literals.SCALE.getEEnumLiteral(scale.getName())).toList();
    }

    /**
     * The spaces that stand in a band itself.
     *
     * @param diagram the diagram, which shows a design
     */
    @Reads({"/spaces/scale", "/spaces/parent"})
    public List<Space> spacesInside(EEnumLiteral band, Object diagram) {
        Design design = Views.designOf(diagram);
        Collection<Space> spaces = design == null ? List.of() : design.getSpaces();
        return spaces.stream().filter(space -> space.getScale() == band.getInstance() && enclosing(space) == null).toList();
    }

    /** The spaces that stand within a space. */
    @Reads({"/spaces/scale", "/spaces/parent"})
    public List<Space> spacesInside(Space space, Object diagram) {
        EList<Space> children = space.getChildren();
        if (children.isEmpty()) {
            return List.of();
        }
        List<Space> inside = new ArrayList<>(children);
        inside.removeIf(child -> enclosing(child) != space);
        return inside;
    }

    /** The parent of a space that does not stand within it; null if there is none. */
    @Reads({"/spaces/scale", "/spaces/parent"})
    public Space widerSpaceElsewhere(Space space) {
        Space parent = space.getParent();
        return parent == space || parent == enclosing(space) ? null : parent;
    }

    /** The space that a space stands within: its parent, if that has the same scale; null if there is none or the space is its own ancestor. */
    static Space enclosing(Space space) {
        Scale scale = space.getScale();
        Space parent = space.getParent();
        if (parent == null || parent.getScale() != scale) {
            return null;
        }
        if (parent.getParent() == null) {
            return parent;
        }
        Set<Space> passed = new HashSet<>();
        for (Space above = parent; above != null && above.getScale() == scale && passed.add(above); above = above.getParent()) {
            if (above == space) {
                return null;
            }
        }
        return parent;
    }
}
