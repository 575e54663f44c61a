package org.dodeka.workbench.wizards;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Breaks off the writing of an export when the person cancels it. */
final class StoppableStream extends FilterOutputStream {

    private final IProgressMonitor monitor;

    StoppableStream(OutputStream out, IProgressMonitor monitor) {
        super(out);
        this.monitor = monitor;
    }

    @Override
    public void write(int b) throws IOException {
        check();
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        check();
        out.write(bytes, from, length);
    }

    private void check() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
