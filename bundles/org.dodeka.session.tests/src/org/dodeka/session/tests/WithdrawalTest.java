package org.dodeka.session.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.session.DesignSession;
import org.dodeka.validation.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawalTest {

    @TempDir
    Path folder;
    private DesignSession session;

    @BeforeEach
    void a_waived_finding() throws IOException {
        session = new Desk(folder).session();
        Space space = session.design().getSpaces().getFirst();
        session.edits().set(space, DesignPackage.Literals.SPACE__DOMAIN, "");
        session.findings().update();
        session.findings().waive(found(), "We know", null);
    }

    private Finding found() {
        return session.findings().all().all().stream().filter(finding -> finding.rule().id().equals("REL-1")).findFirst().orElseThrow();
    }

    @Test
    void a_waiver_is_withdrawn_by_one_command_and_the_finding_counts_again() {
        assertThat(session.findings().withdraw(found())).isTrue();
        assertThat(found().waived()).isFalse();
        assertThat(session.design().getWaivers()).isEmpty();
        assertThat(session.undoLabel()).contains("Withdraw the waiver of REL-1 on \u2018Clinic\u2019");
        session.undo();
        session.findings().update();
        assertThat(found().waived()).isTrue();
    }

    @Test
    void what_is_not_waived_has_nothing_to_withdraw() {
        session.findings().withdraw(found());
        assertThat(session.findings().withdraw(found())).isFalse();
        assertThat(session.undoLabel()).hasValueSatisfying(label -> assertThat(label).startsWith("Withdraw"));
    }
}
