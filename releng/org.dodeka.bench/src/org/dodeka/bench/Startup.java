package org.dodeka.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The time of the command line on a small file, beside that of an Equinox application that does nothing: the framework, the
 * registry and what an application needs, started by the same launcher with the same options. Wall time of whole processes,
 * one of each in turn, medians.
 */
public final class Startup {

    private static final int RUNS = 11;
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    /** The application that does nothing. */
    public static final class Nothing implements org.eclipse.equinox.app.IApplication {

        @Override
        public Object start(org.eclipse.equinox.app.IApplicationContext context) {
            return EXIT_OK;
        }

        @Override
        public void stop() {
            // it has ended already
        }
    }

    private Startup() {
    }

    /** @param args the installation, and a small design */
    public static void main(String[] args) throws Exception {
        Path installation = Path.of(args[0]);
        Path empty = empty(installation, Files.createTempDirectory("dodeka-empty"));
        List<String> nothing = command(installation, "-configuration", empty.toString(), "-application", "empty.nothing");
        List<String> validate = command(installation, "-application", "org.dodeka.cli.application", "validate", args[1]);
        List<Double> of = new ArrayList<>();
        List<Double> baseline = new ArrayList<>();
        for (int run = 0; run < RUNS + 2; run++) {
            double base = seconds(nothing);
            double ours = seconds(validate);
            if (run >= 2) { // the first two write the caches of the framework
                baseline.add(base);
                of.add(ours);
            }
        }
        double ratio = median(of) / median(baseline);
        System.out.printf(Locale.ROOT, "%-34s %10s %9.2f s  %9.2f s  %9.4f  ≤ 2.0 %s%n", "validate a file : empty application", "", median(of), median(baseline), ratio,
                ratio <= 2 ? "holds" : "MISSED");
        report(installation);
    }

    /** From the file to the page, the start of Java included. */
    private static void report(Path installation) throws Exception {
        Path folder = Files.createTempDirectory("dodeka-report");
        String design = folder.resolve("sample.learning").toString();
        seconds(command(installation, "-application", "org.dodeka.cli.application", "sample", "--elements", "2000", "--seed", "12", design));
        List<String> report = command(installation, "-application", "org.dodeka.cli.application", "report", design, "-o", folder.resolve("sample.html").toString());
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            times.add(seconds(report));
        }
        System.out.printf(Locale.ROOT, "%-34s %10s %9.2f s  %9s    %9s  ≤ 2.0 s %s%n", "report of a file, wall time", "2000", median(times), "", "",
                median(times) <= 2 ? "holds" : "MISSED");
    }

    private static List<String> command(Path installation, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-jar", bundle(installation, "org.eclipse.equinox.launcher").toString(), "-nosplash", "-data", "@none"));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static Path bundle(Path installation, String name) throws IOException {
        try (Stream<Path> plugins = Files.list(installation.resolve("plugins"))) {
            return plugins.filter(p -> p.getFileName().toString().startsWith(name + "_")).findFirst().orElseThrow();
        }
    }

    /** A configuration of the least that runs an application. */
    private static Path empty(Path installation, Path folder) throws IOException {
        Path jar = folder.resolve("empty_1.0.0.jar");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "empty;singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Require-Bundle", "org.eclipse.equinox.app");
        String type = Nothing.class.getName();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            write(out, "plugin.xml", ("<plugin><extension id='nothing' point='org.eclipse.core.runtime.applications'><application><run class='" + type
                    + "'/></application></extension></plugin>").getBytes(StandardCharsets.UTF_8));
            String path = type.replace('.', '/') + ".class";
            write(out, path, Startup.class.getResourceAsStream("/" + path).readAllBytes());
        }
        List<String> bundles = new ArrayList<>();
        for (String name : List.of("org.eclipse.equinox.common@2:start", "org.eclipse.core.jobs", "org.eclipse.equinox.registry", "org.eclipse.equinox.preferences",
                "org.eclipse.core.contenttype", "org.eclipse.equinox.app", "org.eclipse.core.runtime@4:start", "org.apache.felix.scr@1:start", "org.osgi.service.prefs",
                "org.osgi.service.component", "org.osgi.util.function", "org.osgi.util.promise")) {
            int at = name.indexOf('@');
            bundles.add("reference:file:" + bundle(installation, at < 0 ? name : name.substring(0, at)) + (at < 0 ? "" : name.substring(at)));
        }
        bundles.add("reference:file:" + jar + "@4");
        Files.writeString(folder.resolve("config.ini"), "osgi.bundles=" + String.join(",", bundles) + "\nosgi.bundles.defaultStartLevel=4\nosgi.framework=file:"
                + bundle(installation, "org.eclipse.osgi") + "\neclipse.ignoreApp=false\n");
        return folder;
    }

    private static void write(OutputStream jar, String name, byte[] content) throws IOException {
        ((JarOutputStream) jar).putNextEntry(new JarEntry(name));
        jar.write(content);
    }

    private static double seconds(List<String> command) throws Exception {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException("exit code " + code + " of " + command);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
