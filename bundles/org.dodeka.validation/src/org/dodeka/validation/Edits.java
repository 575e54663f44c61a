package org.dodeka.validation;

import java.util.Collection;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Collects changes of a model into one undoable command. Nothing changes before the command is executed. */
public final class Edits {

    private final EditingDomain domain;
    private final CompoundCommand changes = new CompoundCommand();

    /** @param domain the editing domain of the elements that will change */
    public Edits(EditingDomain domain) {
        this.domain = domain;
    }

    /** Sets a single-valued feature; null unsets it. */
    public Edits set(EObject owner, EStructuralFeature feature, Object value) {
        changes.append(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
        return this;
    }

    /** Adds a value to a many-valued feature. */
    public Edits add(EObject owner, EStructuralFeature feature, Object value) {
        changes.append(AddCommand.create(domain, owner, feature, value));
        return this;
    }

    /** Removes values from a many-valued feature. */
    public Edits remove(EObject owner, EStructuralFeature feature, Collection<?> values) {
        changes.append(RemoveCommand.create(domain, owner, feature, values));
        return this;
    }

    /** The one command; not executable if no change was collected. */
    public Command command() {
        return changes.isEmpty() ? UnexecutableCommand.INSTANCE : changes.unwrap();
    }
}
