package org.dodeka.session.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.session.DesignSession;
import org.dodeka.session.Lease;
import org.dodeka.session.SessionListener;
import org.dodeka.session.SessionSetup;
import org.dodeka.session.Sessions;
import org.dodeka.validation.RuleSettings;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeakTest {

    @TempDir
    Path folder;

    @Test
    void nothing_keeps_a_closed_session_or_its_design() throws IOException, InterruptedException {
        Desk desk = new Desk(folder);
        Space[] removed = new Space[1];
        List<WeakReference<?>> ended = work(desk, removed);
        removed[0] = null; // it refers to people of the design

        for (WeakReference<?> reference : ended) {
            assertThat(isCollected(reference)).as("collected").isTrue();
        }
        assertThat(desk.executor.isIdle()).isTrue();
    }

    private static List<WeakReference<?>> work(Desk desk, Space[] removed) throws IOException {
        Lease lease = desk.open(desk.file("plan.learning"));
        DesignSession session = lease.session();
        session.addListener(new SessionListener() { });
        removed[0] = session.design().getSpaces().get(0);
        ((IItemLabelProvider) session.domain().getAdapterFactory().adapt(removed[0], IItemLabelProvider.class)).getText(removed[0]);
        session.edits().set(removed[0], DesignPackage.Literals.SPACE__DOMAIN, "");
        session.edits().delete(List.of(removed[0]));
        desk.waitForFindings();
        desk.waitForRecoveryCopy();
        WeakReference<Design> design = new WeakReference<>(session.design());
        session.reload();
        session.edits().set(session.design(), DesignPackage.Literals.DESIGN__PURPOSE, "Other");
        WeakReference<Design> second = new WeakReference<>(session.design());
        WeakReference<Object> domain = new WeakReference<>(session.domain());
        lease.close();
        desk.wait(java.time.Duration.ofMinutes(1));
        return List.of(design, second, domain, new WeakReference<>(session));
    }

    @Test
    void an_element_that_the_clipboard_keeps_does_not_keep_the_session() throws IOException, InterruptedException {
        Desk desk = new Desk(folder);
        Space[] removed = new Space[1];
        List<WeakReference<?>> ended = work(desk, removed);

        assertThat(isCollected(ended.get(3))).isTrue();
        assertThat(removed[0].getName()).isNotBlank();
    }

    @Test
    void closing_stops_the_thread_of_the_recovery_journal_and_removes_its_copy() throws IOException, InterruptedException {
        Desk desk = new Desk(folder);
        Sessions real = new Sessions(new SessionSetup(desk.executor, Desk.RULES, RuleSettings.DEFAULTS, (message, cause) -> { }));
        Lease lease = real.open(desk.file("plan.learning"));
        lease.session().edits().set(lease.session().design(), DesignPackage.Literals.DESIGN__PURPOSE, "Other");
        List<Thread> journals = Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().contains("plan.learning")).toList();

        lease.close();

        assertThat(journals).isNotEmpty();
        for (Thread journal : journals) {
            journal.join(10_000);
            assertThat(journal.isAlive()).isFalse();
        }
        Path recovery = folder.resolve(".dodeka/recovery");
        if (Files.exists(recovery)) {
            try (var left = Files.list(recovery)) {
                assertThat(left).isEmpty();
            }
        }
    }

    private static boolean isCollected(WeakReference<?> reference) {
        for (int i = 0; i < 20 && reference.get() != null; i++) {
            System.gc();
        }
        return reference.get() == null;
    }
}
