package org.dodeka.viewpoint.expression;

/** An expression cannot be compiled or evaluated. The message says why, in words for whoever writes specifications. */
public final class ExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExpressionException(String message) {
        super(message);
    }

    /** One with its cause, such as what a service threw; null if there is none. */
    public ExpressionException(String message, Throwable cause) {
        super(message, cause);
    }
}
