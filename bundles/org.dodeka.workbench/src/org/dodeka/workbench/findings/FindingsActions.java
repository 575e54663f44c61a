package org.dodeka.workbench.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dodeka.forms.findings.AskingInput;
import org.dodeka.forms.findings.DisciplineNames;
import org.dodeka.forms.findings.Explanation;
import org.dodeka.forms.findings.FindingActions;
import org.dodeka.forms.findings.WaiveDialog;
import org.dodeka.session.DesignSession;
import org.dodeka.session.SessionFindings;
import org.dodeka.validation.Finding;
import org.dodeka.validation.RuleDescriptor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** What can be done about findings: in the tool bar of the view, in its menus, and by keys. */
final class FindingsActions {

    private static final String QUICK_FIX = "org.dodeka.workbench.quickFix";
    private static final String CONTEXT = "org.dodeka.workbench.inFindings";
    private static final String UI = "org.eclipse.ui";

    private final FindingsView view;
    private final ActiveDesign active;
    private final FindingsTree tree;
    private final FindingWords words;
    private final DisciplineNames disciplines;

    private final IAction quickFix = action(Messages.quickFix, "quickfix", this::quickFix);
    private final IAction goTo = action(Messages.goTo, "goto", () -> one().ifPresent(this::goTo));
    private final IAction waive = action(Messages.waive, "waive", () -> one().ifPresent(this::waive));
    private final IAction withdraw = action(Messages.withdraw, null, () -> one().ifPresent(this::withdraw));
    private final IAction explain = action(Messages.explain, "explain", () -> one().ifPresent(this::explain));
    private final IAction copy = action(Messages.copy, null, this::copy);

