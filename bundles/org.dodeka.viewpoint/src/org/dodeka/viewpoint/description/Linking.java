package org.dodeka.viewpoint.description;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

/** What all parts of one file share while it is read: its problems, what became of its elements, and the references that wait for that. */
final class Linking {

    final String file;
    final SpecificationContext context;
    final Problems problems;
    final Addresses addresses;
    /** Told of each feature that is read; only tests listen. */
    Consumer<Asked> listener = asked -> {
    };
    private final Map<SourceElement, Object> built = new IdentityHashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();

    Linking(String file, SpecificationContext context, Problems problems, Addresses addresses) {
        this.file = file;
        this.context = context;
        this.problems = problems;
        this.addresses = addresses;
    }

    /**
     * A feature that is read.
     *
     * @param type the class of the element
     * @param feature the name of the feature
     * @param absent what is used if it is not given; null if there is no default
     */
    record Asked(String type, String feature, Object absent) {
    }

    <T> T built(SourceElement element, T result) {
        built.put(element, result);
        return result;
    }

    /** What became of an element; null if nothing. */
    Object result(SourceElement element) {
        return built.get(element);
    }

    /** Hands over what a reference leads to, when everything is read. */
    <T> void refer(Place place, String reference, Class<T> type, Consumer<T> target) {
        waiting.add(() -> {
            SourceElement found = find(place, reference);
            if (found == null) {
                return;
            }
            Object object = built.get(found);
            if (type.isInstance(object)) {
                target.accept(type.cast(object));
            } else if (object == null) {
                problems.warning(place, NLS.bind(Messages.referenceToUnsupported, Problems.quote(found.path()), kind(found)));
            } else {
                problems.error(place, NLS.bind(Messages.referenceToWrongType, Problems.quote(found.path()), kind(found)));
            }
        });
    }

    /** The element at an address; null after a problem. */
    SourceElement find(Place place, String reference) {
        int hash = reference.indexOf('#');
        if (hash > 0) {
            problems.warning(place, NLS.bind(Messages.referenceToOtherFile, Problems.quote(reference)));
            return null;
        }
        SourceElement found = addresses.find(reference.substring(hash + 1));
        if (found == null) {
            problems.error(place, NLS.bind(Messages.unresolvedReference, Problems.quote(reference)));
        }
        return found;
    }

    /** The class of an element for messages. */
    static String kind(SourceElement element) {
        return element.type != null ? element.type.simpleName() : element.declaredType != null ? element.declaredType : element.name;
    }

    /** Follows the references. */
    void finish() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
