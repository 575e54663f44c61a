package org.dodeka.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Export, which includes the check against the schema, and import; their baselines are in {@link FileBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExchangeBenchmark {

    @Param({ "1000", "10000", "100000" })
    public int elements;

    private Outgoing outgoing;
    private byte[] xml;

    @Setup
    public void prepare() throws IOException {
        outgoing = new Outgoing(elements);
        xml = outgoing.exported();
    }

    @Benchmark
    public byte[] export() throws IOException {
        return outgoing.exported();
    }

    @Benchmark
    public Object importing() throws IOException {
        return Outgoing.imported(xml);
    }

    @Benchmark
    public byte[] report() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        outgoing.report(bytes);
        return bytes.toByteArray();
    }

    @Benchmark
    public byte[] schemaCheck() throws IOException {
        org.dodeka.exchange.xml.ExchangeSchema.check(new ByteArrayInputStream(xml));
        return xml;
    }
}
