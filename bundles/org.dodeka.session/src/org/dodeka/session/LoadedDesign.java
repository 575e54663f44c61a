package org.dodeka.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dodeka.model.design.Design;
import org.dodeka.model.files.Backup;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.RecoveryCopy;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.LoadProblem;
import org.dodeka.validation.ValidationEngine;
import org.eclipse.emf.common.util.URI;

/** A design that was read and checked, and belongs to nobody yet; so any thread can do that work. */
public final class LoadedDesign {

    private final DesignResource resource;
    private final FileStamp stamp;
    private final RecoveryCopy copy;
    private final ValidationEngine engine;
    private final Recorder recorder;
    private final LiveFindings findings;
    private final LoadedLayouts layouts;

    private LoadedDesign(DesignResource resource, FileStamp stamp, RecoveryCopy copy, ValidationEngine engine, LoadedLayouts layouts)
            throws DesignLoadException {
        if (!(resource.getContents().getFirst() instanceof Design)) {
            String name = resource.getURI().lastSegment();
            throw new DesignLoadException(List.of(new LoadProblem(LoadProblem.Severity.ERROR, name, 0, 0, Messages.noDesign)));
        }
        this.resource = resource;
        this.stamp = stamp;
        this.copy = copy;
        this.engine = engine;
        this.layouts = layouts;
        recorder = new Recorder(design());
        layouts.layouts().listen(recorder::noted);
        findings = new LiveFindings(engine, design());
    }

    static LoadedDesign of(Path file, ValidationEngine engine) throws DesignLoadException, IOException {
        FileStamp stamp = FileStamp.of(file);
        return new LoadedDesign(DesignFiles.load(file), stamp, null, engine, LoadedLayouts.beside(file));
    }

    /** A recovery copy takes the place of a file that stays as it is. It has no layouts; those beside the file are used. */
    static LoadedDesign of(RecoveryCopy copy, Path file, ValidationEngine engine) throws DesignLoadException, IOException {
        try (InputStream in = copy.open()) {
            URI uri = URI.createFileURI(file.toString());
            DesignResource resource = DesignFiles.load(in, uri.lastSegment());
            resource.setURI(uri);
            return new LoadedDesign(resource, null, copy, engine, LoadedLayouts.beside(file));
        }
    }

    /** A former content takes the place of a file that cannot be opened, and stays as it is until the design is saved. */
    static LoadedDesign of(Backup backup, Path file, ValidationEngine engine) throws DesignLoadException, IOException {
        FileStamp stamp = FileStamp.of(file);
        try (InputStream in = Files.newInputStream(backup.path())) {
            DesignResource resource = DesignFiles.load(in, file.getFileName().toString());
            resource.setURI(URI.createFileURI(file.toString()));
            return new LoadedDesign(resource, stamp, null, engine, LoadedLayouts.beside(file));
        }
    }

    static LoadedDesign of(DesignResource unsaved, ValidationEngine engine) throws DesignLoadException {
        return new LoadedDesign(unsaved, FileStamp.ABSENT, null, engine, LoadedLayouts.none());
    }

    DesignResource resource() {
        return resource;
    }

    Design design() {
        return (Design) resource.getContents().getFirst();
    }

    /** Null if the file was not read. */
    FileStamp stamp() {
        return stamp;
    }

    /** Null if a file was read. */
    RecoveryCopy copy() {
        return copy;
    }

    ValidationEngine engine() {
        return engine;
    }

    Recorder recorder() {
        return recorder;
    }

    LiveFindings findings() {
        return findings;
    }

    LoadedLayouts layouts() {
        return layouts;
    }
}
