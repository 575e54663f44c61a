package org.dodeka.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.viewpoint.description.DeleteElementDescription;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Variables;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Deletes what views show. */
record DeletionTools(Interpreter interpreter, Editing editing) {

    boolean can(Collection<? extends View> views) {
        return !views.isEmpty() && views.stream().allMatch(this::can);
    }

    private boolean can(View view) {
        if (view.mapping().deletion().isEmpty()) {
            // an edge that is a mere relation has the element of its source, and that is not what a person deletes with the edge
            return standsForElement(view) && isInModel(view);
        }
        Variables variables = Variables.of(view.element()).with("diagram", view.diagram()).with("container", container(view).element())
                .with("containerView", container(view).view()).with("elementView", view).with("view", view).with("element", view.element());
        return ToolRun.allows(interpreter, view.mapping().deletion().get().precondition(), variables);
    }

    /** The root of a model stays, and so does what is not of the model at all: a literal of its metamodel can have a view, too. */
    private static boolean isInModel(View view) {
        EObject element = view.element();
        EObject about = view.diagram().element();
        Resource home = element.eResource();
        boolean sameModel = home != null && home.getResourceSet() != null && about.eResource() != null
                && home.getResourceSet() == about.eResource().getResourceSet();
        return element.eContainer() != null && (sameModel || EcoreUtil.getRootContainer(element) == EcoreUtil.getRootContainer(about));
    }

    private static Target container(View view) {
        return view instanceof NodeView node ? Target.containing(node) : Target.of(view.diagram());
    }

    ToolResult run(Collection<? extends View> views) {
        if (!can(views)) {
            return ToolResult.NONE;
        }
        List<View> chosen = withoutContent(views);
        Set<EObject> elements = new LinkedHashSet<>();
        chosen.stream().filter(view -> view.mapping().deletion().isEmpty()).forEach(view -> elements.add(view.element()));
        return ToolRun.make(interpreter, editing, label(chosen), run -> {
            for (View view : chosen) {
                view.mapping().deletion().ifPresent(tool -> run.perform(tool, declared(tool, view), List.of()));
            }
            if (!elements.isEmpty()) {
                run.delete(elements);
            }
        });
    }

    /** What goes with its container is not deleted a second time; nor is what is shown twice by one mapping, unless as edges between other views. */
    private static List<View> withoutContent(Collection<? extends View> views) {
        Set<EObject> elements = new LinkedHashSet<>();
        views.stream().filter(DeletionTools::standsForElement).forEach(view -> elements.add(view.element()));
        Map<Object, View> chosen = new LinkedHashMap<>();
        for (View view : views) {
            if (!standsForElement(view)) {
                if (!elements.contains(view.element())) {
                    chosen.put(view, view);
                }
            } else if (!EcoreUtil.isAncestor(elements, view.element().eContainer())) {
                chosen.putIfAbsent(List.of(view.mapping(), view.element()), view);
            }
        }
        List<View> ordered = new ArrayList<>(chosen.values());
        ordered.sort(Comparator.comparing(view -> view instanceof NodeView)); // edges first, while there are both their ends
        return ordered;
    }

    private static boolean standsForElement(View view) {
        return !(view instanceof EdgeView edge) || edge.mapping().useDomainElement();
    }

    private static String label(List<View> views) {
        if (views.size() > 1) {
            return NLS.bind(Messages.deleteSeveral, views.size());
        }
        View view = views.get(0);
        return view.mapping().deletion().map(Labels::of).orElseGet(() -> NLS.bind(Messages.delete, view.label()));
    }

    private static Variables declared(DeleteElementDescription tool, View view) {
        Variables first = Variables.of(view.element()).with("diagram", view.diagram());
        Variables variables = ToolRun.with(first, tool.containerView(), container(view).view());
        return ToolRun.with(ToolRun.with(variables, tool.elementView(), view), tool.element(), view.element());
    }
}
