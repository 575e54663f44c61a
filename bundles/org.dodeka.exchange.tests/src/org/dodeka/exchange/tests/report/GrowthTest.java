package org.dodeka.exchange.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

import org.dodeka.exchange.report.HtmlReport;
import org.dodeka.exchange.report.ReportInput;
import org.dodeka.model.sample.SampleDesign;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Large designs make readable pages, fast. */
class GrowthTest {

    private static final int TIMES = 5;

    @Test
    void a_design_ten_times_as_large_makes_no_page_ten_times_as_long() {
        int small = Reports.bytes(Reports.input(SampleDesign.create(1000, 1))).length;
        int large = Reports.bytes(Reports.input(SampleDesign.create(10_000, 1))).length;
        int huge = Reports.bytes(Reports.input(SampleDesign.create(100_000, 1))).length;
        assertThat(large).isLessThan(4 * small);
        assertThat(huge).isLessThan(2 * large);
    }

    @Test
    void the_time_does_not_grow_faster_than_the_design() {
        ReportInput small = Reports.input(SampleDesign.create(10_000, 1));
        ReportInput large = Reports.input(SampleDesign.create(100_000, 1));
        fastest(() -> time(small)); // warms up
        long allowance = Duration.ofMillis(100).toNanos();
        assertThat(fastest(() -> time(large))).isLessThan(20 * fastest(() -> time(small)) + allowance);
    }

    @Test
    void what_is_left_out_is_said() {
        Document page = Reports.page(SampleDesign.create(20_000, 1));
        assertThat(Reports.text(Reports.section(page, "landscape"))).containsPattern("and [\\d,]+ more spaces");
        assertThat(Reports.text(Reports.section(page, "people"))).containsPattern("and [\\d,]+ more groups");
        assertThat(Reports.text(Reports.section(page, "value"))).containsPattern("and [\\d,]+ more stories");
    }

    private static long fastest(LongSupplier run) {
        return LongStream.generate(run).limit(TIMES).min().orElseThrow();
    }

    private static long time(ReportInput input) {
        long start = System.nanoTime();
        try {
            HtmlReport.write(input, OutputStream.nullOutputStream());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return System.nanoTime() - start;
    }
}
