package org.dodeka.exchange.xml;

import java.io.IOException;
import java.io.OutputStream;

import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.DesignSaveException;
import org.dodeka.validation.Severity;
import org.eclipse.osgi.util.NLS;

/** The gate through which designs leave Dodeka: only a design without errors, unless it is marked as a draft. */
public final class ExchangeExport {

    private ExchangeExport() {
    }

    /**
     * Writes an exchange file as a stream, and checks what it writes against the schema. Equal documents give equal bytes.
     *
     * @param document the design and its check
     * @param out where to; flushed and left open. What was written is of use only if nothing is thrown: let it replace a file only then
     * @throws NotExportableException if the design has errors and is no draft, or holds what a file cannot, or what was written does not
     *         follow the schema; the message is for people
     * @throws IOException if writing fails
     */
    public static void write(ExchangeDocument document, OutputStream out) throws IOException {
        require(document);
        try (CheckedOutput checked = new CheckedOutput(out)) {
            ExchangeWriter.write(document, checked);
            checked.finish();
        }
    }

    private static void require(ExchangeDocument document) throws NotExportableException {
        if (!document.draft() && !document.validated().result().holds()) {
            throw new NotExportableException(NLS.bind(Messages.notValid, document.validated().result().count(Severity.ERROR)));
        }
        if (!(document.design().eResource() instanceof DesignResource resource)) {
            throw new NotExportableException(Messages.noResource);
        }
        if (resource.isReadOnly()) {
            throw new NotExportableException(Messages.readOnlyDesign);
        }
        try {
            resource.requireIds();
        } catch (DesignSaveException wrongIds) {
            throw new NotExportableException(wrongIds.getMessage(), wrongIds);
        }
    }
}
