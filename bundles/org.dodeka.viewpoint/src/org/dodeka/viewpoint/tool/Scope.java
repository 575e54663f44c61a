package org.dodeka.viewpoint.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.viewpoint.expression.Variables;

/** The variables of a tool while it runs. As in Sirius, what a step makes keeps its name for all steps that follow, not only for those within it. */
final class Scope implements Variables {

    private final Variables start;
    private final Map<String, List<Object>> added = new HashMap<>();
    private Object self;

    Scope(Variables start) {
        this.start = start;
        self = start.self();
    }

    @Override
    public Object self() {
        return self;
    }

    void self(Object other) {
        self = other;
    }

    @Override
    public Object get(String name) {
        if (name.equals(SELF)) {
            return self;
        }
        List<Object> values = added.get(name);
        return values == null || values.isEmpty() ? start.get(name) : values.get(values.size() - 1);
    }

    /** Adds a variable, which hides an earlier one; one without a name is nothing. */
    void push(String name, Object value) {
        if (!name.isEmpty()) {
            added.computeIfAbsent(name, one -> new ArrayList<>()).add(value);
        }
    }

    /** Takes away the last variable of a name. */
    void pop(String name) {
        if (!name.isEmpty()) {
            List<Object> values = added.get(name);
            values.remove(values.size() - 1);
        }
    }
}
