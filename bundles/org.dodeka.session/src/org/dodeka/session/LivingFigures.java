package org.dodeka.session;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;

import org.dodeka.model.design.Design;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Tells by the key of a figure whether its elements are still there. A key is {@code Mapping:id}, {@code Mapping:id@id} or
 * {@code Mapping:id(key>key)}, and ids are any text: where a key can be read in several ways, it lives if it does in one of them.
 */
final class LivingFigures {

    /** A key with more marks than this is taken for living, rather than tried in all ways. */
    private static final int MOST_MARKS = 12;

    private static final Pattern PLACE = Pattern.compile("/(?:[^()>@]|(?<=/)@)*");

    private final Set<String> ids = new HashSet<>();
    private final boolean certain;

    LivingFigures(Design design) {
        certain = design.getCatalogue() == null || !design.getCatalogue().eIsProxy();
        if (certain) {
            Iterator<Notifier> all = design.eResource().getResourceSet().getAllContents();
            while (all.hasNext()) {
                if (all.next() instanceof EObject element) {
                    String id = EcoreUtil.getID(element);
                    if (id != null) {
                        ids.add(id);
                    }
                }
            }
        }
    }

    boolean lives(String key) {
        return !certain || key.chars().filter(c -> "(>".indexOf(c) >= 0).count() > MOST_MARKS || isLiving(key);
    }

    private boolean isLiving(String key) {
        return isNode(key) || key.endsWith(")") && isEdge(key);
    }

    private boolean isEdge(String key) {
        for (int from = key.indexOf('('); from >= 0; from = key.indexOf('(', from + 1)) {
            if (isNode(key.substring(0, from))) {
                String ends = key.substring(from + 1, key.length() - 1);
                for (int to = ends.indexOf('>'); to >= 0; to = ends.indexOf('>', to + 1)) {
                    if (isLiving(ends.substring(0, to)) && isLiving(ends.substring(to + 1))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isNode(String key) {
        for (int colon = key.indexOf(':'); colon >= 0; colon = key.indexOf(':', colon + 1)) {
            String rest = key.substring(colon + 1);
            if (isThere(rest)) {
                return true;
            }
            for (int at = rest.indexOf('@'); at >= 0; at = rest.indexOf('@', at + 1)) {
                if (isThere(rest.substring(0, at)) && isThere(rest.substring(at + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What has no id of its own, such as a literal, is named by its place. */
    private boolean isThere(String id) {
        return id.isEmpty() || PLACE.matcher(id).matches() || ids.contains(id);
    }
}
