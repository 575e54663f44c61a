package org.dodeka.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.catalogue.CatalogueFactory;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.catalogue.provider.CatalogueItemProviderAdapterFactory;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.provider.DesignItemProviderAdapterFactory;
import org.dodeka.model.resource.Designs;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A shell and a small design with several elements of every class. */
final class World implements AutoCloseable {

    private static final int OF_EACH = 3;

    final Display display = Display.getCurrent() == null ? Display.getDefault() : Display.getCurrent();
    final Shell shell = new Shell(display);
    final FormToolkit toolkit = new FormToolkit(display);
    final BasicCommandStack stack = new BasicCommandStack();
    final Design design;
    final DomainEdits edits;
    final FormSite site;
    final List<EObject> revealed = new ArrayList<>();

    World() {
        this(smallDesign());
    }

    World(Design design) {
        this.design = design;
        ResourceSet set = Designs.newResourceSet();
        if (design.eResource() == null) {
            set.createResource(URI.createURI("memory:/a.learning")).getContents().add(design);
        }
        ComposedAdapterFactory factory = new ComposedAdapterFactory(
                List.of(new DesignItemProviderAdapterFactory(), new CatalogueItemProviderAdapterFactory()));
        edits = new DomainEdits(new AdapterFactoryEditingDomain(factory, stack, set), design);
        site = new FormSite(toolkit, edits, revealed::add);
        shell.setLayout(new FillLayout());
        shell.setSize(1280, 800);
    }

    private static Design smallDesign() {
        Design design = DesignFactory.eINSTANCE.createDesign();
        design.setId("design");
        design.setName("A design");
        design.setAsOf(LocalDate.of(2026, 6, 1));
        design.setFormatVersion("1.0");
        fill(design);
        DisciplineCatalogue catalogue = CatalogueFactory.eINSTANCE.createDisciplineCatalogue();
        catalogue.setName("Disciplines");
        Discipline discipline = CatalogueFactory.eINSTANCE.createDiscipline();
        discipline.setName("Relevance");
        discipline.getItems().add(CatalogueFactory.eINSTANCE.createCatalogueItem());
        discipline.getItems().getFirst().setId("REL.Q1");
        discipline.getItems().add(CatalogueFactory.eINSTANCE.createCatalogueItem());
        discipline.getItems().getLast().setId("REL.Q2");
        catalogue.getDisciplines().add(discipline);
        design.setCatalogue(catalogue);
        return design;
    }

    @SuppressWarnings("unchecked")
    private static void fill(EObject owner) {
        for (EReference reference : owner.eClass().getEAllContainments()) {
            for (int i = 1; i <= OF_EACH; i++) {
                EObject child = EcoreUtil.create(reference.getEReferenceType());
                if (child.eClass().getEIDAttribute() != null) {
                    EcoreUtil.setID(child, EcoreUtil.getID(owner) + "." + reference.getName() + i);
                }
                if (CataloguePackage.Literals.ELEMENT.isInstance(child)) {
                    child.eSet(CataloguePackage.Literals.ELEMENT__NAME, reference.getEReferenceType().getName() + " " + i);
                }
                ((List<EObject>) owner.eGet(reference)).add(child);
                fill(child);
            }
        }
    }

    /** The first element of a class. */
    EObject first(EClass type) {
        if (type == DesignPackage.Literals.DESIGN) {
            return design;
        }
        List<EObject> all = new ArrayList<>();
        design.eAllContents().forEachRemaining(all::add);
        return all.stream().filter(element -> element.eClass() == type).findFirst().orElseThrow();
    }

    DetailForm form(EObject element) {
        DetailForm form = new DetailForm(shell, site);
        shell.layout();
        form.show(element);
        return form;
    }

    static void fire(Widget widget, int type) {
        widget.notifyListeners(type, new Event());
    }

    static Event key(Widget widget, int keyCode, char character, int stateMask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.stateMask = stateMask;
        event.doit = true;
        widget.notifyListeners(SWT.KeyDown, event);
        return event;
    }

    /** Handles all that waits in the queue of the display. */
    void settle() {
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /** How many adapters of a kind the design has. */
    long adapters(Predicate<Object> such) {
        long count = design.eAdapters().stream().filter(such).count();
        List<EObject> all = new ArrayList<>();
        design.eAllContents().forEachRemaining(all::add);
        return count + all.stream().mapToLong(element -> element.eAdapters().stream().filter(such).count()).sum();
    }

    @Override
    public void close() {
        shell.dispose();
        toolkit.dispose();
    }
}
