package org.dodeka.viewpoint.expression;

/** A variable in front of others; {@code self} is kept at hand, because nearly every expression asks for it. */
record Binding(Variables others, Object self, String name, Object value) implements Variables {

    @Override
    public Object get(String wanted) {
        if (SELF.equals(wanted)) {
            return self;
        }
        Binding binding = this;
        while (!binding.name.equals(wanted)) {
            if (!(binding.others instanceof Binding next)) {
                return binding.others == null ? UNDEFINED : binding.others.get(wanted);
            }
            binding = next;
        }
        return binding.value;
    }
}
