package org.dodeka.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Load and save, beside plain EMF. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FileBenchmark {

    @Param({ "1000", "10000", "100000" })
    public int elements;

    private byte[] file;
    private DesignResource ours;
    private XMIResourceImpl plain;

    @Setup
    public void prepare() throws IOException {
        file = Subject.file(elements);
        ours = DesignFiles.load(new ByteArrayInputStream(file), "sample.learning");
        plain = (XMIResourceImpl) Subject.plainLoad(file).eResource();
    }

    @Benchmark
    public Object load() throws IOException {
        return DesignFiles.load(new ByteArrayInputStream(file), "sample.learning");
    }

    @Benchmark
    public Design plainLoad() throws IOException {
        return Subject.plainLoad(file);
    }

    @Benchmark
    public byte[] save() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        ours.save(bytes, Map.of());
        return bytes.toByteArray();
    }

    @Benchmark
    public byte[] plainSave() throws IOException {
        return Subject.plainSave(plain);
    }
}
