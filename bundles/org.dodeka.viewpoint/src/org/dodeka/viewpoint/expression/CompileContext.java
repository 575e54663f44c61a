package org.dodeka.viewpoint.expression;

/**
 * What a language may use to compile an expression.
 *
 * @param services the Java services of the specification
 * @param types the types of the models
 */
public record CompileContext(Services services, Types types) {
}
