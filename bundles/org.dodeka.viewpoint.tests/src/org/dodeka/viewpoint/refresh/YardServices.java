package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Services with paths of every kind. */
public final class YardServices {

    /** How often {@link #counted} was asked. */
    static int asked;

    @Reads({ "parts/name" })
    public String partNames(EObject place) {
        return String.join("+", Yard.list(place, Yard.PARTS).stream().map(part -> String.valueOf(part.eGet(Yard.NAME))).toList());
    }

    @Reads({ "behind/behind/name" })
    public String nameBehind(EObject place) {
        EObject one = (EObject) place.eGet(Yard.BEHIND);
        EObject two = one == null ? null : (EObject) one.eGet(Yard.BEHIND);
        return two == null ? "" : String.valueOf(two.eGet(Yard.NAME));
    }

    @Reads({ "^Path.from/length" })
    public int steps(EObject place) {
        return all(place).stream().filter(one -> one.eClass() == Yard.PATH && one.eGet(Yard.FROM) == place).mapToInt(one ->
                (Integer) one.eGet(Yard.LENGTH)).sum();
    }

    @Reads({ "/parts/parts/open" })
    public boolean anyOpen(EObject place) {
        EObject root = EcoreUtil.getRootContainer(place);
        return root.eClass() != Yard.PATH
                && Yard.list(root, Yard.PARTS).stream().flatMap(part -> Yard.list(part, Yard.PARTS).stream()).anyMatch(part ->
                        (Boolean) part.eGet(Yard.OPEN));
    }

    @Reads({ "eContainer/name" })
    public String nameAround(EObject place) {
        return place.eContainer() == null ? "" : String.valueOf(place.eContainer().eGet(Yard.NAME));
    }

    @Reads({ "heldBy/tools" })
    public int toolsOfHolder(EObject place) {
        EObject holder = (EObject) place.eGet(Yard.HELD_BY);
        return holder != null && holder.eClass() == Yard.SHED ? (Integer) holder.eGet(Yard.TOOLS) : 0;
    }

    @Reads({ "parts/size" })
    public List<EObject> largeParts(EObject place) {
        return Yard.list(place, Yard.PARTS).stream().filter(part -> (Integer) part.eGet(Yard.SIZE) > 2).toList();
    }

    @Reads({ "next,behind" })
    public List<EObject> around(EObject place) {
        List<EObject> around = new ArrayList<>(Yard.list(place, Yard.NEXT));
        if (place.eGet(Yard.BEHIND) != null) {
            around.add((EObject) place.eGet(Yard.BEHIND));
        }
        return around;
    }

    /** Without paths. */
    public List<EObject> largeAnywhere(EObject place) {
        return all(place).stream().filter(one -> one.eClass() != Yard.PATH && (Integer) one.eGet(Yard.SIZE) > 3).toList();
    }

    @Reads({ "name" })
    public String counted(EObject place) {
        asked++;
        return String.valueOf(place.eGet(Yard.NAME));
    }

    @Reads({ "nonsense" })
    public String wrongly(EObject place) {
        return String.valueOf(place.eGet(Yard.SIZE));
    }

    @Reads({ "open" })
    public boolean isOpen(EObject place) {
        return (Boolean) place.eGet(Yard.OPEN);
    }

    @Reads({ "size" })
    public boolean isSmall(EObject place) {
        return (Integer) place.eGet(Yard.SIZE) < 3;
    }

    @Reads({})
    public boolean fails(EObject place) {
        throw new IllegalStateException("never works");
    }

    private static List<EObject> all(EObject place) {
        List<EObject> all = new ArrayList<>();
        EObject root = EcoreUtil.getRootContainer(place);
        all.add(root);
        root.eAllContents().forEachRemaining(all::add);
        return all;
    }
}
