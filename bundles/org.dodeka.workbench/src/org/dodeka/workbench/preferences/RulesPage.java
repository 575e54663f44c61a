package org.dodeka.workbench.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.resource.Designs;
import org.dodeka.validation.Profile;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RulePreferences;
import org.dodeka.validation.RuleSettings;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;

/** Which rules are checked, how severe they are, and their thresholds; for the workspace. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String PROFILES = "*.profile";
    private static final int WIDTH = 520;
    private static final int HEIGHT = 400;

    /** What the rest of the window takes, so that all of it can be seen on a small screen. */
    private static final int AROUND = 310;

    private final Map<String, List<RuleDescriptor>> rules = new LinkedHashMap<>();
    private final Map<String, String> disciplines = new HashMap<>();
    private RulePacks packs;
    private RuleChoices choices;
    private CheckboxTreeViewer tree;
    private RuleDetails details;
    private String filter = "";

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.rulesDescription);
        packs = RulePacks.installed();
        for (RuleDescriptor rule : packs.rules()) {
            rules.computeIfAbsent(rule.discipline(), code -> new ArrayList<>()).add(rule);
        }
        try {
            for (Discipline discipline : Catalogues.load(Designs.newResourceSet()).getDisciplines()) {
                disciplines.put(discipline.getCode(), discipline.getName());
            }
            choices = new RuleChoices(RulePreferences.ofInstallation(), chosen());
        } catch (IOException | BackingStoreException unreadable) {
            choices = new RuleChoices(RuleSettings.DEFAULTS, Map.of());
            setErrorMessage(unreadable.getMessage());
        }
    }

    private static Map<String, String> chosen() throws BackingStoreException {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(RulePreferences.NODE);
        Map<String, String> values = new HashMap<>();
        for (String key : node.keys()) {
            values.put(key, node.get(key, ""));
        }
        return values;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(all);
        Text search = new Text(all, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.filterRules);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        SashForm halves = new SashForm(all, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, Math.min(HEIGHT, parent.getMonitor().getClientArea().height - AROUND)).applyTo(halves);
        createTree(halves);
        details = new RuleDetails(halves, this::chosen);
        details.show(null, choices);
        halves.setWeights(1, 1);
        search.addListener(SWT.Modify, event -> filter(search.getText()));
        createProfileButtons(all);
        return all;
    }

    private void createTree(Composite parent) {
        tree = new CheckboxTreeViewer(parent, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new Labels());
        tree.setCheckStateProvider(new Checks());
        tree.setFilters(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return element instanceof RuleDescriptor rule ? fits(rule) : rules.get(element).stream().anyMatch(RulesPage.this::fits);
            }
        });
        tree.addCheckStateListener(event -> {
            boolean on = event.getChecked();
            of(event.getElement()).stream().filter(this::fits).forEach(rule -> choices.enable(rule, on));
            tree.refresh();
        });
        tree.addSelectionChangedListener(event -> details.show(event.getStructuredSelection().getFirstElement() instanceof RuleDescriptor rule ? rule : null, choices));
        tree.setInput(rules);
    }

    private void createProfileButtons(Composite parent) {
        Composite buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(buttons);
        button(buttons, Messages.loadProfile, this::loadProfile);
        button(buttons, Messages.saveProfile, this::saveProfile);
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    private List<RuleDescriptor> of(Object element) {
        return element instanceof RuleDescriptor rule ? List.of(rule) : rules.get(element);
    }

    private boolean fits(RuleDescriptor rule) {
        String text = (rule.id() + " " + rule.title() + " " + disciplines.getOrDefault(rule.discipline(), "")).toLowerCase(Locale.getDefault());
        return text.contains(filter);
    }

    private void filter(String text) {
        filter = text.strip().toLowerCase(Locale.getDefault());
        tree.getTree().setRedraw(false);
        try {
            tree.refresh();
            if (filter.isEmpty()) {
                tree.collapseAll();
            } else {
                tree.expandAll();
            }
        } finally {
            tree.getTree().setRedraw(true);
        }
    }

    private void chosen(RuleDescriptor rule) {
        tree.update(rule, null);
        setErrorMessage(details.problems().stream().findFirst().orElse(null));
        setValid(details.problems().isEmpty());
    }

    private void showAll() {
        tree.refresh();
        details.show(tree.getStructuredSelection().getFirstElement() instanceof RuleDescriptor rule ? rule : null, choices);
        setErrorMessage(null);
        setValid(true);
    }

    private void loadProfile() {
        FileDialog dialog = dialog(SWT.OPEN);
        String file = dialog.open();
        if (file == null) {
            return;
        }
        try {
            Profile profile = Profile.read(Path.of(file), packs);
            if (profile.problems().isEmpty()) {
                choices.take(packs.rules(), profile.settings());
                showAll();
            } else {
                MessageDialog.openError(getShell(), Messages.loadProfileTitle, String.join("\n", profile.problems().subList(0, Math.min(10, profile.problems().size()))));
            }
        } catch (IOException unreadable) {
            MessageDialog.openError(getShell(), Messages.loadProfileTitle, NLS.bind(Messages.profileUnreadable, file, unreadable.getMessage()));
        }
    }

    private void saveProfile() {
        FileDialog dialog = dialog(SWT.SAVE);
        dialog.setFileName(Messages.profileName);
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file == null) {
            return;
        }
        try {
            DurableFile.write(Path.of(file), out -> out.write(choices.profile().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException notWritten) {
            MessageDialog.openError(getShell(), Messages.saveProfileTitle, notWritten.getMessage());
        }
    }

    private FileDialog dialog(int style) {
        FileDialog dialog = new FileDialog(getShell(), style);
        dialog.setFilterExtensions(new String[] { PROFILES, "*" });
        dialog.setFilterNames(new String[] { Messages.profiles, Messages.allFiles });
        return dialog;
    }

    @Override
    protected void performDefaults() {
        choices.reset(packs.rules());
        showAll();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        try {
            IEclipsePreferences node = InstanceScope.INSTANCE.getNode(RulePreferences.NODE);
            Map<String, String> values = choices.values();
            Map<String, String> before = chosen();
            if (values.equals(before)) {
                return true;
            }
            for (String key : new TreeSet<>(before.keySet())) {
                if (!values.containsKey(key)) {
                    node.remove(key);
                }
            }
            values.forEach(node::put);
            node.flush();
            OpenDesigns.sessions().use(RulePreferences.read());
            return true;
        } catch (BackingStoreException notStored) {
            setErrorMessage(NLS.bind(Messages.notStored, notStored.getMessage()));
            return false;
        }
    }

    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return rules.keySet().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof String code ? rules.get(code).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof RuleDescriptor rule ? rule.discipline() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof String;
        }
    }

    private final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            if (element instanceof RuleDescriptor rule) {
                String text = NLS.bind(Messages.ruleLabel, new Object[] { rule.id(), rule.title(), RuleDetails.word(choices.severity(rule)) });
                return choices.differs(rule) ? NLS.bind(Messages.ruleChanged, text) : text;
            }
            return disciplines.getOrDefault(element, element.toString());
        }
    }

    private final class Checks implements ICheckStateProvider {

        @Override
        public boolean isChecked(Object element) {
            return of(element).stream().anyMatch(choices::enabled);
        }

        @Override
        public boolean isGrayed(Object element) {
            Collection<RuleDescriptor> all = of(element);
            return all.stream().anyMatch(choices::enabled) && !all.stream().allMatch(choices::enabled);
        }
    }

    /** Selects a rule, for links that lead here. */
    @Override
    public void applyData(Object data) {
        if (data instanceof String id) {
            packs.rule(id).ifPresent(rule -> tree.setSelection(new StructuredSelection(rule), true));
        }
    }
}
