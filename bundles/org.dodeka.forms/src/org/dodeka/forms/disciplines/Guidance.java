package org.dodeka.forms.disciplines;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.ItemKind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** What there is to read about a discipline: perspectives, pitfalls and methods. */
final class Guidance {

    private record Part(Section section, GuidanceText text) {
    }

    private final Map<ItemKind, Part> parts = new EnumMap<>(ItemKind.class);

    /** @param sections makes a section with a title */
    Guidance(FormToolkit toolkit, Function<String, Section> sections) {
        add(ItemKind.PERSPECTIVE, Messages.perspectivesTitle, toolkit, sections);
        add(ItemKind.PITFALL, Messages.pitfallsTitle, toolkit, sections);
        add(ItemKind.METHOD, Messages.methodsTitle, toolkit, sections);
    }

    private void add(ItemKind kind, String title, FormToolkit toolkit, Function<String, Section> sections) {
        Section section = sections.apply(title);
        GuidanceText text = new GuidanceText((Composite) section.getClient(), toolkit, title);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text.control());
        parts.put(kind, new Part(section, text));
    }

    void show(Function<ItemKind, List<CatalogueItem>> of) {
        parts.forEach((kind, part) -> {
            List<CatalogueItem> items = of.apply(kind);
            part.text().show(items);
            AnswerRow.exclude(part.section(), items.isEmpty());
        });
    }
}
