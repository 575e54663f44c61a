package org.dodeka.viewpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dodeka.viewpoint.description.AbstractNodeMapping;
import org.dodeka.viewpoint.description.ContainerMapping;
import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.EdgeMapping;
import org.dodeka.viewpoint.description.ExpressionUse;
import org.dodeka.viewpoint.description.ExpressionUse.Kind;
import org.dodeka.viewpoint.description.ExpressionUses;
import org.dodeka.viewpoint.description.Mapping;
import org.dodeka.viewpoint.description.Place;
import org.dodeka.viewpoint.description.Specification;
import org.dodeka.viewpoint.description.SpecificationProblem;
import org.dodeka.viewpoint.description.SpecificationProblem.Severity;
import org.dodeka.viewpoint.expression.CompileContext;
import org.dodeka.viewpoint.expression.ExpressionException;
import org.dodeka.viewpoint.expression.Languages;
import org.dodeka.viewpoint.expression.Services;
import org.dodeka.viewpoint.expression.Types;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Compares a specification with the metamodel of the models it is for: types, features and services that it names have to be there. */
public final class SpecificationCheck {

    private static final Pattern CALL_OF_SELF = Pattern.compile("\\s*service:\\s*(?:self\\s*\\.\\s*)?(\\w+)\\s*(?:\\([^)]*\\))?\\s*");

    private final MetamodelNames names;
    private final CompileContext compiling;
    private final boolean withServices;
    private final List<SpecificationProblem> problems = new ArrayList<>();

    private SpecificationCheck(Types types, Optional<Services> services) {
        names = new MetamodelNames(types);
        compiling = new CompileContext(services.orElse(Services.none()), types);
        withServices = services.isPresent();
    }

    /**
     * Checks everything but services.
     *
     * @param packages the metamodel; Ecore is known anyway
     */
    public static List<SpecificationProblem> check(Specification specification, Collection<EPackage> packages) {
        return new SpecificationCheck(Types.of(packages), Optional.empty()).check(specification);
    }

    /**
     * Checks everything.
     *
     * @param packages the metamodel; Ecore is known anyway
     * @param services the services that the specification can call
     */
    public static List<SpecificationProblem> check(Specification specification, Collection<EPackage> packages, Services services) {
        return new SpecificationCheck(Types.of(packages), Optional.of(services)).check(specification);
    }

    private List<SpecificationProblem> check(Specification specification) {
        specification.group().viewpoints().forEach(viewpoint -> viewpoint.diagrams().forEach(this::diagram));
        ExpressionUses.of(specification.group()).forEach(this::expression);
        problems.sort(Comparator.comparingInt(problem -> problem.place().line()));
        return List.copyOf(problems);
    }

    private void diagram(DiagramDescription diagram) {
        type(diagram.domainClass(), diagram.place());
        diagram.layers().forEach(layer -> {
            layer.nodeMappings().forEach(this::node);
            layer.containerMappings().forEach(this::node);
            layer.edgeMappings().stream().filter(EdgeMapping::useDomainElement).forEach(this::mapping);
        });
    }

    private void node(AbstractNodeMapping mapping) {
        mapping(mapping);
        mapping.borderedNodeMappings().forEach(this::node);
        if (mapping instanceof ContainerMapping container) {
            container.subNodeMappings().forEach(this::node);
            container.subContainerMappings().forEach(this::node);
        }
    }

    private void mapping(Mapping mapping) {
        type(mapping.domainClass(), mapping.place());
    }

    /** A type that is missing was a problem when the specification was read. */
    private void type(String name, Place place) {
        if (!name.isBlank() && names.find(name).isEmpty()) {
            error(place.of("domainClass"), NLS.bind(Messages.unknownClass, name));
        }
    }

    private void expression(ExpressionUse use) {
        String text = use.expression().text().strip();
        if (text.startsWith("feature:")) {
            feature(use, text.substring("feature:".length()).strip());
        } else if (text.startsWith("service:")) {
            service(use);
        } else if (!text.matches("[a-z]+:[^:][\\s\\S]*")) {
            literal(use, text);
        }
    }

    private void feature(ExpressionUse use, String name) {
        if (MetamodelNames.OF_ALL.contains(name)) {
            return;
        }
        List<EStructuralFeature> features = named(use, name);
        if (use.kind() == Kind.CONTEXT && !features.isEmpty() && features.stream().allMatch(EStructuralFeature::isMany)) {
            problems.add(new SpecificationProblem(Severity.WARNING, use.expression().place(), Messages.severalElements));
        }
    }

    /** The features of a name; if there is none, that is a problem. */
    private List<EStructuralFeature> named(ExpressionUse use, String name) {
        Set<EClass> known = names.find(use.selfTypes());
        List<EStructuralFeature> features = names.features(known, name);
        if (features.isEmpty()) {
            String types = String.join(", ", known.stream().map(EClass::getName).sorted().toList());
            String message = known.isEmpty() ? NLS.bind(Messages.unknownFeature, name) : NLS.bind(Messages.unknownFeatureOf, name, types);
            error(use.expression().place(), message);
        }
        return features;
    }

    private void service(ExpressionUse use) {
        if (!withServices) {
            return;
        }
        try {
            Languages.standard().compile(use.expression().text(), compiling);
            Matcher call = CALL_OF_SELF.matcher(use.expression().text());
            if (call.matches()) {
                receiver(use, call.group(1));
            }
        } catch (ExpressionException wrong) {
            error(use.expression().place(), wrong.getMessage());
        }
    }

    /** A service that is asked of the element itself has to take elements of its types, or of some of their subtypes. */
    private void receiver(ExpressionUse use, String service) {
        List<Class<?>> receivers = compiling.services().receivers(service);
        for (EClass type : names.find(use.selfTypes())) {
            Class<?> own = type.getInstanceClass();
            if (own != null && receivers.stream().noneMatch(one -> one.isAssignableFrom(own) || own.isAssignableFrom(one))) {
                String taken = String.join(", ", receivers.stream().map(Class::getSimpleName).distinct().toList());
                error(use.expression().place(), NLS.bind(Messages.wrongReceiver, new Object[] {service, type.getName(), taken}));
            }
        }
    }

    private void literal(ExpressionUse use, String text) {
        switch (use.kind()) {
            case TYPE_NAME -> {
                Optional<EClass> type = names.find(text);
                if (type.isEmpty()) {
                    error(use.expression().place(), NLS.bind(Messages.unknownClass, text));
                } else if (type.get().isAbstract() || type.get().isInterface()) {
                    error(use.expression().place(), NLS.bind(Messages.abstractClass, text));
                }
            }
            case FEATURE_NAME -> named(use, text);
            case CONTAINMENT_NAME -> {
                List<EStructuralFeature> features = named(use, text);
                boolean contains = features.stream().anyMatch(feature -> feature instanceof EReference reference && reference.isContainment());
                if (!features.isEmpty() && !contains) {
                    error(use.expression().place(), NLS.bind(Messages.noContainment, text));
                }
            }
            default -> {
                // any text will do
            }
        }
    }

    private void error(Place place, String message) {
        problems.add(new SpecificationProblem(Severity.ERROR, place, message));
    }
}
