package org.dodeka.model.reading;

import org.eclipse.emf.ecore.InternalEObject;

/** An element of the file that is open while it is read. Frames are used again and again, one per depth. */
public final class Frame {

    /** The object that the element stands for, or to which it belongs; null if the element is a value. */
    public InternalEObject object;
    /** The feature of the enclosing object that the element fills; null if there is none. */
    public Slot slot;
    /** What a vocabulary remembers of the element. */
    public Object shape;
    /** The name of the element for messages. */
    public String name;
    /** Whether text between the tags is the value of the element. */
    public boolean holdsText;
    /** Whether the value is null, said by {@code xsi:nil}. */
    public boolean nil;
    /** Bits of the numbers of what the element's attributes have filled. */
    public long asAttribute;
    /** Bits of the numbers of what child elements have filled. */
    public long asElement;
    /** Whether text was found that is too long or does not belong here. */
    boolean refused;
    /** Where the element begins. */
    int line;
    int column;
    /** Text between the tags. */
    final StringBuilder text = new StringBuilder();

    /** Begins anew for an element. */
    public void open(InternalEObject newObject, Slot newSlot, Object newShape, String newName) {
        object = newObject;
        slot = newSlot;
        shape = newShape;
        name = newName;
        holdsText = false;
        nil = false;
        asAttribute = 0;
        asElement = 0;
        refused = false;
        text.setLength(0);
    }
}
