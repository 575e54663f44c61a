package org.dodeka.viewpoint.description;

/**
 * Something in a specification that is wrong or is not supported.
 *
 * @param severity whether something does not work (error), or works in another way than written (warning)
 * @param place where it stands
 * @param message what it is and what to do, as a sentence for people; it does not repeat the place
 */
public record SpecificationProblem(Severity severity, Place place, String message) {

    /** How bad a problem is. */
    public enum Severity {
        ERROR, WARNING
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
