package org.dodeka.exchange.xml;

import java.io.IOException;

/** A design cannot be exported as it is. The message is for people: what is in the way, and what to do. */
public final class NotExportableException extends IOException {

    private static final long serialVersionUID = 1L;

    NotExportableException(String message) {
        super(message);
    }

    NotExportableException(String message, Throwable cause) {
        super(message, cause);
    }
}
