package org.dodeka.exchange.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.Facts;
import org.dodeka.viewpoint.DiagramOffer;
import org.eclipse.emf.ecore.EObject;

/** What the parts of a page share: where they write, what they tell of, and how they speak. */
final class Page {

    final Html html;
    final ReportInput input;
    final LongTexts longTexts = new LongTexts();
    private final Phrase phrase;
    private List<SpaceForest.Place> forest;
    private List<DiagramOffer> offers;
    private int figures;

    Page(Html html, ReportInput input) {
        this.html = html;
        this.input = input;
        this.phrase = new Phrase(html, longTexts);
    }

    Design design() {
        return input.design();
    }

    Facts facts() {
        return input.facts();
    }

    /** The diagrams that there are for the design. */
    List<DiagramOffer> offers() {
        if (offers == null) {
            offers = Pictures.offers(design());
        }
        return offers;
    }

    /** The spaces as they are nested. */
    List<SpaceForest.Place> forest() {
        if (forest == null) {
            forest = SpaceForest.of(design().getSpaces());
        }
        return forest;
    }

    /** The spaces in the order of reading, without those of which nothing is to be told. */
    List<Space> spaces(Predicate<Space> told) {
        return forest().stream().map(SpaceForest.Place::space).filter(told).toList();
    }

    /**
     * Writes a part of the page about each space, folded away at first where there are many spaces.
     *
     * @param spaces the spaces
     * @param count how many things there are to tell about a space
     * @param unit the unit of that number: one thing, then several
     */
    void bySpace(List<Space> spaces, ToIntFunction<Space> count, String[] unit, Consumer<Space> writer) {
        boolean folded = spaces.size() > Limits.UNFOLDED_SPACES;
        first(spaces, Limits.SPACES, space -> {
            if (folded) {
                html.open("details").open("summary");
            }
            html.open("h4");
            name(space);
            html.close("h4");
            if (folded) {
                int things = count.applyAsInt(space);
                html.text(" ");
                count("span", "count", things, unit[0], unit[1]);
                html.close("summary");
            }
            writer.accept(space);
            if (folded) {
                html.close("details");
            }
        });
        leftOut(spaces.size(), Limits.SPACES, Messages.oneMoreSpace, Messages.moreSpaces);
    }

    /** What stands above the page. */
    String title() {
        String title = Facts.blank(input.title()) ? design().getName() : input.title();
        return Facts.blank(title) ? Messages.untitled : title;
    }

    /** A name for a figure that no other has. */
    String figureId() {
        return "figure-" + ++figures;
    }

    /** Writes an element with a sentence; see {@link Phrase} for what can be put into it. */
    void say(String element, String classes, String template, Object... arguments) {
        html.open(element, "class", classes);
        words(template, arguments);
        html.close(element);
    }

    /** Writes a sentence where one is open already. */
    void words(String template, Object... arguments) {
        phrase.write(template, Arrays.asList(arguments));
    }

    /** Writes a sentence about a number of things: one wording for one, another for several. */
    void count(String element, String classes, int count, String one, String several) {
        say(element, classes, count == 1 ? one : several, count);
    }

    /** Writes the name of an element. */
    void name(EObject element) {
        name(element, LongTexts.NAME);
    }

    void name(EObject element, int most) {
        longTexts.write(html, Labels.of(element), most);
    }

    /** Writes a heading that names an element. */
    void heading(String level, EObject element) {
        html.open(level);
        name(element);
        html.close(level);
    }

    /** Names of elements in a row, to be put into a sentence. */
    Phrase.Passage names(Collection<? extends EObject> elements) {
        return () -> listed(elements, Limits.NAMES, this::name);
    }

    /** Writes things in a row: a, b and c; beyond the limit says how many more there are. */
    <T> void listed(Collection<T> things, int most, Consumer<? super T> writer) {
        int shown = Math.min(things.size(), most);
        int place = 0;
        for (T thing : things) {
            if (place == shown) {
                break;
            }
            html.text(place == 0 ? "" : place == things.size() - 1 && shown == things.size() ? " " + Messages.and + " " : ", ");
            writer.accept(thing);
            place++;
        }
        if (things.size() > shown) {
            html.text(" ");
            words(Messages.andMore, things.size() - shown);
        }
    }

    /** Writes the first things of a list, and how many were left out where nobody would read all of them. */
    <T> void first(List<T> things, int most, Consumer<? super T> writer) {
        things.subList(0, Math.min(most, things.size())).forEach(writer);
    }

    /** Says how many were left out, after a list. */
    void leftOut(int all, int most, String one, String several) {
        if (all > most) {
            count("p", "left-out", all - most, one, several);
        }
    }

    /** Writes sentences of a user; nothing if there are none. */
    void prose(String classes, String text) {
        if (!Facts.blank(text)) {
            html.open("p", "class", classes == null ? "prose" : "prose " + classes, "dir", "auto");
            longTexts.write(html, text.strip(), LongTexts.PROSE);
            html.close("p");
        }
    }

    /** Writes the notes on an element, if notes are wanted. */
    void notes(Element element) {
        if (input.withNotes() && !Facts.blank(element.getNotes())) {
            html.open("p", "class", "prose notes", "dir", "auto").line("span", "label", Messages.notesLabel).text(" ");
            longTexts.write(html, element.getNotes().strip(), LongTexts.PROSE);
            html.close("p");
        }
    }

    /** Writes a fact as a pair of term and text, in an open list of such pairs. */
    void fact(String term, String template, Object... arguments) {
        html.open("div").line("dt", null, term);
        say("dd", null, template, arguments);
        html.close("div");
    }

    /** A text of a user to be put into a sentence, as long as prose may be. */
    Phrase.Passage quoted(String text) {
        return () -> longTexts.write(html, text.strip(), LongTexts.PROSE);
    }

    static Phrase.Own own(String words) {
        return new Phrase.Own(words);
    }
}
