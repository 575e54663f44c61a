package org.dodeka.model.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.dodeka.model.files.Content;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * A design as it was at a moment: a copy, which takes a fraction of the time that writing takes, so that the thread that owns the design is free
 * again at once. It is written when it is asked for, once.
 */
final class Snapshot implements Content {

    /** Copies all there is, and notices what a copy cannot hold. */
    private static final class Exact extends EcoreUtil.Copier {
        private static final long serialVersionUID = 1L;

        private boolean whole = true;

        Exact() {
            super(false);
        }

        @Override
        protected void copyReference(EReference reference, EObject original, EObject copy) {
            whole &= reference.getEOpposite() == null || !original.eIsSet(reference) || isWithin(original.eGet(reference, false));
            super.copyReference(reference, original, copy);
        }

        /** The other end of a reference that goes both ways would change if it were outside. */
        private boolean isWithin(Object value) {
            if (value instanceof InternalEList<?> list) {
                return list.basicList().stream().allMatch(this::containsKey);
            }
            return containsKey(value);
        }
    }

    private final DesignResource resource;
    private EObject copy;
    private byte[] bytes;
    private IOException refused;

    private Snapshot(DesignResource original, EObject copy) {
        resource = new DesignResource(original.getURI());
        resource.setFileName(original.fileName());
        this.copy = copy;
    }

    /** What would be saved now. */
    static Content of(DesignResource resource) {
        try {
            resource.requireSavable();
        } catch (DesignSaveException why) {
            return out -> {
                throw why;
            };
        }
        Exact copier = new Exact();
        EObject copy = copier.copy(resource.getContents().getFirst());
        copier.copyReferences();
        if (copier.whole) {
            return new Snapshot(resource, copy);
        }
        Snapshot now = new Snapshot(resource, null);
        now.write(resource);
        return now;
    }

    private void write(DesignResource from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            from.doSave(out, from.getDefaultSaveOptions()); // save() would forget the problems of the last load
            bytes = out.toByteArray();
        } catch (IOException why) {
            refused = why;
        }
    }

    @Override
    public synchronized void writeTo(OutputStream out) throws IOException {
        if (copy != null) {
            resource.getContents().add(copy);
            write(resource);
            copy = null;
        }
        if (refused != null) {
            throw refused;
        }
        out.write(bytes);
    }
}
