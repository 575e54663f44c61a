package org.dodeka.workbench.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.dodeka.forms.ElementClipboard;
import org.dodeka.forms.NewElements;
import org.dodeka.forms.Words;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Space;
import org.dodeka.model.resource.DesignSaveException;
import org.dodeka.session.CopiedElements;
import org.dodeka.session.DesignSession;
import org.dodeka.session.ElementText;
import org.dodeka.session.ListPlace;
import org.dodeka.session.Pasted;
import org.dodeka.workbench.explorer.Node.ElementNode;
import org.dodeka.workbench.explorer.Node.ListNode;
import org.dodeka.workbench.explorer.Node.RangeNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * What the explorer does with elements, each time as one undoable command of the session of their design. A design that is not open is opened in the
 * editor first.
 */
final class ElementEdits {

    private final DesignExplorer explorer;

    ElementEdits(DesignExplorer explorer) {
        this.explorer = explorer;
    }

    private IWorkbenchPage page() {
        return explorer.getSite().getPage();
    }

    private static List<EObject> elements(DesignSession session, List<ElementNode> nodes) {
        return nodes.stream().map(node -> session.element(node.id()).orElse(null)).filter(Objects::nonNull).toList();
    }

    private void edit(List<ElementNode> nodes, BiConsumer<DesignSession, List<EObject>> work) {
        if (!nodes.isEmpty()) {
            Opening.edit(page(), nodes.getFirst().design(), session -> {
                List<EObject> elements = elements(session, nodes);
                if (!elements.isEmpty()) {
                    work.accept(session, elements);
                }
            });
        }
    }

    /** Copies elements to the clipboard; their design need not be open. */
    void copy(List<ElementNode> nodes) {
        List<EObject> elements = nodes.stream().map(ElementNode::element).filter(Objects::nonNull).toList();
        if (!elements.isEmpty()) {
            try {
                ElementClipboard.copy(elements);
            } catch (DesignSaveException refused) {
                report(refused);
            }
        }
    }

    void cut(List<ElementNode> nodes) {
        edit(nodes, (session, elements) -> {
            try {
                ElementClipboard.cut(session, elements);
            } catch (DesignSaveException refused) {
                report(refused);
            }
        });
    }

    private static void report(DesignSaveException refused) {
        IStatus status = Status.warning(NLS.bind(Messages.notCopied, refused.getMessage()));
        StatusManager.getManager().handle(status, StatusManager.SHOW);
    }

    void delete(List<ElementNode> nodes) {
        edit(nodes, (session, elements) -> {
            EObject next = neighbour(elements);
            if (session.edits().delete(elements) && next != null) {
                explorer.reveal(session, next);
            }
        });
    }

