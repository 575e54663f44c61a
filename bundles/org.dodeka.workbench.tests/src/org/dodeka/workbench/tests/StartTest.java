package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dodeka.workbench.start.Outcome;
import org.dodeka.workbench.start.RecentWorkspaces;
import org.dodeka.workbench.start.Restart;
import org.dodeka.workbench.start.StartWorkspace;
import org.dodeka.workbench.start.WorkspaceChoice;
import org.eclipse.osgi.service.datalocation.Location;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which workspace a start opens, and what it asks. */
class StartTest {

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private final Set<Path> inUse = new HashSet<>();
    private Place place;
    private Path settings;
    private Path standard;

    @BeforeEach
    void begin() {
        settings = folder.resolve("settings/workspaces.properties");
        standard = folder.resolve("Dodeka");
        place = new Place(null);
    }

    private Outcome start(WorkspaceChoice... answers) {
        return starting(answers).open();
    }

    private StartWorkspace starting(WorkspaceChoice... answers) {
        Iterator<WorkspaceChoice> next = List.of(answers).iterator();
        return new StartWorkspace(place, recent(), problem -> {
            asked.add(problem);
            return next.hasNext() ? Optional.of(next.next()) : Optional.empty();
        });
    }

    private RecentWorkspaces recent() {
        return RecentWorkspaces.read(settings, standard);
    }

    @Test
    void the_first_start_opens_the_folder_in_the_home_without_asking() {
        assertThat(start()).isEqualTo(Outcome.OPEN);
        assertThat(place.folder).isEqualTo(standard);
        assertThat(asked).isEmpty();
    }

    @Test
    void the_next_start_opens_what_was_chosen_last() throws IOException {
        recent().choose(folder.resolve("first"), false);
        recent().choose(folder.resolve("with a space ü"), false);
        assertThat(start()).isEqualTo(Outcome.OPEN);
        assertThat(place.folder).isEqualTo(folder.resolve("with a space ü"));
        assertThat(recent().offered()).containsExactly(folder.resolve("with a space ü"), folder.resolve("first"), standard);
    }

    @Test
    void whoever_wants_to_be_asked_is_asked_each_time() throws IOException {
        recent().choose(standard, true);
        assertThat(start(new WorkspaceChoice(folder.resolve("other"), true))).isEqualTo(Outcome.OPEN);
        assertThat(asked).hasSize(1).containsOnlyNulls();
        assertThat(place.folder).isEqualTo(folder.resolve("other"));
        assertThat(recent().asked()).isTrue();
    }

    @Test
    void a_workspace_in_use_is_told_and_another_can_be_chosen() {
        inUse.add(standard);
        assertThat(start(new WorkspaceChoice(standard, false), new WorkspaceChoice(folder.resolve("other"), false))).isEqualTo(Outcome.OPEN);
        assertThat(asked).hasSize(2).allMatch(problem -> problem.contains(standard.toString()) && problem.contains("in use"));
        assertThat(place.folder).isEqualTo(folder.resolve("other"));
    }

    @Test
    void a_workspace_that_cannot_be_written_is_told() throws IOException {
        Files.createFile(standard); // a file where the folder should be
        assertThat(start()).isEqualTo(Outcome.QUIT);
        assertThat(asked).singleElement().asString().contains("cannot be written");
        assertThat(place.folder).isNull();
    }

    @Test
    void the_workspace_that_the_command_line_names_wins_and_is_not_remembered() throws IOException {
        recent().choose(folder.resolve("last"), true);
        place = new Place(folder.resolve("named"));
        assertThat(start()).isEqualTo(Outcome.OPEN);
        assertThat(asked).isEmpty();
        assertThat(place.locked).isTrue();
        assertThat(recent().preferred()).isEqualTo(folder.resolve("last"));
    }

    @Test
    void a_named_workspace_in_use_leads_to_a_start_in_another() {
        place = new Place(folder.resolve("named"));
        inUse.add(folder.resolve("named"));
        StartWorkspace start = starting(new WorkspaceChoice(folder.resolve("other"), false));
        assertThat(start.open()).isEqualTo(Outcome.RESTART);
        assertThat(start.chosen()).isEqualTo(folder.resolve("other"));
        assertThat(asked).singleElement().asString().contains("in use");
    }

    @Test
    void damaged_settings_count_as_none() throws IOException {
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "recent.0=\\u00zz");
        assertThat(recent().preferred()).isEqualTo(standard);
    }

    @Test
    void the_workspace_of_a_restart_is_read_from_the_arguments_of_the_platform() {
        assertThat(Restart.workspace("-vm\n/x\n-data\n/a folder\n-nosplash\n-data\n/the last\n")).isEqualTo("/the last");
        assertThat(Restart.workspace("-nosplash\n")).isNull();
    }

    /** A location as the platform has one, whose locks are these tests'. */
    private final class Place implements Location {

        private Path folder;
        private boolean locked;

        private Place(Path named) {
            folder = named;
        }

        private boolean tryLock(Path wanted) throws IOException {
            Files.createDirectories(wanted);
            locked = !inUse.contains(wanted);
            return locked;
        }

        @Override
        public boolean isSet() {
            return folder != null;
        }

        @Override
        public URL getURL() {
            try {
                return folder.toFile().toURI().toURL();
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public boolean set(URL value, boolean lock) throws IOException {
            Path wanted = new File(value.getPath()).toPath(); // the platform does not encode its locations
            boolean free = tryLock(wanted);
            folder = free ? wanted : null;
            return free;
        }

        @Override
        public boolean lock() throws IOException {
            return tryLock(folder);
        }

        @Override
        public boolean setURL(URL value, boolean lock) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean set(URL value, boolean lock, String file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean allowsDefault() {
            return false;
        }

        @Override
        public URL getDefault() {
            return null;
        }

        @Override
        public Location getParentLocation() {
            return null;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public void release() {
            locked = false;
        }

        @Override
        public boolean isLocked() {
            return locked;
        }

        @Override
        public Location createLocation(Location parent, URL defaultValue, boolean readonly) {
            throw new UnsupportedOperationException();
        }

        @Override
        public URL getDataArea(String path) {
            throw new UnsupportedOperationException();
        }
    }
}
