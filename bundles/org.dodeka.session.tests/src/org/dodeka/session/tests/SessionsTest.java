package org.dodeka.session.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.session.DesignSession;
import org.dodeka.session.Lease;
import org.dodeka.session.SessionsListener;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void sit_down() {
        desk = new Desk(folder);
    }

    @Test
    void a_file_that_is_opened_twice_has_one_session() throws IOException {
        Path file = desk.file("plan.learning");
        Lease one = desk.open(file);
        Lease two = desk.open(folder.resolve(".").resolve("plan.learning"));

        assertThat(two.session()).isSameAs(one.session());
        assertThat(desk.sessions.all()).containsExactly(one.session());
    }

    @Test
    void a_link_leads_to_the_session_of_its_file() throws IOException {
        Path file = desk.file("plan.learning");
        Path link = Files.createSymbolicLink(folder.resolve("link.learning"), file);

        assertThat(desk.open(link).session()).isSameAs(desk.open(file).session());
    }

    @Test
    void the_last_lease_ends_the_session() throws IOException {
        Path file = desk.file("plan.learning");
        Lease one = desk.open(file);
        Lease two = desk.open(file);

        one.close();
        one.close();
        assertThat(two.session().isDisposed()).isFalse();
        two.close();

        assertThat(two.session().isDisposed()).isTrue();
        assertThat(desk.sessions.all()).isEmpty();
        assertThat(desk.open(file).session()).isNotSameAs(two.session());
    }

    @Test
    void listeners_hear_of_sessions_that_are_opened_and_closed() throws IOException {
        List<String> heard = new ArrayList<>();
        desk.sessions.addListener(new SessionsListener() {
            @Override
            public void opened(DesignSession session) {
                heard.add("opened " + session.file().getFileName());
            }

            @Override
            public void closed(DesignSession session) {
                heard.add("closed " + session.file().getFileName());
            }
        });

        Path file = desk.file("plan.learning");
        Lease lease = desk.open(file);
        desk.open(file).close();
        lease.close();

        assertThat(heard).containsExactly("opened plan.learning", "closed plan.learning");
    }

    @Test
    void a_file_that_cannot_be_opened_leaves_no_session() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.learning"), "nothing");

        assertThatThrownBy(() -> desk.open(file)).isInstanceOf(DesignLoadException.class);
        assertThat(desk.sessions.all()).isEmpty();
        Files.delete(file);
        desk.file("broken.learning");
        assertThat(desk.open(file).session().design()).isNotNull();
    }

    @Test
    void any_thread_may_open_a_file() throws IOException, InterruptedException, ExecutionException {
        Path file = desk.file("plan.learning");
        DesignSession session = CompletableFuture.supplyAsync(() -> {
            try {
                return desk.sessions.open(file).session();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }).get();

        assertThat(session.edits().set(session.design(), DesignPackage.Literals.DESIGN__PURPOSE, "Other")).isTrue();
    }

    @Test
    void a_new_design_is_unsaved_until_it_has_a_file() throws IOException {
        Design design = DesignFactory.eINSTANCE.createDesign();
        design.setFormatVersion("1.0");
        design.setName("New");
        DesignSession session = desk.sessions.openNew(design, folder.resolve("new.learning")).session();

        assertThat(session.isNew()).isTrue();
        assertThat(session.isDirty()).isTrue();
        assertThatThrownBy(session::save).isInstanceOf(IllegalStateException.class);

        session.saveAs(folder.resolve("first.learning"), false);

        assertThat(session.isNew()).isFalse();
        assertThat(session.isDirty()).isFalse();
        assertThat(desk.open(folder.resolve("first.learning")).session()).isSameAs(session);
    }

    @Test
    void viewers_find_the_domain_of_an_element() throws IOException {
        DesignSession session = desk.session();

        assertThat(AdapterFactoryEditingDomain.getEditingDomainFor(session.design().getSpaces().get(0))).isSameAs(session.domain());
    }

    @Test
    void two_threads_that_open_a_file_at_once_share_its_session() throws IOException {
        Path file = desk.file("plan.learning");
        List<CompletableFuture<DesignSession>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return desk.sessions.open(file).session();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }));
        }

        assertThat(both.get(0).join()).isSameAs(both.get(1).join());
    }
}
