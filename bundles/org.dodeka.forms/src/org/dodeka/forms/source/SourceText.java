package org.dodeka.forms.source;

import java.util.Locale;

import org.dodeka.forms.source.SourceLines.Range;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** XML to be read: coloured, with numbered lines, a search, and the lines of one element marked. */
public final class SourceText {

    /**
     * A text with where its elements stand. May be made on any thread.
     *
     * @param xml what is shown
     * @param lines where the elements stand
     */
    public record Source(String xml, SourceLines lines) {

        /** Finds the elements of a text. */
        public Source(String xml) {
            this(xml, new SourceLines(xml));
        }
    }

    private static final Color[] MARKED = { new Color(0xe8, 0xf1, 0xfb), new Color(0x2f, 0x3d, 0x4d) };
    private static final int ABOVE = 3;

    private final Composite body;
    private final Text search;
    private final Label said;
    private final StyledText text;
    private Source source = new Source("");
    private String lower;
    private Range marked;

    /** Makes the controls; nothing is shown yet. */
    public SourceText(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        Composite bar = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 6).applyTo(bar);
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.findHint);
        name(search, Messages.findHint);
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(search);
        button(bar, Messages.findNext, true);
        button(bar, Messages.findPrevious, false);
        said = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(said);
        text = new StyledText(body, SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        text.setFont(JFaceResources.getTextFont());
        text.setAlwaysShowScrollBars(false);
        text.addLineStyleListener(new XmlColours(text));
        text.addLineBackgroundListener(event -> {
            if (marked != null && marked.contains(text.getLineAtOffset(event.lineOffset))) {
                event.lineBackground = MARKED[XmlColours.isDark(text.getBackground()) ? 1 : 0];
            }
        });
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true; // the text cannot be changed, so the tab key leaves it
            }
        });
        name(text, Messages.name);
        search.addListener(SWT.DefaultSelection, event -> find(true));
        search.addListener(SWT.Modify, event -> findFrom(text.getSelection().x, true));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setFocus();
            } else if (event.keyCode == SWT.CR && (event.stateMask & SWT.SHIFT) != 0) {
                event.doit = false;
                find(false);
            }
        });
    }

    private void button(Composite bar, String label, boolean forward) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> find(forward));
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    /** All of it, to lay it out. */
    public Control control() {
        return body;
    }

    /** The control with the text. */
    public StyledText text() {
        return text;
    }

    /** Where people type what they look for. */
    public Text search() {
        return search;
    }

    /** Shows a text in place of the former one, scrolled as before. */
    public void show(Source shown) {
        if (shown.xml().equals(source.xml())) {
            source = shown;
            return;
        }
        int top = text.getTopIndex();
        source = shown;
        lower = null;
        marked = null;
        text.setText(shown.xml());
        text.setTopIndex(top);
    }

    /**
     * Marks the lines of an element and scrolls to them.
     *
     * @param id the id of the element; null for none
     * @return whether it is there
     */
    public boolean mark(String id) {
        Range range = source.lines().of(id);
        if (range != null && !range.equals(marked) && range.first() < text.getLineCount()) {
            text.setSelection(text.getOffsetAtLine(range.first()));
            text.setTopIndex(Math.max(0, range.first() - ABOVE));
        }
        marked = range;
        text.redraw();
        return range != null;
    }

    /** The numbers of the first and last marked line, from 1; empty if none is marked. */
    public String marked() {
        return marked == null ? "" : marked.first() + 1 + "-" + (marked.last() + 1);
    }

    /** Lets people search. */
    public void find() {
        search.setFocus();
        search.selectAll();
    }

    private void find(boolean forward) {
        findFrom(forward ? text.getSelection().y : text.getSelection().x - 1, forward);
    }

    private void findFrom(int offset, boolean forward) {
        String words = search.getText().toLowerCase(Locale.ROOT);
        said.setText("");
        if (words.isEmpty()) {
            return;
        }
        if (lower == null) {
            lower = source.xml().toLowerCase(Locale.ROOT);
        }
        int at = forward ? lower.indexOf(words, offset) : lower.lastIndexOf(words, offset);
        if (at < 0) {
            at = forward ? lower.indexOf(words) : lower.lastIndexOf(words);
        }
        if (at < 0) {
            said.setText(NLS.bind(Messages.findNothing, search.getText()).replace("&", "&&"));
        } else {
            text.setSelection(at, at + words.length());
            text.showSelection();
        }
    }
}
