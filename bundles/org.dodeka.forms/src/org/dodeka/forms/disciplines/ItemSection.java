package org.dodeka.forms.disciplines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Response;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;

/** The questions or the criteria of a discipline, each with its answers. Serves one discipline after the other. */
final class ItemSection {

    private final Section section;
    private final Function<Composite, ItemBlock> maker;
    private final Predicate<Response> settled;
    private final String title;
    private final String counted;
    private final List<ItemBlock> blocks = new ArrayList<>();
    private final Map<CatalogueItem, List<Element>> subjects = new HashMap<>();
    private List<CatalogueItem> items = List.of();

    /**
     * @param maker makes the place of an item
     * @param settled whether a response says what is wanted
     * @param title what the section is called
     * @param counted with places for the title, how many items are settled, and how many there are
     */
    ItemSection(Section section, Function<Composite, ItemBlock> maker, Predicate<Response> settled, String title, String counted) {
        this.section = section;
        this.maker = maker;
        this.settled = settled;
        this.title = title;
        this.counted = counted;
    }

    /** Serves other items from now on. */
    void use(List<CatalogueItem> other) {
        items = other;
        subjects.clear();
    }

    /** Shows the responses as they are now; whether anything needs another height. */
    boolean show(Map<String, List<Response>> responses) {
        boolean changed = false;
        while (blocks.size() < items.size()) {
            blocks.add(maker.apply((Composite) section.getClient()));
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (i < items.size()) {
                CatalogueItem item = items.get(i);
                changed |= blocks.get(i).show(item, responses.getOrDefault(item.getId(), List.of()), subjects.getOrDefault(item, List.of()));
            } else {
                blocks.get(i).hide();
            }
        }
        long done = items.stream().filter(item -> responses.getOrDefault(item.getId(), List.of()).stream().anyMatch(settled)).count();
        DisciplineSheet.title(section, NLS.bind(counted, new Object[] { title, done, items.size() }));
        AnswerRow.exclude(section, items.isEmpty());
        return changed;
    }

    /** Wants a field for an answer about something, null for the design as a whole. */
    void want(CatalogueItem item, Element subject) {
        List<Element> wanted = subjects.computeIfAbsent(item, key -> new ArrayList<>());
        if (!wanted.contains(subject)) {
            wanted.add(subject);
        }
    }

    boolean has(CatalogueItem item) {
        return items.contains(item);
    }

    List<ItemBlock> blocks() {
        return blocks;
    }
}
