package org.dodeka.exchange.tests.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.dodeka.exchange.csv.Column;
import org.dodeka.exchange.csv.ImportPlan;
import org.dodeka.exchange.csv.Separator;
import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.testing.Designs;
import org.dodeka.testing.RandomDesigns;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {

    private static final int DESIGNS = 300;
    private static final List<EClass> CARRIED = List.of(DesignPackage.Literals.GROUP, DesignPackage.Literals.PERSON,
            DesignPackage.Literals.PARTICIPATION);

    @ParameterizedTest
    @EnumSource
    void a_design_does_not_change_by_its_own_table(Separator separator) {
        for (long seed = 1; seed <= DESIGNS; seed++) {
            Design design = RandomDesigns.small(seed);
            byte[] table = Tables.bytes(design, separator);
            assertThat(Tables.lines(Tables.plan(design, table))).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void a_blank_design_with_the_same_spaces_gets_the_same_people_groups_and_participations() {
        for (long seed = 1; seed <= DESIGNS; seed++) {
            Design design = sensible(RandomDesigns.small(seed));
            Design blank = blankWithSpacesOf(design);
            Tables.plan(blank, Tables.bytes(design, Separator.COMMA)).command().execute();
            assertThat(content(blank)).as("seed " + seed).isEqualTo(content(design));
        }
    }

    @Test
    void taking_a_table_over_is_one_command_that_is_undone_and_done_again_exactly() {
        for (long seed = 1; seed <= DESIGNS; seed++) {
            Design design = RandomDesigns.small(seed);
            byte[] table = edited(design, seed);
            String before = Designs.text(design);
            ImportPlan plan = Tables.plan(design, table);
            if (plan.changes().isEmpty()) {
                continue;
            }
            BasicCommandStack stack = new BasicCommandStack();
            stack.execute(plan.command());
            String after = Designs.text(design);
            assertThat(after).isNotEqualTo(before);
            stack.undo();
            assertThat(Designs.text(design)).as("undone, seed " + seed).isEqualTo(before);
            stack.redo();
            assertThat(Designs.text(design)).as("redone, seed " + seed).isEqualTo(after);
            assertThat(Tables.lines(Tables.plan(design, table))).as("taken over twice, seed " + seed).isEmpty();
        }
    }

    /** The table of a design in which much was changed: memberships turned round, values set anew, elements added. */
    private static byte[] edited(Design design, long seed) {
        Design other = sensible(EcoreUtil.copy(design));
        for (Person person : other.getPersons()) {
            if (!other.getGroups().isEmpty()) {
                person.getGroups().remove(person.getGroups().isEmpty() ? null : person.getGroups().get(0));
                person.getGroups().add(other.getGroups().get((int) (seed % other.getGroups().size())));
            }
            person.setHoursPerWeek(7.25);
        }
        for (Space space : other.getSpaces()) {
            space.getParticipations().forEach(participation -> participation.setNotes("Edited"));
        }
        Person person = DesignFactory.eINSTANCE.createPerson();
        person.setId("new-person");
        person.setName("New person");
        other.getPersons().add(person);
        person.getGroups().addAll(other.getGroups());
        return Tables.bytes(other, Separator.COMMA);
    }

    @Test
    void every_feature_of_people_groups_and_participations_has_a_column() {
        List<String> carried = Stream.of("id", "members", "actor").toList(); // by the columns id, groups, and the person of the row
        List<String> columns = Stream.of(Column.values()).map(column -> column.header().replace("participation ", "").replace("hours in space",
                "hours per week")
                .replace(" ", "").toLowerCase()).toList();
        for (EClass type : CARRIED) {
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                assertThat(carried.contains(feature.getName()) || columns.contains(feature.getName().toLowerCase())).as(type.getName() + "."
                        + feature.getName()).isTrue();
            }
        }
    }

    /** Random designs hold what no table may bring into a design: values out of range, people who manage themselves, nameless ones. */
    private static Design sensible(Design design) {
        for (EObject object : Designs.objects(design)) {
            if (!CARRIED.contains(object.eClass())) {
                continue;
            }
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                Object value = object.eGet(attribute);
                if (value instanceof Integer number) {
                    object.eSet(attribute, Math.clamp(number, 0, 4));
                } else if (value instanceof Double number) {
                    object.eSet(attribute, Math.clamp(number, 0, 168));
                }
            }
            Element element = (Element) object;
            if (!(element instanceof Participation) && (element.getName() == null || element.getName().isBlank())) {
                element.setName("Called " + element.getId());
            } else if (element.getName() != null) {
                element.setName(element.getName().strip());
            }
            if (object instanceof Person person && person.getManager() == person) {
                person.setManager(null);
            }
        }
        return design;
    }

    private static Design blankWithSpacesOf(Design design) {
        Design blank = DesignFactory.eINSTANCE.createDesign();
        blank.setId("blank");
        for (Space space : design.getSpaces()) {
            Space copy = DesignFactory.eINSTANCE.createSpace();
            copy.setId(space.getId());
            copy.setName(space.getName());
            blank.getSpaces().add(copy);
        }
        return blank;
    }

    /** What a table carries, by id: values as they are read, memberships in any order. */
    private static TreeMap<String, TreeMap<String, Object>> content(Design design) {
        TreeMap<String, TreeMap<String, Object>> content = new TreeMap<>();
        Stream<? extends Element> participations = design.getSpaces().stream().flatMap(space -> space.getParticipations().stream());
        Stream.of(design.getPersons().stream(), design.getGroups().stream(), participations).flatMap(s -> s)
                .forEach(element -> content.put(element.getId(), values(element)));
        return content;
    }

    private static TreeMap<String, Object> values(Element element) {
        TreeMap<String, Object> values = new TreeMap<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            Object value = element.eGet(feature);
            if (value instanceof List<?> list) {
                value = new TreeSet<>(list.stream().map(e -> ((Element) e).getId()).toList());
            } else if (feature instanceof EReference && value != null) {
                value = ((Element) value).getId();
            } else if (value instanceof String text) {
                value = text.strip().isEmpty() ? null : text.strip();
            } else if (value instanceof Double number) {
                value = number + 0.0;
            }
            if (value != null) {
                values.put(feature.getName(), value);
            }
        }
        if (element instanceof Participation participation) {
            values.put("name", Labels.of(participation).strip());
            values.put("space", ((Space) participation.eContainer()).getId());
        }
        return values;
    }

    @Test
    void a_spreadsheet_may_sort_the_rows_in_any_way() {
        Design design = sensible(RandomDesigns.small(7));
        List<String> rows = List.of(Tables.text(design).split("\r\n(?=[^\r\n]*,(?:person|group|vacancy),)"));
        assertThat(rows).hasSizeGreaterThan(5);
        StringBuilder reversed = new StringBuilder(rows.get(0));
        rows.subList(1, rows.size()).reversed().forEach(row -> reversed.append("\r\n").append(row));
        Design blank = blankWithSpacesOf(design);
        Tables.plan(blank, reversed.toString().getBytes(StandardCharsets.UTF_8)).command().execute();
        assertThat(content(blank)).isEqualTo(content(design));
    }
}