    FindingsActions(FindingsView view, ActiveDesign active, FindingsTree tree, FindingWords words, DisciplineNames disciplines) {
        this.view = view;
        this.active = active;
        this.tree = tree;
        this.words = words;
        this.disciplines = disciplines;
        IActionBars bars = view.getViewSite().getActionBars();
        fillToolBar(bars.getToolBarManager());
        fillViewMenu(bars.getMenuManager());
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        active.history(bars);
        bars.updateActionBars();
        quickFix.setActionDefinitionId(QUICK_FIX);
        view.getSite().getService(IHandlerService.class).activateHandler(QUICK_FIX, new ActionHandler(quickFix));
        view.getSite().getService(IContextService.class).activateContext(CONTEXT);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillContextMenu);
        tree.control().setMenu(menu.createContextMenu(tree.control()));
        tree.control().addDisposeListener(event -> menu.dispose());
        update();
    }

    private static IAction action(String label, String icon, Runnable work) {
        Action action = new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(label.replace("&", "").replace("…", ""));
        if (icon != null) {
            action.setImageDescriptor(FindingPictures.icon(icon));
        }
        return action;
    }

    private void fillToolBar(IToolBarManager bar) {
        bar.add(quickFix);
        bar.add(waive);
        bar.add(explain);
        bar.add(new Separator());
        bar.add(expansion(Messages.expandAll, "expandall", true));
        bar.add(expansion(Messages.collapseAll, "collapseall", false));
    }

    private IAction expansion(String label, String icon, boolean expanded) {
        IAction action = action(label, null, () -> view.setAllExpanded(expanded));
        ResourceLocator.imageDescriptorFromBundle(UI, "icons/full/elcl16/" + icon + ".svg").ifPresent(action::setImageDescriptor);
        return action;
    }

    private void fillViewMenu(IMenuManager menu) {
        MenuManager by = new MenuManager(Messages.groupBy);
        by.add(grouping(Messages.byDiscipline, Grouping.DISCIPLINE));
        by.add(grouping(Messages.bySpace, Grouping.SPACE));
        by.add(grouping(Messages.bySeverity, Grouping.SEVERITY));
        menu.add(by);
    }

    private IAction grouping(String label, Grouping grouping) {
        Action action = new Action(label, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    view.group(grouping);
                }
            }
        };
        action.setChecked(view.grouping() == grouping);
        return action;
    }

    private void fillContextMenu(IMenuManager menu) {
        update();
        menu.add(goTo);
        one().ifPresent(finding -> {
            List<IAction> fixes = fixes(finding);
            if (fixes.size() == 1) {
                menu.add(fixes.getFirst());
            } else if (fixes.size() > 1) {
                MenuManager several = new MenuManager(Messages.quickFix, FindingPictures.icon("quickfix"), null);
                fixes.forEach(several::add);
                menu.add(several);
            }
        });
        menu.add(new Separator());
        menu.add(one().filter(Finding::waived).isPresent() ? withdraw : waive);
        menu.add(explain);
        menu.add(new Separator());
        menu.add(copy);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** Enabled is what makes sense for the selection. */
    void update() {
        Optional<Finding> one = one();
        boolean writable = active.isWritable();
        goTo.setEnabled(one.isPresent());
        explain.setEnabled(one.isPresent());
        copy.setEnabled(!tree.selected().isEmpty());
        quickFix.setEnabled(one.filter(finding -> !fixes(finding).isEmpty()).isPresent());
        waive.setEnabled(writable && one.filter(finding -> !finding.waived() && SessionFindings.canWaive(finding)).isPresent());
        withdraw.setEnabled(writable && one.filter(Finding::waived).isPresent());
        boolean whole = one.flatMap(Finding::waiver).filter(waiver -> waiver.getAbout() == null).isPresent();
        withdraw.setText(whole ? Messages.withdrawAll : Messages.withdraw);
    }

    private Optional<Finding> one() {
        List<Finding> selection = tree.selected();
        return selection.size() == 1 ? Optional.of(selection.getFirst()) : Optional.empty();
    }

    private void goTo(Finding finding) {
        active.goTo(finding);
    }

    /** What can be done about a finding at once: its fix, and the same for all findings of its rule. */
    private List<IAction> fixes(Finding finding) {
        List<IAction> fixes = new ArrayList<>();
        if (!active.isWritable() || finding.failed() || finding.rule().fix().isEmpty()) {
            return fixes;
        }
        RuleDescriptor rule = finding.rule();
        DesignSession session = active.session().orElseThrow();
        RuleDescriptor.Fix fix = rule.fix().get();
        fixes.add(action(escape(FindingActions.label(fix)), "quickfix",
                () -> session.findings().fix(finding, new AskingInput(shell(), fix.label()))));
        long all = session.findings().all().all().stream()
                .filter(each -> each.rule() == rule && !each.waived() && !each.failed()).count();
        if (all > 1 || all == 1 && finding.waived()) {
            fixes.add(action(NLS.bind(Messages.fixAll, all, rule.id()), null,
                    () -> session.findings().fixAll(rule, new AskingInput(shell(), fix.label()))));
        }
        return fixes;
    }

    private static String escape(String label) {
        return label.replace("&", "&&");
    }

    /** The only one at once; of several, the person chooses. */
    private void quickFix() {
        List<IAction> fixes = one().map(this::fixes).orElse(List.of());
        if (fixes.size() == 1) {
            fixes.getFirst().run();
        } else if (fixes.size() > 1) {
            MenuManager menu = new MenuManager();
            fixes.forEach(menu::add);
            Tree control = tree.control();
            Menu popup = menu.createContextMenu(control);
            Rectangle row = control.getSelection()[0].getBounds();
            popup.setLocation(control.toDisplay(row.x, row.y + row.height));
            popup.setVisible(true);
        }
    }

    private void waive(Finding finding) {
        active.session().ifPresent(session -> WaiveDialog.open(shell(), session, finding));
    }

    private void withdraw(Finding finding) {
        active.session().ifPresent(session -> session.findings().withdraw(finding));
    }

    private void explain(Finding finding) {
        new Explanation(shell(), finding, disciplines, () -> active.goToDiscipline(finding.rule().discipline())).open();
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(shell().getDisplay());
        try {
            clipboard.setContents(new Object[] { words.text(tree.selected()) }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    private Shell shell() {
        return view.getSite().getShell();
    }
}
