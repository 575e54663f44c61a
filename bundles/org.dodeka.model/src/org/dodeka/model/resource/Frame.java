package org.dodeka.model.resource;

import java.util.Map;

import org.eclipse.emf.ecore.InternalEObject;

/** An element of the file that is open while it is read. Frames are used again and again, one per depth. */
final class Frame {

    /** The object that the element stands for; null if the element is the value of an attribute or a reference. */
    InternalEObject object;
    /** The features of the object's class by name. */
    Map<String, Slot> slots;
    /** The feature of the enclosing object that the element fills; null for the root. */
    Slot slot;
    /** Bits of the feature numbers that the element's attributes have filled. */
    long asAttribute;
    /** Bits of the feature numbers that child elements have filled. */
    long asElement;
    /** Whether the value is null, said by {@code xsi:nil}. */
    boolean nil;
    /** Whether text was found that is too long or does not belong here. */
    boolean refused;
    /** Where the element begins. */
    int line;
    int column;
    /** Text between the tags. */
    final StringBuilder text = new StringBuilder();

    void open(InternalEObject newObject, Map<String, Slot> newSlots, Slot newSlot) {
        object = newObject;
        slots = newSlots;
        slot = newSlot;
        asAttribute = 0;
        asElement = 0;
        nil = false;
        refused = false;
        text.setLength(0);
    }
}
