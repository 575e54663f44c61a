package org.dodeka.viewpoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesTest {

    private final TownModel model = new TownModel();
    private final Types types = Types.of(List.of(model.town));
    private final EObject ben = model.make(model.mayor, "Ben");

    @ParameterizedTest
    @ValueSource(strings = {"Person", "town.Person", "town::Person", " town::Person "})
    void every_way_to_write_a_type_is_understood(String name) {
        assertThat(types.find(name)).containsSame(model.person);
        assertThat(types.isInstance(ben, name)).isTrue();
        assertThat(types.isInstance(model.make(model.house, "Mill"), name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EObject", "ecore.EObject", "ecore::EObject"})
    void everything_is_an_object(String name) {
        assertThat(types.isInstance(ben, name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dog", "city.Person", "Mood", "", "::"})
    void what_there_is_not_is_not_found(String name) {
        assertThat(types.find(name)).isEmpty();
        assertThat(types.isInstance(ben, name)).isFalse();
    }

    @Test
    void the_type_of_a_super_type_fits_and_that_of_a_subtype_does_not() {
        assertThat(types.isInstance(ben, "Named")).isTrue();
        assertThat(types.isInstance(model.make(model.person, "Anna"), "Mayor")).isFalse();
        assertThat(types.isInstance(ben, "Named")).isTrue();
    }

    @Test
    void ecore_is_always_there() {
        assertThat(types.find("ecore::EEnumLiteral")).containsSame(EcorePackage.Literals.EENUM_LITERAL);
        assertThat(types.isInstance(model.mood.getEEnumLiteral(0), "ecore.EEnumLiteral")).isTrue();
    }

    @Test
    void types_of_inner_packages_are_found() {
        EPackage outer = EcoreFactory.eINSTANCE.createEPackage();
        outer.setName("outer");
        outer.getESubpackages().add(model.town);
        assertThat(Types.of(List.of(outer)).find("outer::town::Person")).containsSame(model.person);
    }

    @Test
    void the_same_metamodel_loaded_twice_does_not_matter() {
        assertThat(types.isInstance(new TownModel().make(new TownModel().mayor, "Eve"), "town::Person")).isTrue();
    }
}
