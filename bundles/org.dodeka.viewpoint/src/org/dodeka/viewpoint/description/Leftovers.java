package org.dodeka.viewpoint.description;

import java.util.Set;

import org.eclipse.osgi.util.NLS;

/** Names everything in a file that was not understood: what is wrong, and what is right, but not supported. */
final class Leftovers {

    /** What changes nothing for the engine: texts for authors, and hints that it follows anyway or does not need. */
    private static final Set<String> WITHOUT_EFFECT = Set.of("documentation", "endUserDocumentation", "eAnnotations", "metamodel", "forceRefresh",
        "enablePopupBars");

    private final Linking linking;

    Leftovers(Linking linking) {
        this.linking = linking;
    }

    void check(SourceElement element) {
        if (element.type == null) {
            return;
        }
        for (String attribute : element.attributes.keySet()) {
            if (!element.readAttributes.contains(attribute)) {
                unread(element, attribute);
            }
        }
        for (SourceElement child : element.children) {
            Vocabulary.Feature feature = element.type.features().get(child.name);
            if (child.read && feature != null && !feature.refers()) {
                check(child);
            } else if (!child.read) {
                unread(element, child);
            }
        }
    }

    private void unread(SourceElement element, String attribute) {
        Place place = element.place(linking.file).of(attribute);
        if (!element.type.features().containsKey(attribute)) {
            linking.problems.error(place, NLS.bind(Messages.unknownFeature, Problems.quote(attribute), element.type.simpleName()));
        } else if (!WITHOUT_EFFECT.contains(attribute)) {
            linking.problems.warning(place, NLS.bind(Messages.unsupportedFeature, attribute, element.type.simpleName()));
        }
    }

    private void unread(SourceElement element, SourceElement child) {
        Place place = child.place(linking.file);
        Vocabulary.Feature feature = element.type.features().get(child.name);
        if (feature == null) {
            linking.problems.error(place, NLS.bind(Messages.unknownFeature, Problems.quote(child.name), element.type.simpleName()));
        } else if (WITHOUT_EFFECT.contains(child.name)) {
            return;
        } else if (feature.refers()) {
            linking.problems.warning(place, NLS.bind(Messages.unsupportedFeature, child.name, element.type.simpleName()));
        } else if (child.type == null && child.declaredType != null && !child.namespace.isEmpty() && !Vocabulary.INSTANCE.knows(child.namespace)) {
            linking.problems.warning(place, NLS.bind(Messages.foreignType, Problems.quote(child.declaredType), Problems.quote(child.namespace)));
        } else if (child.type == null && child.declaredType != null) {
            linking.problems.error(place, NLS.bind(Messages.unknownType, Problems.quote(child.declaredType)));
        } else if (child.type == null && !feature.contained().isEmpty() && Vocabulary.INSTANCE.type(feature.contained()) == null) {
            linking.problems.error(place, Messages.missingType);
        } else if (child.type != null && !child.type.supported()) {
            linking.problems.warning(place, NLS.bind(Messages.unsupportedType, child.type.simpleName(), Unsupported.kind(child.type)));
        } else if (child.type != null && !child.type.is(feature.contained())) {
            linking.problems.error(place, NLS.bind(Messages.wrongType, child.type.simpleName(), child.name));
        } else if (element.children(child.name).stream().anyMatch(one -> one.read)) {
            linking.problems.error(place, NLS.bind(Messages.givenTwice, child.name));
        } else {
            linking.problems.warning(place, NLS.bind(Messages.unsupportedFeature, child.name, element.type.simpleName()));
        }
    }
}
