package org.dodeka.viewpoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.osgi.util.NLS;

/** A feature of {@code self}. The feature of the last class is kept, because one view after the other asks for the same. */
final class FeatureExpression implements CompiledExpression {

    private static final String CLASS = "eClass";

    private static final Map<String, Function<EObject, Object>> OF_EVERY_ELEMENT = Map.of(
            "eContainer", EObject::eContainer,
            "eContents", EObject::eContents,
            "eAllContents", FeatureExpression::allContents,
            CLASS, EObject::eClass,
            "eCrossReferences", EObject::eCrossReferences);

    private final String name;
    private Resolved last = new Resolved(null, null, -1);

    FeatureExpression(String name) {
        this.name = name;
    }

    @Override
    public Object evaluate(Variables variables) {
        EObject self = self(variables);
        if (self == null) {
            return null;
        }
        Resolved resolved = resolved(self.eClass());
        return resolved.feature != null ? ((InternalEObject) self).eGet(resolved.id, true, true) : OF_EVERY_ELEMENT.get(name).apply(self);
    }

    @Override
    public String asString(Variables variables) {
        Object value = evaluate(variables);
        EStructuralFeature feature = value == null || value instanceof String ? null : resolved(self(variables).eClass()).feature;
        return feature == null ? Coercion.toText(value) : Coercion.toText(value, feature);
    }

    @Override
    public Optional<List<ReadPath>> reads() {
        return Optional.of(name.equals(CLASS) ? List.of() : List.of(ReadPath.ofSelf(name)));
    }

    private EObject self(Variables variables) {
        Object self = variables.self();
        if (self == null || self instanceof EObject) {
            return (EObject) self;
        }
        throw new ExpressionException(NLS.bind(Messages.featureOfNoElement, name, Coercion.toText(self)));
    }

    /** A feature takes precedence over a name of every element. */
    private Resolved resolved(EClass type) {
        Resolved known = last;
        return known.type == type ? known : resolve(type);
    }

    private Resolved resolve(EClass type) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        if (feature == null && !OF_EVERY_ELEMENT.containsKey(name)) {
            throw new ExpressionException(NLS.bind(Messages.unknownFeature, type.getName(), name));
        }
        Resolved resolved = new Resolved(type, feature, feature == null ? -1 : type.getFeatureID(feature));
        last = resolved;
        return resolved;
    }

    private static List<EObject> allContents(EObject element) {
        List<EObject> all = new ArrayList<>();
        element.eAllContents().forEachRemaining(all::add);
        return all;
    }

    /** All in one object, so that other threads never see one without the others. The feature is null if the name is one of every element. */
    private record Resolved(EClass type, EStructuralFeature feature, int id) {
    }
}
