package org.dodeka.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The time from the call of Java to a usable window: of our workbench with a design open, beside that of a workbench with nothing in it on the same platform bundles. One of each
 * in turn, in workspaces that were used before, medians; and the very first start.
 */
public final class StartBench {

    private static final int RUNS = 10;
    private static final int WARM = 2;
    private static final double LIMIT = 1.5;
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** Of a start until the window can be used, in milliseconds: what passed, and what all threads together were busy. */
    private record Time(long passed, long busy) {
    }

    private final Path installation;
    private final Path bundle;
    private final Path folder;

    private StartBench(Path installation, Path bundle, Path folder) {
        this.installation = installation;
        this.bundle = bundle;
        this.folder = folder;
    }

    /** @param args the installation, the bundle of this benchmark, and a folder for its workspaces */
    public static void main(String[] args) throws Exception {
        new StartBench(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).run();
    }

    private void run() throws Exception {
        configure("bare", false);
        configure("ours", true);
        List<Time> bare = new ArrayList<>();
        List<Time> ours = new ArrayList<>();
        for (int run = 0; run < WARM + RUNS; run++) {
            bare.add(time("bare"));
            ours.add(time("ours"));
        }
        Time first = ours.getFirst();
        System.out.printf(Locale.ROOT, "%-44s %8.2f s  (processors %.2f s; bare %.2f s)%n", "first start, which makes the examples", first.passed() / 1e3,
                first.busy() / 1e3, bare.getFirst().passed() / 1e3);
        report("bare workbench", bare);
        report("Dodeka with wind-quality open", ours);
        double ratio = median(ours, Time::passed) / median(bare, Time::passed);
        System.out.printf(Locale.ROOT, "%-44s %8.2f    ≤ %.1f %s%n", "start to usable window, ours : bare", ratio, LIMIT, ratio <= LIMIT ? "holds" : "MISSED");
        System.out.printf(Locale.ROOT, "%-44s %8.2f%n", "time of the processors, ours : bare", median(ours, Time::busy) / median(bare, Time::busy));
    }

    private static void report(String name, List<Time> times) {
        System.out.printf(Locale.ROOT, "%-44s %8.2f s  (processors %.2f s; %s)%n", name, median(times, Time::passed) / 1e3, median(times, Time::busy) / 1e3, range(times));
    }

    /** The same bundles, with this benchmark, and with ours or without them. */
    private void configure(String which, boolean withOurs) throws IOException {
        Path configuration = folder.resolve(which).resolve("configuration");
        Path list = configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(list.getParent());
        List<String> bundles = new ArrayList<>();
        try (Stream<String> lines = Files.lines(installation.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
            lines.filter(line -> withOurs || !line.startsWith("org.dodeka.")).forEach(bundles::add);
        }
        bundles.add("org.dodeka.bench.start,1.0.0," + bundle.toUri() + ",4,false");
        Files.write(list, bundles);
        List<String> settings = new ArrayList<>();
        try (Stream<String> lines = Files.lines(installation.resolve("configuration/config.ini"))) {
            lines.filter(line -> !line.startsWith("osgi.framework=") && !line.startsWith("eclipse.p2.")).forEach(settings::add);
        }
        settings.add("osgi.framework=file\\:" + one("org.eclipse.osgi_"));
        settings.add("osgi.configuration.cascaded=false");
        Files.write(configuration.resolve("config.ini"), settings);
    }

    private Path one(String prefix) throws IOException {
        try (Stream<Path> plugins = Files.list(installation.resolve("plugins"))) {
            return plugins.filter(plugin -> plugin.getFileName().toString().startsWith(prefix)).findFirst().orElseThrow();
        }
    }

    private Time time(String which) throws Exception {
        Path own = folder.resolve(which);
        Path result = own.resolve("result");
        Files.deleteIfExists(result);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-Dbench.result=" + result, "-Ddodeka.settings=" + own.resolve("settings"), "-Dbench.begun=" + System.currentTimeMillis(), "-jar",
                one("org.eclipse.equinox.launcher_").toString(), "-nosplash", "-configuration", own.resolve("configuration").toString(), "-data",
                own.resolve("workspace").toString(), "-application", "org.dodeka.bench.start." + which));
        if (which.equals("bare")) {
            command.addAll(List.of("-product", "org.dodeka.bench.start.product"));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(own.resolve("log").toFile()).start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("no usable window after two minutes; see " + own.resolve("log"));
        }
        if (!Files.exists(result)) {
            throw new IllegalStateException("exit code " + process.exitValue() + "; see " + own.resolve("log"));
        }
        String[] times = Files.readString(result).split(" ");
        return new Time(Long.parseLong(times[0]), Long.parseLong(times[1]));
    }

    /** Of the starts that count: the first ones write caches, examples and layouts. */
    private static List<Long> sorted(List<Time> times, ToLongFunction<Time> part) {
        return times.stream().skip(WARM).map(part::applyAsLong).sorted().toList();
    }

    private static double median(List<Time> times, ToLongFunction<Time> part) {
        List<Long> sorted = sorted(times, part);
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
    }

    private static String range(List<Time> times) {
        List<Long> sorted = sorted(times, Time::passed);
        return String.format(Locale.ROOT, "%d runs, %.2f to %.2f s", sorted.size(), sorted.getFirst() / 1e3, sorted.getLast() / 1e3);
    }
}
