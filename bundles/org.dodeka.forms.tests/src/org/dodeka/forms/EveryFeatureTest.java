package org.dodeka.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EveryFeatureTest {

    private static Stream<EClass> classes() {
        return DesignPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract());
    }

    @TestFactory
    Stream<DynamicTest> every_feature_of_every_class_can_be_changed_and_undone() {
        return classes().flatMap(type -> type.getEAllStructuralFeatures().stream()
                .map(feature -> DynamicTest.dynamicTest(type.getName() + "." + feature.getName(), () -> check(type, feature))));
    }

    private static void check(EClass type, EStructuralFeature feature) {
        try (World world = new World()) {
            EObject element = world.first(type);
            Field field = world.form(element).field(feature).orElseThrow();
            if (FieldGroup.isKept(feature)) {
                assertThat(((Text) field.control()).getEditable()).isFalse();
                return;
            }
            Object before = value(element, feature);
            String shownBefore = shown(field);

            change(field);

            assertThat(value(element, feature)).isNotEqualTo(before);
            assertThat(shown(field)).isNotEqualTo(shownBefore);
            assertThat(world.stack.getUndoCommand().getLabel()).isNotBlank();
            world.stack.undo();
            assertThat(value(element, feature)).isEqualTo(before);
            assertThat(shown(field)).isEqualTo(shownBefore);
            assertThat(world.stack.canUndo()).as("one command per edit").isFalse();
        }
    }

    private static Object value(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        return value instanceof Collection<?> many ? new ArrayList<>(many) : value;
    }

    private static void change(Field field) {
        switch (field) {
            case TextField text -> type(text, "Something else");
            case NumberField number -> type(number, "3");
            case DateField date -> type(date, "2026-02-28");
            case TruthField truth -> World.fire(truth.control(), SWT.Selection);
            case ChoiceField choice -> {
                Combo combo = (Combo) choice.control();
                combo.select((combo.getSelectionIndex() + 1) % combo.getItemCount());
                World.fire(combo, SWT.Selection);
            }
            case ChoicesField choices -> {
                Button check = (Button) choices.control();
                check.setSelection(!check.getSelection());
                World.fire(check, SWT.Selection);
            }
            case ReferenceField reference -> {
                Chooser chooser = reference.openChooser("");
                chooser.table().select(chooser.table().getItemCount() > 1 ? 1 : 0);
                chooser.table().deselect(chooser.table().getItemCount() > 1 ? 0 : 1);
                if (reference.value() != null) {
                    chooser.shell().close();
                    World.key(reference.control(), SWT.DEL, SWT.DEL, 0);
                } else {
                    chooser.choose();
                }
            }
            case ReferencesField references -> {
                Chooser chooser = references.openChooser();
                chooser.table().setSelection(0);
                chooser.choose();
            }
            case ContentsField contents -> World.fire(contents.named().get(1), SWT.Selection);
            default -> throw new AssertionError(field);
        }
    }

    private static void type(Field field, String input) {
        Text text = (Text) field.control();
        text.setText(input);
        World.fire(text, SWT.FocusOut);
    }

    private static String shown(Field field) {
        return switch (field.control()) {
            case Text text -> text.getText();
            case Combo combo -> combo.getText();
            case Table table -> Stream.of(table.getItems()).map(item -> item.getText()).toList().toString();
            case Button ignored -> field.named().stream().map(control -> (Button) control).map(check -> check.getText() + check.getSelection()
                    + check.getGrayed()).toList().toString();
            default -> throw new AssertionError(field.control());
        };
    }

    @TestFactory
    Stream<DynamicTest> no_feature_of_a_class_is_forgotten_by_its_layout() {
        return classes().map(type -> DynamicTest.dynamicTest(type.getName(), () -> {
            List<EStructuralFeature> laidOut = FieldGroup.of(type).stream().flatMap(group -> group.features().stream()).toList();
            assertThat(laidOut).containsExactlyInAnyOrderElementsOf(type.getEAllStructuralFeatures());
            assertThat(FieldGroup.of(type)).allSatisfy(group -> assertThat(group.title()).isNotBlank());
        }));
    }
}
