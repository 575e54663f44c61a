package org.dodeka.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.dodeka.model.resource.DesignFiles;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks and prints each figure as a ratio to its baseline in the same run, with the limit that is set for it. */
public final class Bench {

    private final Map<String, Double> micros = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    private Bench() {
    }

    /** @param args sizes in elements (1000, 10000 and 100000 unless given); {@code diagram} for diagrams (at 5000); {@code -q} for fewer samples */
    public static void main(String[] args) throws Exception {
        List<String> sizes = new ArrayList<>(List.of(args));
        boolean quick = sizes.remove("-q");
        boolean diagrams = sizes.remove("diagram");
        if (sizes.isEmpty()) {
            sizes.addAll(diagrams ? List.of("5000") : List.of("1000", "10000", "100000"));
        }
        Bench bench = new Bench();
        bench.run(sizes.toArray(String[]::new), quick, diagrams);
        if (diagrams) {
            bench.reportDiagrams(sizes);
        } else {
            bench.report(sizes);
        }
    }

    private void run(String[] sizes, boolean quick, boolean diagrams) throws Exception {
        String which = diagrams ? "org\\.dodeka\\.bench\\.Diagram.*" : "org\\.dodeka\\.bench\\.(?!Diagram).*Benchmark.*";
        ChainedOptionsBuilder options = new OptionsBuilder().include(which).param("elements", sizes).forks(1)
                .jvmArgsAppend("-Xms6g", "-Xmx6g", "-Xmn4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages")
                .warmupIterations(diagrams ? 10 : quick ? 2 : 3).warmupTime(TimeValue.seconds(2))
                .measurementIterations(quick ? 3 : 5).measurementTime(TimeValue.seconds(2)).verbosity(VerboseMode.SILENT).shouldFailOnError(true);
        System.err.println("Measuring; this takes about " + sizes.length * (diagrams ? 6 * (quick ? 26 : 30) : 12 * (quick ? 12 : 19)) / 60 + " minutes …");
        Collection<RunResult> results = new Runner(options.build()).run();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceAll(".*\\.", "");
            micros.put(name + " " + result.getParams().getParam("elements"), result.getPrimaryResult().getScore());
        }
    }

    private double of(String name, String size) {
        return micros.get(name + " " + size);
    }

    private void reportDiagrams(List<String> sizes) {
        head();
        for (String size : sizes) {
            row("landscape, full : bare walk", size, of("full", size), of("bareWalk", size), 5);
            row("landscape, once more : bare walk", size, of("again", size), of("bareWalk", size), Double.NaN);
            row("landscape, one edit : full", size, of("incremental", size), of("full", size), 1.0 / 100);
            row("landscape, move of a space : full", size, of("move", size), of("full", size), Double.NaN);
            row("landscape, all placed : full", size, of("arrange", size), of("full", size), Double.NaN);
            row("landscape, SVG of it : 1 s", size, of("svg", size), 1e6, 1);
        }
        foot();
    }

    private static void head() {
        System.out.printf("Java %s, %d processors, commit %s%n%n", Runtime.version(), Runtime.getRuntime().availableProcessors(),
                System.getProperty("dodeka.commit", "unknown"));
        System.out.printf("%-34s %10s %12s %12s %9s  %s%n", "what", "elements", "ours", "baseline", "ratio", "limit");
    }

    private void foot() {
        System.out.println();
        System.out.println(missed.isEmpty() ? "Every limit holds." : "Missed: " + missed);
    }

    private void report(List<String> sizes) throws Exception {
        head();
        for (String size : sizes) {
            boolean large = size.equals("100000");
            row("load : plain EMF load", size, of("load", size), of("plainLoad", size), large ? 1.3 : Double.NaN);
            row("save : plain EMF save", size, of("save", size), of("plainSave", size), Double.NaN);
            row("full validation : Diagnostician", size, of("full", size), of("diagnostician", size), large ? 1.0 : Double.NaN);
            row("full validation : bare walk", size, of("full", size), of("walk", size), Double.NaN);
            row("incremental : full validation", size, of("incremental", size), of("full", size), large ? 1.0 / 500 : Double.NaN);
            heap(size, large ? 1.3 : Double.NaN);
            row("export : plain EMF save", size, of("export", size), of("plainSave", size), large ? 2.0 : Double.NaN);
            row("import : plain EMF load", size, of("importing", size), of("plainLoad", size), large ? 2.0 : Double.NaN);
            row("report : export", size, of("report", size), of("export", size), Double.NaN);
        }
        allocation(sizes);
        if (sizes.containsAll(List.of("10000", "100000"))) {
            for (String what : List.of("load", "save", "full", "plainLoad", "diagnostician")) {
                boolean ours = !what.equals("plainLoad") && !what.equals("diagnostician");
                row(what + " at 100k : at 10k", "100000", of(what, "100000"), of(what, "10000"), ours ? 12 : Double.NaN);
            }
        }
        foot();
    }

    /** Memory at each size beside that at the size before; more than the ratio of the sizes would be growth beyond a straight line. */
    private void allocation(List<String> sizes) throws Exception {
        Allocation.Bytes former = null;
        for (String size : sizes) {
            Allocation.Bytes bytes = Allocation.of(Integer.parseInt(size));
            if (former != null) {
                memory("memory of export : size before", size, bytes.export(), former.export());
                memory("memory of import : size before", size, bytes.importing(), former.importing());
                memory("memory of report : size before", size, bytes.report(), former.report());
            }
            former = bytes;
        }
    }

    private void memory(String what, String size, long bytes, long former) {
        print(what, size, bytes / 1024 + " KiB", former / 1024 + " KiB", (double) bytes / former, 12);
    }

    private void row(String what, String size, double ours, double baseline, double limit) {
        print(what, size, String.format(Locale.ROOT, "%.1f µs", ours), String.format(Locale.ROOT, "%.1f µs", baseline), ours / baseline, limit);
    }

    private void print(String what, String size, String ours, String baseline, double ratio, double limit) {
        boolean limited = !Double.isNaN(limit);
        boolean holds = !limited || ratio <= limit;
        System.out.printf(Locale.ROOT, "%-34s %10s %12s %12s %9.4f  %s%n", what, size, ours, baseline, ratio,
                limited ? "≤ " + (limit < 0.01 ? String.format(Locale.ROOT, "%.4f", limit) : limit) + (holds ? " holds" : " MISSED") : "");
        if (!holds) {
            missed.add(what);
        }
    }

    /** Heap that stays in use after loading: ours beside plain EMF. */
    private void heap(String size, double limit) throws Exception {
        byte[] file = Subject.file(Integer.parseInt(size));
        retained(() -> load(file)); // classes, pools and caches of both ways are there before anything is measured
        retained(() -> Subject.plainLoad(file));
        long plain = retained(() -> Subject.plainLoad(file));
        long ours = retained(() -> load(file));
        print("heap : plain EMF heap", size, ours / 1024 + " KiB", plain / 1024 + " KiB", (double) ours / plain, limit);
    }

    private static Object load(byte[] file) throws IOException {
        return DesignFiles.load(new ByteArrayInputStream(file), "sample.learning");
    }

    private static long retained(Callable<Object> load) throws Exception {
        long before = used();
        Object kept = load.call();
        long after = used();
        java.lang.ref.Reference.reachabilityFence(kept);
        return after - before;
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
