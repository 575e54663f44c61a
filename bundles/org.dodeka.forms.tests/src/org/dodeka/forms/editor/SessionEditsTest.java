package org.dodeka.forms.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.session.DesignSession;
import org.dodeka.session.Lease;
import org.dodeka.session.SessionSetup;
import org.dodeka.session.Sessions;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RuleSettings;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionEditsTest {

    @TempDir
    Path folder;
    private final List<String> failures = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private Lease lease;
    private DesignSession session;
    private SessionEdits edits;

    @BeforeEach
    void open() {
        Design design = DesignFactory.eINSTANCE.createDesign();
        design.setFormatVersion("1.0");
        Sessions sessions = new Sessions(new SessionSetup(new DisplayExecutor(Display.getDefault()), RulePacks.installed(), RuleSettings.DEFAULTS,
                (message, cause) -> failures.add(message)));
        lease = sessions.openNew(design, folder.resolve("new.learning"));
        session = lease.session();
        edits = new SessionEdits(session, (message, cause) -> reports.add(message));
    }

    @AfterEach
    void close() {
        edits.dispose();
        lease.close();
    }

    private void purpose(String purpose) {
        edits.set(session.design(), DesignPackage.Literals.DESIGN__PURPOSE, purpose);
    }

    @Test
    void a_field_that_cannot_show_a_change_takes_nothing_back_and_is_reported_once() {
        List<Object> heard = new ArrayList<>();
        edits.addListener((element, feature) -> {
            throw new IllegalStateException("There is an error in this field");
        });
        edits.addListener((element, feature) -> heard.add(feature));

        purpose("One");
        purpose("Two");

        assertThat(session.design().getPurpose()).isEqualTo("Two");
        assertThat(heard).containsExactly(DesignPackage.Literals.DESIGN__PURPOSE, DesignPackage.Literals.DESIGN__PURPOSE);
        assertThat(reports).containsExactly(Messages.notShown);
        assertThat(failures).isEmpty();
        session.undo();
        assertThat(session.design().getPurpose()).isNotEqualTo("Two");
        assertThat(failures).isEmpty();
    }
}
