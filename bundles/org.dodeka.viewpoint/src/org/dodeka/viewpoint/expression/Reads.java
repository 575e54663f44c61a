package org.dodeka.viewpoint.expression;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a service reads of the model, so that after an edit only those views are refreshed that show what it returns. Where this annotation is
 * unknown, as in Sirius itself, it has no effect.
 *
 * <p>Each path leads from the first argument of the service to something it reads. Steps are separated by {@code /}. A step is the name of a
 * feature ({@code participations}), or {@code ^Class.reference}: the elements of the class whose reference leads here ({@code ^Indicator.space};
 * of a containment reference, the container). A path that starts with {@code /} starts from the root of the model. The last step may list several
 * features with commas. Reading a path means reading all its beginnings too. A feature that only some subclasses have is read where it exists.</p>
 *
 * <p>A service without this annotation is asked again after every edit: right, and slow. One that reads nothing but its arguments says so with an
 * empty list.</p>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {

    /** The paths; empty if the service reads nothing that an edit can change. */
    String[] value();
}
