package org.dodeka.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Remembers what a host is asked for. It takes nothing back. */
final class TestEditing implements Editing {

    final List<String> labels = new ArrayList<>();
    final List<RuntimeException> failures = new ArrayList<>();
    final List<EObject> deleted = new ArrayList<>();
    boolean refusing;

    @Override
    public boolean make(String label, Runnable work) {
        if (refusing) {
            return false;
        }
        labels.add(label);
        try {
            work.run();
            return true;
        } catch (RuntimeException failed) {
            failures.add(failed);
            return false;
        }
    }

    @Override
    public void delete(Collection<? extends EObject> elements) {
        deleted.addAll(elements);
        Editing.plain().delete(elements);
    }
}
