package org.dodeka.workbench.preferences;

import org.dodeka.model.files.Backup;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Backups and templates. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int DIGITS = 2;

    /** Makes the page; the platform calls this. */
    public GeneralPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, DesignPreferences.NODE);
        store.setDefault(DesignPreferences.BACKUPS, Backup.KEPT);
        setPreferenceStore(store);
        setDescription(Messages.generalDescription);
    }

    @Override
    protected void createFieldEditors() {
        IntegerFieldEditor backups = new IntegerFieldEditor(DesignPreferences.BACKUPS, Messages.backups, getFieldEditorParent(), DIGITS);
        backups.setValidRange(1, Backup.MOST);
        backups.setErrorMessage(NLS.bind(Messages.backupsRange, Backup.MOST));
        addField(backups);
        DirectoryFieldEditor templates = new DirectoryFieldEditor(DesignPreferences.TEMPLATES, Messages.templates, getFieldEditorParent());
        templates.setErrorMessage(Messages.templatesMissing);
        addField(templates);
    }
}
