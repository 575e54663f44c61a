package org.dodeka.forms;

import org.eclipse.osgi.util.NLS;

/** The texts of forms, apart from those of the metamodel, see {@link Words}. */
public final class Messages extends NLS {

    public static String add;
    public static String addEntry;
    public static String addOf;
    public static String addSearch;
    public static String atLeast;
    public static String between;
    public static String calendarChoose;
    public static String calendarNone;
    public static String calendarOf;
    public static String calendarToday;
    public static String cancel;
    public static String choose;
    public static String chooserChoose;
    public static String chooserNew;
    public static String chooserNone;
    public static String chooserPrompt;
    public static String chooserPromptMany;
    public static String classAndMeaning;
    public static String copyEntry;
    public static String countAll;
    public static String countFiltered;
    public static String dateHint;
    public static String down;
    public static String downEntry;
    public static String duplicateEntry;
    public static String editAdd;
    public static String editAddSeveral;
    public static String editCreate;
    public static String editDelete;
    public static String editDuplicate;
    public static String editMove;
    public static String editRemove;
    public static String editSet;
    public static String fixHint;
    public static String fixItem;
    public static String invalidBelow;
    public static String invalidCharacter;
    public static String invalidDate;
    public static String invalidEmptyDate;
    public static String invalidEmptyNumber;
    public static String invalidNumber;
    public static String invalidRange;
    public static String invalidWhole;
    public static String inviteAdd;
    public static String inviteTitle;
    public static String listName;
    public static String newName;
    public static String nothingSelected;
    public static String numberRange;
    public static String open;
    public static String pasteEntry;
    public static String referenceNone;
    public static String referenceWithin;
    public static String remove;
    public static String removeEntry;
    public static String searchHint;
    public static String truthNo;
    public static String truthUnsaid;
    public static String truthYes;
    public static String up;
    public static String upEntry;

    static {
        NLS.initializeMessages("org.dodeka.forms.messages", Messages.class);
    }

    private Messages() {
    }
}
