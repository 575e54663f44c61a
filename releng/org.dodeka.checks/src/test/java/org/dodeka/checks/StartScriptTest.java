package org.dodeka.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts an unpacked archive, with a Java that only notes what it is asked. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

    private static final Path ROOTS = Path.of(System.getProperty("dodeka.root"), "features/org.dodeka.feature/root");

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path installation;
    private Path script;
    private Path java;
    private Path calls;
    private String said;

    @BeforeEach
    void unpack() throws IOException {
        installation = Files.createDirectories(folder.resolve("with a space"));
        Files.createDirectories(installation.resolve("configuration"));
        Files.createDirectories(installation.resolve("plugins"));
        Files.createFile(installation.resolve("plugins/org.eclipse.equinox.launcher_1.6.0.jar"));
        Files.createFile(installation.resolve("plugins/org.eclipse.equinox.launcher_1.7.0.jar"));
        script = executable(installation.resolve("dodeka"), Files.readString(ROOTS.resolve("dodeka")));
        calls = folder.resolve("calls");
        java = java("21.0.2", """
                printf '<%%s>' "$@" >>'%1$s'; echo >>'%1$s'
                if [ -n "${AGAIN:-}" ] && [ ! -f '%1$s.once' ]; then
                  touch '%1$s.once'
                  for a; do case $a in -Ddodeka.restart=*) printf '%%s' "$AGAIN" >"${a#*=}" ;; esac; done
                  exit 24
                fi
                exit ${CODE:-0}
                """.formatted(calls));
        environment.put("DODEKA_JAVA", java.toString());
        environment.put("DISPLAY", ":1");
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    private Path java(String version, String commands) throws IOException {
        Path home = Files.createDirectories(folder.resolve("java-" + version + "/bin")).getParent();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return executable(home.resolve("bin/java"), "#!/bin/sh\n" + commands);
    }

    private static Path executable(Path file, String content) throws IOException {
        Files.writeString(file, content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private int run(Path started, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(started.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        List.of("DODEKA_WORKSPACE", "DODEKA_VMARGS", "WAYLAND_DISPLAY", "DISPLAY").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        Process process = builder.start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(calls);
    }

    @Test
    void a_design_opens_the_workbench_and_the_newest_launcher_is_taken() throws Exception {
        assertThat(run(script, "my design.learning")).isZero();
        assertThat(calls()).singleElement().asString().contains("launcher_1.7.0.jar>").endsWith("<-data><@noDefault><my design.learning>").doesNotContain("-application");
    }

    @Test
    void a_command_runs_without_a_display_and_its_exit_code_is_passed_on() throws Exception {
        environment.remove("DISPLAY");
        environment.put("CODE", "1");
        assertThat(run(script, "validate", "a b.learning")).isEqualTo(1);
        assertThat(calls()).singleElement().asString().endsWith("<-data><@none><-application><org.dodeka.cli.application><validate><a b.learning>");
    }

    @Test
    void the_workbench_is_started_again_in_the_workspace_that_it_names() throws Exception {
        environment.put("AGAIN", "/next place");
        assertThat(run(script)).isZero();
        assertThat(calls()).hasSize(2);
        assertThat(calls().getLast()).endsWith("<-data></next place>");
    }

    @Test
    void a_workspace_on_the_command_line_comes_after_ours() throws Exception {
        run(script, "-data", "/mine");
        assertThat(calls()).singleElement().asString().endsWith("<-data><@noDefault><-data></mine>");
    }

    @Test
    void a_symbolic_link_to_the_script_finds_the_installation() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("with a space/dodeka"));
        assertThat(run(link, "rules")).isZero();
        assertThat(calls().getFirst()).contains("<" + installation.toRealPath().resolve("plugins"));
    }

    @Test
    void without_a_display_it_says_what_to_do_in_one_line() throws Exception {
        environment.remove("DISPLAY");
        Assumptions.assumeTrue(OS.LINUX.isCurrentOs());
        assertThat(run(script)).isEqualTo(2);
        assertThat(said).hasLineCount(1).contains("no display").contains("dodeka validate FILE");
    }

    @Test
    void an_old_java_is_refused_with_a_clear_message() throws Exception {
        environment.put("DODEKA_JAVA", java("17.0.9", "exit 0").toString());
        assertThat(run(script, "rules")).isEqualTo(2);
        assertThat(said).contains("no Java 21 or newer");
        assertThat(calls).doesNotExist();
    }

    @Test
    void an_installation_that_cannot_be_written_keeps_its_configuration_with_the_user() throws Exception {
        Files.delete(installation.resolve("configuration")); // not there is as good as not writable, and holds for the administrator too
        assertThat(run(script, "rules")).isZero();
        assertThat(calls().getFirst()).contains("<-configuration><" + folder.resolve("cache/dodeka"));
    }

    @Test
    void the_script_of_windows_has_line_ends_of_windows() throws IOException {
        String text = Files.readString(ROOTS.resolve("dodeka.cmd"));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }
}
