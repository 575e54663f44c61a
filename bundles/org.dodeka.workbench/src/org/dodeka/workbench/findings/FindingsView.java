package org.dodeka.workbench.findings;

import java.util.List;

import org.dodeka.forms.findings.DisciplineNames;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.FindingsChange;
import org.dodeka.session.SessionListener;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;

/** What the rules find in the design of the active editor, live, with what can be done about it. */
public final class FindingsView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.dodeka.workbench.findings";

    private static final String SETTINGS = "findings";
    private static final String GROUPING = "grouping";
    private static final String WAIVED = "waived";

    private final SessionListener listener = new SessionListener() {
        @Override
        public void findingsChanged(FindingsChange change) {
            refresh();
        }

        @Override
        public void changed(DesignChange change) {
            refresh(); // messages name elements
        }

        @Override
        public void replaced() {
            refresh();
        }
    };

    private final Shown shown = new Shown();
    private final DisciplineNames disciplines = new DisciplineNames();
    private final FindingWords words = new FindingWords(disciplines);
    private final StackLayout stack = new StackLayout();
    private Grouping grouping = Grouping.DISCIPLINE;
    private ActiveDesign active;
    private FindingsHead head;
    private Composite body;
    private FindingsTree tree;
    private Composite blank;
    private Link nothing;
    private FindingsActions actions;
    private boolean refreshing;

    @Override
    public void createPartControl(Composite parent) {
        restore();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        head = new FindingsHead(parent, shown, this::refresh);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, head.height()).applyTo(head.control());
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        tree = new FindingsTree(body, words);
        createBlank();
        stack.topControl = blank;
        new FindingHover(tree.control(), data -> data instanceof Finding finding ? words.hover(finding) : "");
        tree.control().addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item));
        active = new ActiveDesign(getSite().getPage(), listener, this::refresh);
        actions = new FindingsActions(this, active, tree, words, disciplines);
        tree.control().addListener(SWT.Selection, event -> selected());
        getSite().setSelectionProvider(new FindingSelection(tree));
        refresh();
    }

    private void createBlank() {
        blank = new Composite(body, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 10).applyTo(blank);
        nothing = new Link(blank, SWT.WRAP);
        nothing.addListener(SWT.Selection, event -> {
            head.clear();
            refresh();
        });
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.BEGINNING).applyTo(nothing);
    }

    private void open(TreeItem item) {
        if (item.getData() instanceof Finding finding) {
            active.goTo(finding);
        } else {
            boolean opened = !item.getExpanded();
            item.setExpanded(opened);
            tree.remember(item, opened);
        }
    }

    private void selected() {
        actions.update();
        status();
    }

    /** Many changes in a row are shown once. */
    private void refresh() {
        if (!refreshing && tree != null && !tree.control().isDisposed()) {
            refreshing = true;
            tree.control().getDisplay().asyncExec(this::show);
        }
    }

    private void show() {
        refreshing = false;
        if (tree.control().isDisposed()) {
            return;
        }
        DesignSession session = active.session().orElse(null);
        List<Finding> all = session == null ? List.of() : session.findings().all().all();
        List<Finding> wanted = shown.of(all, words::searched);
        head.count(all);
        Grouping by = grouping;
        tree.show(session == null ? List.of() : by.groups(wanted, session.design(), disciplines.codes()), group -> words.group(by, group));
        if (wanted.isEmpty()) {
            nothing.setText(nothing(session, all));
            blank.layout();
        }
        if (stack.topControl != (wanted.isEmpty() ? blank : tree.control())) {
            boolean focused = tree.control().isFocusControl();
            stack.topControl = wanted.isEmpty() ? blank : tree.control();
            body.layout();
            if (focused) {
                setFocus();
            }
        }
        selected();
    }

    private static String nothing(DesignSession session, List<Finding> all) {
        if (session == null) {
            return Messages.noDesign;
        }
        if (!all.isEmpty()) {
            return NLS.bind(Messages.allHidden, all.size());
        }
        int rules = session.findings().engine().rules().size();
        return rules == 0 ? Messages.noRules : NLS.bind(Messages.noFindings, rules);
    }

    private void status() {
        List<Finding> selection = tree.selected();
        String text = selection.size() == 1 ? words.message(selection.getFirst()) : summary();
        getViewSite().getActionBars().getStatusLineManager().setMessage(text);
        setTitleToolTip(summary());
    }

    private String summary() {
        return active.session().map(session -> NLS.bind(Messages.summary, new Object[] {
            FindingWords.count(Severity.ERROR, session.findings().all().count(Severity.ERROR)),
            FindingWords.count(Severity.WARNING, session.findings().all().count(Severity.WARNING)),
            FindingWords.count(Severity.INFO, session.findings().all().count(Severity.INFO)) })).orElse(Messages.noDesign);
    }

    Grouping grouping() {
        return grouping;
    }

    void group(Grouping by) {
        grouping = by;
        settings().put(GROUPING, by.name());
        tree.clear();
        show();
    }

    void setAllExpanded(boolean expanded) {
        tree.setAllExpanded(expanded);
    }

    private void restore() {
        String by = settings().get(GROUPING);
        for (Grouping each : Grouping.values()) {
            if (each.name().equals(by)) {
                grouping = each;
            }
        }
        for (Severity severity : Severity.values()) {
            shown.severity(severity, !"false".equals(settings().get(severity.id())));
        }
        shown.waived(!"false".equals(settings().get(WAIVED)));
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(FindingsView.class)).getDialogSettings();
        IDialogSettings own = all.getSection(SETTINGS);
        return own == null ? all.addNewSection(SETTINGS) : own;
    }

    /** Gives its tree to whoever asks for it. */
    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == Tree.class && tree != null ? type.cast(tree.control()) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        if (stack.topControl == blank) {
            head.filter().setFocus();
        } else {
            tree.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        for (Severity severity : Severity.values()) {
            settings().put(severity.id(), shown.severity(severity));
        }
        settings().put(WAIVED, shown.waived());
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }
}
