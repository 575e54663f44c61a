package org.dodeka.workbench.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.forms.SoftSelection;
import org.dodeka.model.edit.Icons;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** What does the new design start from? */
final class TemplatePage extends GuidedPage {

    private final List<Template> templates = new ArrayList<>(TemplateFolder.builtIn());
    private final Runnable chosen;
    private TableViewer list;
    private Text description;
    private Template template = templates.getFirst();
    private String trouble;

    /** @param chosen told whenever another template was chosen */
    TemplatePage(Runnable chosen) {
        super("template", Messages.templateTitle, Messages.templateDescription);
        this.chosen = chosen;
    }

    @Override
    void fill(Composite body) {
        GridLayoutFactory.createFrom((org.eclipse.swt.layout.GridLayout) body.getLayout()).numColumns(2).applyTo(body);
        label(body, Messages.templates);
        label(body, Messages.templateHolds);
        list = new TableViewer(body, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        SoftSelection.on(list.getTable());
        list.setContentProvider(ArrayContentProvider.getInstance());
        Image icon = new LocalResourceManager(JFaceResources.getResources(), list.getControl()).get(ImageDescriptor.createFromURL(Icons.of("Design")));
        list.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Template) element).title();
            }

            @Override
            public Image getImage(Object element) {
                return icon;
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(36), convertHeightInCharsToPixels(10)).applyTo(list.getControl());
        description = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(44), SWT.DEFAULT).applyTo(description);
        list.setInput(templates);
        list.setSelection(new StructuredSelection(template));
        description.setText(template.description());
        list.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Template selected) {
                template = selected;
                description.setText(selected.description());
                changed();
            }
        });
        list.addDoubleClickListener(event -> {
            if (canFlipToNextPage()) {
                getContainer().showPage(getNextPage());
            }
        });
        TemplateFolder.folder().ifPresent(this::readOwn);
    }

    /** The person's own templates come when they are read. */
    private void readOwn(Path folder) {
        Display display = list.getControl().getDisplay();
        Job reading = Job.create(Messages.readingTemplates, monitor -> {
            List<Template> own = new ArrayList<>();
            String[] failure = new String[1];
            try {
                own.addAll(TemplateFolder.in(folder));
            } catch (IOException unreadable) {
                failure[0] = NLS.bind(Messages.templatesUnreadable, folder);
            }
            display.asyncExec(() -> add(own, failure[0]));
        });
        reading.setSystem(true);
        reading.schedule();
    }

    private void add(List<Template> own, String failure) {
        if (!list.getControl().isDisposed()) {
            templates.addAll(own);
            trouble = failure;
            list.refresh();
            changed();
        }
    }

    Template template() {
        return template;
    }

    @Override
    Check check() {
        if (template.problem() != null) {
            return Check.wrong(template.problem());
        }
        return trouble == null ? Check.FINE : Check.careful(trouble);
    }

    @Override
    void entered() {
        chosen.run();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            list.getControl().setFocus();
        }
    }
}
