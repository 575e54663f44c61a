package org.dodeka.exchange.tests.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window. It is found by the variable CHROMIUM or on the PATH. */
final class Chromium {

    private static final long SECONDS = 150;

    private final Path program;
    private final Path folder;

    /**
     * What came of opening a page.
     *
     * @param dom the page as it was after its scripts had run
     * @param console what the page, and the pages within it, printed to the console
     */
    record Visit(String dom, List<String> console) {
    }

    /** @param folder for the profile and what the browser prints */
    Chromium(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The program, if there is one. */
    static Optional<Path> find() {
        Stream<Path> named = Stream.ofNullable(System.getenv("CHROMIUM")).filter(name -> !name.isBlank()).map(Path::of);
        Stream<Path> onPath = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).filter(f -> !f.isBlank())
                .flatMap(f -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(f, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    Visit open(Path page, int width, int height) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(folder, "profile");
        Path out = Files.createTempFile(folder, "out", ".html");
        Path err = Files.createTempFile(folder, "err", ".log");
        List<String> command = new ArrayList<>(List.of(program.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-extensions", "--hide-scrollbars", "--enable-logging=stderr", "--user-data-dir=" + profile, "--virtual-time-budget=600000",
                "--window-size=" + width + "," + height, "--dump-dom", page.toUri().toString()));
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("The browser was not ready within " + SECONDS + " s");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        List<String> console = new String(Files.readAllBytes(err), StandardCharsets.UTF_8).lines().filter(line -> line.contains(":CONSOLE")).toList();
        return new Visit(Files.readString(out), console);
    }
}
