package org.dodeka.exchange.csv;

import org.dodeka.model.design.Group;
import org.dodeka.model.design.Person;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One step of taking over a table. Steps go back in the reverse order, so that each meets the design as it left it. One that was broken off
 * by somebody who listens to the design can go back as well, whether it had changed anything yet or not.
 */
interface ImportStep {

    void take();

    void back();

    /** Adds an element at the end of a list. */
    static <T> ImportStep add(EList<T> list, T element) {
        return new ImportStep() {

            @Override
            public void take() {
                list.add(element);
            }

            @Override
            public void back() {
                int last = list.size() - 1;
                if (last >= 0 && list.get(last) == element) {
                    list.remove(last);
                }
            }
        };
    }

    /** Sets a value; null empties it. */
    static ImportStep set(EObject owner, EStructuralFeature feature, Object value) {
        Object former = owner.eGet(feature);
        return new ImportStep() {

            @Override
            public void take() {
                owner.eSet(feature, value);
            }

            @Override
            public void back() {
                owner.eSet(feature, former);
            }
        };
    }

    /** Makes a person a member of a group. */
    static ImportStep join(Person person, Group group) {
        return add(person.getGroups(), group);
    }

    /** Ends a membership; going back gives it its former place on both sides. */
    static ImportStep leave(Person person, Group group) {
        return new ImportStep() {

            private int amongGroups;
            private int amongMembers;

            @Override
            public void take() {
                amongGroups = person.getGroups().indexOf(group);
                amongMembers = group.getMembers().indexOf(person);
                person.getGroups().remove(amongGroups);
            }

            @Override
            public void back() {
                if (!person.getGroups().contains(group)) {
                    person.getGroups().add(amongGroups, group);
                    group.getMembers().move(amongMembers, group.getMembers().size() - 1);
                }
            }
        };
    }
}
