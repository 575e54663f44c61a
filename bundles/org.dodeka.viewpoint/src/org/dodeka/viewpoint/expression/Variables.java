package org.dodeka.viewpoint.expression;

import java.util.Objects;

/**
 * What the names in an expression stand for. Immutable: {@link #with} leaves this one as it is, and costs one small object. Whoever evaluates very
 * often may implement this interface on an object that it has anyway.
 */
public interface Variables {

    /** What {@link #get} returns for a name that stands for nothing; null is a value. */
    Object UNDEFINED = new Object() {
        @Override
        public String toString() {
            return "undefined";
        }
    };

    /** The name of {@link #self}. */
    String SELF = "self";

    /** What an expression is asked of: usually an element of the model; null if there is none. */
    Object self();

    /**
     * What a name stands for.
     *
     * @param name a name, without prefix; {@code self} stands for {@link #self}
     * @return the value, which may be null, or {@link #UNDEFINED}
     */
    Object get(String name);

    /** These, with one more, which hides an earlier one of the same name. */
    default Variables with(String name, Object value) {
        return Objects.equals(name, SELF) ? withSelf(value) : new Binding(this, self(), name, value);
    }

    /** These, asked of something else. */
    default Variables withSelf(Object self) {
        return new Binding(this, self, SELF, self);
    }

    /** No variable but {@code self}. */
    static Variables of(Object self) {
        return new Binding(null, self, SELF, self);
    }
}
