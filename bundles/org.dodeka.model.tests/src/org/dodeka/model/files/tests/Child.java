package org.dodeka.model.files.tests;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dodeka.model.files.DurableFile;

/** A {@link ChildMain} that runs. */
final class Child implements AutoCloseable {

    private static final String CLASS_PATH = Stream.of(home(DurableFile.class), home(ChildMain.class), alone(texts())).distinct()
            .collect(Collectors.joining(File.pathSeparator));

    private final Process process;
    private final InputStream signs;

    private Child(Process process) {
        this.process = process;
        signs = process.getInputStream();
    }

    /** Starts one with an order, see {@link ChildMain#main}. */
    static Child start(String order, Path file) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx64m", "-cp", CLASS_PATH, ChildMain.class.getName(),
                file.toString()));
        command.addAll(List.of(order.split(" ")));
        return new Child(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The folder or jar from which a class was loaded: in OSGi too, where the class path of the process says nothing. */
    private static String home(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        String location = type.getProtectionDomain().getCodeSource().getLocation().toString();
        Path place = Path.of(URI.create(location.replace("reference:", "").replace(" ", "%20")));
        if (Files.isRegularFile(place)) {
            return place.toString();
        }
        return Stream.of("", "bin", "target/classes").map(place::resolve).filter(folder -> Files.exists(folder.resolve(name))).findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " is not below " + place)).toString();
    }

    /** The class that reads texts, which the model sees but not its tests. */
    private static Class<?> texts() {
        try {
            return DurableFile.class.getClassLoader().loadClass("org.eclipse.osgi.util.NLS");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A folder with nothing but this class: to check the signatures of the jar around it takes longer than all else that a child does. */
    private static String alone(Class<?> type) {
        try {
            Path folder = Files.createTempDirectory("child");
            for (Class<?> each : Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())).toList()) {
                String name = each.getName().replace('.', '/') + ".class";
                Path copy = folder.resolve(name);
                Files.createDirectories(copy.getParent());
                try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
                    Files.copy(in, copy);
                }
                deleteAtEnd(folder, copy);
            }
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders before what is in them: the last one named is deleted first. */
    private static void deleteAtEnd(Path folder, Path file) {
        folder.toFile().deleteOnExit();
        for (Path part = folder; !part.equals(file);) {
            part = part.resolve(part.relativize(file).getName(0));
            part.toFile().deleteOnExit();
        }
    }

    long pid() {
        return process.pid();
    }

    /** Waits for a sign; other signs before it are an error. */
    void awaitSign(char sign) throws IOException {
        int seen = signs.read();
        if (seen != sign) {
            throw new AssertionError("sign " + seen + " instead of " + sign);
        }
    }

    /** The next sign, which is waited for. */
    char nextSign() throws IOException {
        return (char) signs.read();
    }

    /** Lets it live for some time, then kills it without warning. */
    void killAfter(long micros) throws InterruptedException {
        process.waitFor(micros, TimeUnit.MICROSECONDS);
        kill();
    }

    /** Kills it without warning (SIGKILL). */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly(); // by the handle, since the process itself would close the streams with the last signs
        process.waitFor();
    }

    /** How many signs it gave that were not read yet. To be called when it is dead. */
    int restOfSigns() throws IOException {
        return signs.readAllBytes().length;
    }

    void awaitEnd() throws InterruptedException {
        int exit = process.waitFor();
        if (exit != 0) {
            throw new AssertionError("ended with " + exit);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