    private static EObject neighbour(List<EObject> elements) {
        EObject last = elements.getLast();
        List<EObject> list = Structure.elements(last.eContainer(), last.eContainmentFeature());
        int at = list.indexOf(last);
        for (int i = at + 1; i < list.size(); i++) {
            if (!elements.contains(list.get(i))) {
                return list.get(i);
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            if (!elements.contains(list.get(i))) {
                return list.get(i);
            }
        }
        return last.eContainer();
    }

    /** Pastes what is on the clipboard at a node or into the design of a file; does nothing if there are no elements of ours, or none that fit. */
    void paste(Object target) {
        ElementClipboard.content().ifPresent(elements -> paste(elements, target));
    }

    void paste(CopiedElements elements, Object target) {
        FileDesign design = explorer.design(target);
        if (design != null) {
            Opening.edit(page(), design, session -> {
                EObject near = near(session, target);
                if (near != null) {
                    tell(session, ElementClipboard.paste(elements, session, near, index(elements, near)));
                }
            });
        }
    }

    /** The element of a node in the design of a session; null if it is gone. */
    static EObject near(DesignSession session, Object target) {
        return switch (target) {
            case IFile file -> session.design();
            case ElementNode node -> session.element(node.id()).orElse(null);
            case ListNode list -> list.ownerId() == null ? session.design() : session.element(list.ownerId()).orElse(null);
            case RangeNode range -> near(session, range.list());
            default -> null;
        };
    }

    /** Elements of the same class come behind the one at which they are pasted. */
    private static int index(CopiedElements elements, EObject near) {
        boolean beside = near.eContainer() != null && elements.type().filter(type -> type == near.eClass()).isPresent();
        return beside ? ((List<?>) near.eContainer().eGet(near.eContainmentFeature())).indexOf(near) + 1 : -1;
    }

    void tell(DesignSession session, Optional<Pasted> pasted) {
        pasted.filter(done -> !done.elements().isEmpty()).ifPresent(done -> {
            explorer.reveal(session, done.elements());
            IStatusLineManager line = explorer.getViewSite().getActionBars().getStatusLineManager();
            String what = done.elements().size() == 1 ? Labels.of(done.elements().getFirst()) : NLS.bind(Messages.several, done.elements().size());
            String said = done.dropped() == 1 ? Messages.droppedOne : Messages.dropped;
            line.setMessage(done.dropped() == 0 ? null : NLS.bind(said, what, done.dropped()));
        });
    }

    /** Copies elements beside themselves. */
    void duplicate(List<ElementNode> nodes) {
        edit(nodes, (session, elements) -> {
            Map<EObject, List<EObject>> byOwner = new LinkedHashMap<>();
            elements.forEach(element -> byOwner.computeIfAbsent(element.eContainer(), owner -> new ArrayList<>()).add(element));
            List<EObject> copies = new ArrayList<>();
            String label = elements.size() == 1 ? Labels.of(elements.getFirst()) : NLS.bind(Messages.several, elements.size());
            session.edits().make(NLS.bind(Messages.duplicateLabel, label), () -> byOwner.forEach((owner, some) -> {
                EObject last = some.getLast();
                int index = ((List<?>) owner.eGet(last.eContainmentFeature())).indexOf(last) + 1;
                copies.addAll(copied(some).copyTo(owner, index).elements());
            }));
            tell(session, Optional.of(new Pasted(copies, 0)));
        });
    }

    /** The elements as if they had been on the clipboard. */
    static CopiedElements copied(List<EObject> elements) {
        try {
            return ElementText.read(ElementText.copy(elements)).orElseThrow();
        } catch (DesignSaveException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    /** Makes an element in a list of a node, or of the design of a file, and lets the person name it. */
    void create(Object target, EReference list) {
        FileDesign design = explorer.design(target);
        Opening.edit(page(), design, session -> {
            EObject owner = near(session, target);
            EObject made = NewElements.of(list.getEReferenceType());
            ListPlace place = owner == null ? null : ListPlace.around(owner, made.eClass()).orElse(null);
            if (place == null) {
                return;
            }
            boolean beside = owner.eContainer() == place.owner() && owner.eClass() == made.eClass() && !(owner instanceof Space);
            int index = beside ? ((List<?>) place.owner().eGet(place.reference())).indexOf(owner) + 1 : -1;
            boolean done = session.edits().make(NLS.bind(Messages.newElement, Words.of(made.eClass())), () -> {
                place.move(made, index);
                if (made instanceof Space space && owner instanceof Space parent) {
                    space.setParent(parent);
                }
            });
            if (done) {
                explorer.reveal(session, made);
                explorer.rename(session, made);
            }
        });
    }

    void rename(ElementNode node) {
        edit(List.of(node), (session, elements) -> {
            explorer.reveal(session, elements.getFirst());
            explorer.rename(session, elements.getFirst());
        });
    }

    /** Moves elements within their design; null instead of a target means that it is gone. */
    void move(List<ElementNode> nodes, Function<DesignSession, Target> where) {
        edit(nodes, (session, elements) -> {
            Target target = where.apply(session);
            if (target == null) {
                return;
            }
            String label = elements.size() > 1 ? NLS.bind(Messages.moveSeveral, elements.size())
                    : NLS.bind(Messages.moveTo, Labels.of(elements.getFirst()), target.name());
            boolean done = session.edits().make(label, () -> {
                int at = target.index();
                for (EObject element : elements) {
                    at = target.place().move(element, at);
                    if (element instanceof Space space && !(target.parent() != null && CopiedElements.isWithin(target.parent(), space))) {
                        space.setParent(target.parent());
                    }
                }
            });
            if (done) {
                explorer.reveal(session, elements);
            }
        });
    }

    /**
     * Where elements are moved to.
     *
     * @param place the list
     * @param index before which of its elements; less than 0 for its end
     * @param parent of spaces: the space around them; null for none
     */
    record Target(ListPlace place, int index, Space parent) {

        String name() {
            return parent != null ? Labels.of(parent) : place.owner() instanceof Space space ? Labels.of(space) : Words.of(place.reference());
        }
    }
}
