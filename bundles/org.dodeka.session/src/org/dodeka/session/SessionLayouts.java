package org.dodeka.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.dodeka.model.design.Design;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.WriteOptions;
import org.dodeka.viewpoint.layout.LayoutFile;
import org.dodeka.viewpoint.layout.Layouts;

/** The layouts of a session and their file. */
final class SessionLayouts {

    private final Map<String, List<Supplier<Set<String>>>> open = new HashMap<>();
    private LoadedLayouts content;
    private FileStamp stamp;
    private String told;

    /** Takes over what was read. Tells what was not understood, once. */
    void use(LoadedLayouts loaded, SessionSetup setup) {
        content = loaded;
        stamp = loaded.stamp();
        String trouble = loaded.trouble();
        if (trouble != null && !trouble.equals(told)) {
            setup.executor().later(() -> setup.reporter().report(trouble, null));
        }
        told = trouble;
    }

    Layouts layouts() {
        return content.layouts();
    }

    Runnable keep(String diagram, Supplier<Set<String>> figures) {
        open.computeIfAbsent(diagram, name -> new ArrayList<>()).add(figures);
        return () -> open.getOrDefault(diagram, List.of()).remove(figures);
    }

    /** Prepares to write the layouts as they are now. @param same whether the design stays where it is */
    LayoutTask prepare(Design design, Path file, boolean same, WriteOptions options) {
        Path target = LayoutFile.beside(file);
        FileStamp known = same ? stamp : null;
        if (content.newer() != null) {
            return new LayoutTask(target, same ? null : content.newer(), true, known, options);
        }
        Layouts living = layouts().isEmpty() ? layouts() : living(design);
        return new LayoutTask(target, LayoutFile.bytes(living), !living.isEmpty(), known, options);
    }

    /** The figures that are to be kept in the file. Those in memory all stay, for undo may bring elements back. */
    private Layouts living(Design design) {
        Map<String, Set<String>> shown = new HashMap<>();
        open.forEach((diagram, editors) -> editors.forEach(figures -> shown.computeIfAbsent(diagram, name -> new HashSet<>()).addAll(figures.get())));
        LivingFigures elements = new LivingFigures(design);
        return layouts().only((diagram, key) -> shown.getOrDefault(diagram, Set.of()).contains(key) || elements.lives(key));
    }

    void saved(LayoutTask task, Reporter reporter) {
        stamp = task.stamp();
        task.tell(reporter);
    }

    void end() {
        open.clear();
    }
}
