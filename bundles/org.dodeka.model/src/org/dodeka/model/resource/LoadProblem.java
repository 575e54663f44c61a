package org.dodeka.model.resource;

import java.util.Objects;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * One thing that is wrong with a file, in words for people: what, where, and what to do.
 *
 * @param severity whether the file could be opened nevertheless
 * @param file     the name of the file as the person knows it, never null
 * @param line     the line, counted from 1; 0 if the problem concerns the file as a whole
 * @param column   the character in the line, counted from 1; 0 if the problem concerns the file as a whole
 * @param message  one or two plain sentences without the position, never blank
 */
public record LoadProblem(Severity severity, String file, int line, int column, String message) implements Resource.Diagnostic {

    /** How bad a problem is. */
    public enum Severity {
        /** The file cannot be opened. */
        ERROR,
        /** The file was opened, but the person should know; some warnings make it read-only. */
        WARNING
    }

    /** Checks that nothing is missing. */
    public LoadProblem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(file);
        Objects.requireNonNull(message);
    }

    /** Whether this problem keeps the file from being opened. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public String getLocation() {
        return file;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }

    /** The problem in one line, as compilers print them: {@code plan.learning:3:5: error: …}. */
    @Override
    public String toString() {
        String label = isError() ? Messages.error : Messages.warning;
        return line == 0 ? file + ": " + label + ": " + message : file + ":" + line + ":" + column + ": " + label + ": " + message;
    }
}
