package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.dodeka.design.tests.DeclaredReads.Slot;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.testing.Designs;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.Test;

/** What the services declare to read decides what is refreshed after an edit: too little, and diagrams show what is no longer true. */
class ReadsTest {

    private record Question(Method service, EObject element) {
    }

    private final List<EObject> literals = new ArrayList<>();
    private final List<Method> services = ServiceMethods.all().stream().filter(method -> method.isAnnotationPresent(Reads.class))
            .filter(method -> method.getParameterCount() == 1
                    || method.getParameterCount() == 2 && method.getParameterTypes()[1] == Object.class).toList();

    {
        DesignPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
                .forEach(type -> literals.addAll(((EEnum) type).getELiterals()));
    }

    private Map<Question, Object> answers(Design design, EObject view) {
        Map<Question, Object> answers = new LinkedHashMap<>();
        List<EObject> elements = new ArrayList<>(Designs.objects(design));
        elements.addAll(literals);
        for (Method service : services) {
            for (EObject element : elements) {
                if (service.getParameterTypes()[0].isInstance(element)) {
                    Object answer = service.getParameterCount() == 1 ? ServiceMethods.call(service, element)
                            : ServiceMethods.call(service, element, view);
                    answers.put(new Question(service, element), answer instanceof Collection<?> many ? new ArrayList<>(many) : answer);
                }
            }
        }
        return answers;
    }

    private static List<EObject> someOfEachClass(Design design) {
        Map<EClass, List<EObject>> byClass = Designs.objects(design).stream()
                .collect(Collectors.groupingBy(EObject::eClass, LinkedHashMap::new, Collectors.toList()));
        return byClass.values().stream().flatMap(all -> all.stream().limit(2)).toList();
    }

    @Test
    void an_answer_changes_only_with_what_the_service_reads() {
        Design design = Examples.load("wind-quality");
        EObject view = SiriusView.of(design);
        Map<Question, Object> before = answers(design, view);
        Set<String> undeclared = new TreeSet<>();
        int changed = 0;
        for (EObject element : someOfEachClass(design)) {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                Changed change = new Changed(design, () -> Variation.make(design, element, feature));
                Map<Question, Object> after = answers(design, view);
                for (Map.Entry<Question, Object> was : before.entrySet()) {
                    Question question = was.getKey();
                    if (after.containsKey(question) && !Objects.equals(was.getValue(), after.get(question))) {
                        changed++;
                        String[] paths = question.service().getAnnotation(Reads.class).value();
                        Set<Slot> declared = new HashSet<>(DeclaredReads.of(design, question.element(), paths));
                        if (declared.stream().noneMatch(change.slots::contains)) {
                            undeclared.add(question.service().getName() + " reads " + element.eClass().getName() + "." + feature.getName());
                        }
                    }
                }
                change.undo();
            }
        }
        assertThat(undeclared).isEmpty();
        assertThat(changed).isGreaterThan(500);
    }

    @Test
    void every_path_leads_along_features_that_exist() {
        List<String> wrong = new ArrayList<>();
        Set<String> known = new HashSet<>();
        DesignPackage.eINSTANCE.eAllContents().forEachRemaining(object -> {
            if (object instanceof EStructuralFeature feature) {
                known.add(feature.getName());
            }
        });
        known.addAll(List.of("id", "name", "notes"));
        for (Method service : ServiceMethods.all()) {
            String[] paths = service.isAnnotationPresent(Reads.class) ? service.getAnnotation(Reads.class).value() : new String[0];
            for (String path : paths) {
                for (String step : (path.startsWith("/") ? path.substring(1) : path).split("[/,]")) {
                    boolean right = step.startsWith("^") ? DeclaredReads.reference(step.substring(1)) != null : known.contains(step);
                    if (!right) {
                        wrong.add(service.getName() + ": " + path);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** An edit, with what it changed. */
    private static final class Changed extends EContentAdapter {

        final Set<Slot> slots = new HashSet<>();
        private final ChangeDescription back;

        Changed(Design design, Runnable edit) {
            design.eAdapters().add(this);
            ChangeRecorder recorder = new ChangeRecorder(design);
            edit.run();
            back = recorder.endRecording();
            design.eAdapters().remove(this);
        }

        void undo() {
            back.apply();
        }

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getNotifier() instanceof EObject element
                    && notification.getFeature() instanceof EStructuralFeature feature) {
                slots.add(new Slot(element, feature));
                slots.add(new Slot(null, feature));
                if (feature instanceof EReference reference && reference.isContainment()) {
                    comesOrGoes(notification.getOldValue());
                    comesOrGoes(notification.getNewValue());
                }
            }
        }

        /** What comes or goes takes its references along. */
        private void comesOrGoes(Object value) {
            if (value instanceof EObject element) {
                element.eClass().getEAllReferences().forEach(reference -> slots.add(new Slot(null, reference)));
                element.eContents().forEach(this::comesOrGoes);
            }
        }
    }
}
