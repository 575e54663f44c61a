package org.dodeka.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** The kinds of random edits, each with how often it happens in proportion to the others. */
enum EditKind {

    SET_ATTRIBUTE(20) {
        @Override
        Command on(EditSubject s) {
            EStructuralFeature feature = s.feature(EAttribute.class::isInstance);
            return feature == null ? null : set(s, "set", feature, s.content().value((EAttribute) feature));
        }
    },
    SET_REFERENCE(20) {
        @Override
        Command on(EditSubject s) {
            EStructuralFeature feature = s.feature(f -> f instanceof EReference && !f.isMany());
            Object target = feature == null ? null : s.element(feature);
            return target == null ? null : set(s, "set", feature, target);
        }
    },
    UNSET(10) {
        @Override
        Command on(EditSubject s) {
            EStructuralFeature feature = s.feature(f -> !EditSubject.isContainment(f) && s.owner().eIsSet(f));
            return feature == null ? null : set(s, "unset", feature, SetCommand.UNSET_VALUE);
        }
    },
    ADD(20) {
        @Override
        Command on(EditSubject s) {
            EStructuralFeature feature = s.feature(f -> f.isMany() && !EditSubject.isContainment(f));
            Object element = feature == null ? null : s.element(feature);
            return element == null ? null : s.named("add", feature, AddCommand.create(s.domain(), s.owner(), feature, element));
        }
    },
    REMOVE(12) {
        @Override
        Command on(EditSubject s) {
            EStructuralFeature feature = s.feature(f -> f.isMany() && !EditSubject.isContainment(f) && s.owner().eIsSet(f));
            return feature == null ? null
                    : s.named("remove", feature, RemoveCommand.create(s.domain(), s.owner(), feature, anyOf(s, s.elements(feature))));
        }
    },
    MOVE(6) {
        @Override
        Command on(EditSubject s) {
            EStructuralFeature feature = s.feature(f -> f.isMany() && s.elements(f).size() > 1);
            if (feature == null) {
                return null;
            }
            List<Object> elements = s.elements(feature);
            int index = s.content().values().below(elements.size());
            return s.named("move", feature, MoveCommand.create(s.domain(), s.owner(), feature, anyOf(s, elements), index));
        }
    },
    REPLACE_ALL(5) {
        @Override
        Command on(EditSubject s) {
            EStructuralFeature feature = s.feature(EStructuralFeature::isMany);
            if (feature == null) {
                return null;
            }
            List<Object> elements = s.elements(feature);
            elements.removeIf(element -> s.content().values().chance(0.5));
            Object extra = EditSubject.isContainment(feature) ? null : s.element(feature);
            if (extra != null && !elements.contains(extra)) {
                elements.add(extra);
            }
            Collections.reverse(elements);
            return set(s, "replace", feature, elements);
        }
    },
    CREATE(12) {
        @Override
        Command on(EditSubject s) {
            return createIn(s.withOwner(s.anyParent()));
        }
    },
    COPY(5) {
        @Override
        Command on(EditSubject s) {
            if (s.owner().eContainer() == null) {
                return null;
            }
            EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
            EObject copy = copier.copy(s.owner());
            copier.copyReferences();
            copier.values().forEach(s.content()::identify);
            EObject parent = s.otherParent(s.owner(), s.owner().eContainmentFeature());
            return s.named("copy", null, AddCommand.create(s.domain(), parent, s.owner().eContainmentFeature(), copy));
        }
    },
    REPARENT(6) {
        @Override
        Command on(EditSubject s) {
            EObject parent = s.owner().eContainer() == null ? null : s.otherParent(s.owner(), s.owner().eContainmentFeature());
            if (parent == null || parent == s.owner().eContainer()) {
                return null;
            }
            EReference feature = s.owner().eContainmentFeature();
            CompoundCommand move = new CompoundCommand();
            move.append(RemoveCommand.create(s.domain(), s.owner().eContainer(), feature, s.owner()));
            move.append(AddCommand.create(s.domain(), parent, feature, s.owner()));
            return s.named("reparent", null, move);
        }
    },
    DELETE(5) {
        @Override
        Command on(EditSubject s) {
            return s.owner().eContainer() == null ? null : s.named("delete", null,
                    s.recorded(DeleteCommand.create(s.domain(), s.owner())));
        }
    },
    REMOVE_TREE(4) {
        @Override
        Command on(EditSubject s) {
            EObject parent = s.owner().eContainer();
            return parent == null ? null : s.named("remove tree", null,
                    RemoveCommand.create(s.domain(), parent, s.owner().eContainmentFeature(), s.owner()));
        }
    },
    RETURN_TREE(4) {
        @Override
        Command on(EditSubject s) {
            EObject removed = s.anyRemoved();
            if (removed == null) {
                return null;
            }
            EReference feature = EditSubject.containmentOf(removed);
            EObject parent = s.otherParent(removed, feature);
            return parent == null ? null : s.withOwner(parent).named("return to", feature, AddCommand.create(s.domain(), parent, feature, removed));
        }
    },
    SET_DAY(4) {
        @Override
        Command on(EditSubject s) {
            EAttribute asOf = DesignPackage.Literals.DESIGN__AS_OF;
            EObject design = s.inside().getFirst();
            return s.withOwner(design).named("set", asOf, SetCommand.create(s.domain(), design, asOf, s.content().element(asOf)));
        }
    };

    private static final List<EditKind> WEIGHTED = weighted();

    private final int weight;

    EditKind(int weight) {
        this.weight = weight;
    }

    /** Makes a command of this kind; null if the subject offers nothing to do. */
    abstract Command on(EditSubject subject);

    static EditKind any(Random random) {
        return WEIGHTED.get(random.nextInt(WEIGHTED.size()));
    }

    private static List<EditKind> weighted() {
        List<EditKind> kinds = new ArrayList<>();
        for (EditKind kind : values()) {
            kinds.addAll(Collections.nCopies(kind.weight, kind));
        }
        return List.copyOf(kinds);
    }

    private static Object anyOf(EditSubject subject, Collection<?> elements) {
        return subject.content().values().oneOf(List.copyOf(elements));
    }

    private static Command createIn(EditSubject s) {
        EReference feature = (EReference) s.feature(EditSubject::isContainment);
        EObject child = s.content().createTree(feature.getEReferenceType());
        List<EObject> created = new ArrayList<>();
        child.eAllContents().forEachRemaining(created::add);
        created.add(child);
        // Only one-sided links before the child is in place: the far end of a two-sided one would change outside of the command
        created.forEach(object -> s.content().linkOneWay(object, s.targets()));
        return s.named("create in", feature, AddCommand.create(s.domain(), s.owner(), feature, child));
    }

    private static Command set(EditSubject s, String what, EStructuralFeature feature, Object value) {
        return s.named(what, feature, SetCommand.create(s.domain(), s.owner(), feature, value));
    }
}
