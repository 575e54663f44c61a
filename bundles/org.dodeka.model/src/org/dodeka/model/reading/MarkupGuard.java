package org.dodeka.model.reading;

import org.eclipse.osgi.util.NLS;

/**
 * Follows the markup of an XML file character by character, without keeping it: where tags begin, how deep they nest, how long a
 * construct has become, and what does not belong into a design. It does not check that the markup is well formed, the parser does.
 */
final class MarkupGuard {

    private enum State { TEXT, OPENED, TAG, DOUBLE_QUOTED, SINGLE_QUOTED, END_TAG, DECLARATION, COMMENT, CDATA, INSTRUCTION, UNKNOWN }

    private final TagPlaces places;
    private final int[] openLines = new int[LoadLimits.DEPTH + 1];
    private final XmlDeclaration xmlDeclaration = new XmlDeclaration();
    private State state = State.TEXT;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;
    private int startLine = 1;
    private int startColumn = 1;
    private int length;
    private int depth;
    private int elements;
    /** How much of an end mark has been seen: dashes of a comment, brackets of CDATA, the slash or question mark of a tag. */
    private int marks;
    /** How many characters of a name have been seen, and how many attributes of the tag. */
    private int name;
    private int attributes;
    /** Whether the first word of an instruction is being read. */
    private boolean inTarget;
    private boolean atStart = true;
    private Place firstAside;

    MarkupGuard(TagPlaces places) {
        this.places = places;
    }

    Place here() {
        return new Place(line, column);
    }

    /** The only printable ASCII character that ends what is being read now, if nothing else matters in it; otherwise 0. */
    byte plainUntil() {
        return switch (state) {
            case DOUBLE_QUOTED -> '"';
            case SINGLE_QUOTED -> '\'';
            case TEXT -> depth > 0 ? (byte) '<' : 0;
            default -> 0;
        };
    }

    /** Takes a run of characters that {@link #plainUntil()} declared to be plain. */
    void passed(int count) throws RefusedInput {
        if (count > 0) {
            length += count;
            column += count;
            afterReturn = false;
            if (length > LoadLimits.CONSTRUCT) {
                throw tooLong();
            }
        }
    }

    /** Takes the next character if it is ASCII. */
    void accept(char c) throws RefusedInput {
        if (c < ' ') {
            control(c);
        } else {
            follow(c);
            column++;
            afterReturn = false;
        }
    }

    /** Takes the next character if it is not ASCII. None of these is markup. */
    void acceptWide(int code) throws RefusedInput {
        if (code == 0xFFFE || code == 0xFFFF) {
            throw new RefusedInput(here(), NLS.bind(Messages.controlCharacter, String.format("U+%04X", code)));
        }
        follow('\u00E9');
        column++;
        afterReturn = false;
    }

    private void control(char c) throws RefusedInput {
        if (c != '\n' && c != '\r' && c != '\t') {
            throw new RefusedInput(here(), NLS.bind(Messages.controlCharacter, String.format("U+%04X", (int) c)));
        }
        follow(c);
        if (c == '\t') {
            column++;
        } else if (c == '\r' || !afterReturn) {
            line++;
            column = 1;
        }
        afterReturn = c == '\r';
    }

    private void follow(char c) throws RefusedInput {
        if (++length > LoadLimits.CONSTRUCT) {
            throw tooLong();
        }
        switch (state) {
            case TEXT -> text(c);
            case DOUBLE_QUOTED -> quoted(c, '"');
            case SINGLE_QUOTED -> quoted(c, '\'');
            case TAG -> tag(c);
            case OPENED -> opened(c);
            case END_TAG -> endTag(c);
            case DECLARATION -> declaration(c);
            case COMMENT -> untilMarks(c, '-', 2);
            case CDATA -> untilMarks(c, ']', 2);
            case INSTRUCTION -> instruction(c);
            default -> { }
        }
    }

    private void text(char c) throws RefusedInput {
        if (c == '<') {
            state = State.OPENED;
            startLine = line;
            startColumn = column;
            length = 0;
        } else if (depth == 0 && c > ' ') {
            throw new RefusedInput(here(), elements == 0 ? Messages.textBeforeRoot : Messages.contentAfterRoot);
        }
    }

    private void opened(char c) throws RefusedInput {
        marks = 0;
        name = 0;
        inTarget = true;
        switch (c) {
            case '/' -> state = State.END_TAG;
            case '!' -> state = State.DECLARATION;
            case '?' -> {
                state = State.INSTRUCTION;
                xmlDeclaration.begin(atStart && startLine == 1);
            }
            default -> openTag();
        }
        atStart = false;
    }

    private void openTag() throws RefusedInput {
        if (depth == 0 && elements > 0) {
            throw new RefusedInput(start(), Messages.contentAfterRoot);
        }
        if (depth == LoadLimits.DEPTH) {
            throw new RefusedInput(start(), NLS.bind(Messages.tooDeep, LoadLimits.DEPTH));
        }
        if (++elements > LoadLimits.ELEMENTS) {
            throw new RefusedInput(start(), NLS.bind(Messages.tooManyElements, LoadLimits.text(LoadLimits.ELEMENTS)));
        }
        openLines[depth++] = startLine;
        places.add(startLine, startColumn);
        state = State.TAG;
        name = 1;
        attributes = 0;
    }

    private void tag(char c) throws RefusedInput {
        named(c);
        switch (c) {
            case '"' -> quote(State.DOUBLE_QUOTED);
            case '\'' -> quote(State.SINGLE_QUOTED);
            case '/' -> marks = 1;
            case '>' -> {
                if (marks == 1) {
                    depth--;
                }
                toText();
            }
            default -> marks = 0;
        }
    }

    private void quote(State quoted) throws RefusedInput {
        state = quoted;
        name = 0;
        if (++attributes > LoadLimits.ATTRIBUTES) {
            throw new RefusedInput(start(), NLS.bind(Messages.tooManyAttributes, LoadLimits.ATTRIBUTES));
        }
    }

    /** Counts the characters of a name, which blanks end. */
    private void named(char c) throws RefusedInput {
        name = c <= ' ' ? 0 : name + 1;
        if (name > LoadLimits.NAME) {
            throw new RefusedInput(start(), NLS.bind(Messages.nameTooLong, LoadLimits.NAME));
        }
    }

    private void quoted(char c, char quote) {
        if (c == quote) {
            state = State.TAG;
        }
    }

    private void endTag(char c) throws RefusedInput {
        named(c);
        if (c == '>') {
            depth = Math.max(0, depth - 1);
            toText();
        }
    }

    /** After {@code <!}: a comment, a CDATA section, or a document type, which is refused at once. */
    private void declaration(char c) throws RefusedInput {
        if (c == 'D' || c == 'd') {
            throw new RefusedInput(start(), Messages.doctype);
        }
        if (c == '[') {
            state = State.CDATA;
            marks = 0;
        } else if (c != '-') {
            state = State.UNKNOWN;
        } else if (++marks == 2) {
            state = State.COMMENT;
            marks = 0;
        }
    }

    private void untilMarks(char c, char mark, int wanted) {
        if (c == mark) {
            marks++;
        } else if (c == '>' && marks >= wanted) {
            if (state == State.COMMENT) {
                aside();
            }
            toText();
        } else {
            marks = 0;
        }
    }

    private void instruction(char c) throws RefusedInput {
        xmlDeclaration.accept(c);
        if (inTarget) {
            named(c);
            inTarget = name > 0;
        }
        if (c == '>' && marks == 1) {
            String complaint = xmlDeclaration.complaint();
            if (complaint != null) {
                throw new RefusedInput(start(), complaint);
            }
            if (!xmlDeclaration.isOne()) {
                aside();
            }
            toText();
        } else {
            marks = c == '?' ? 1 : 0;
        }
    }

    private void aside() {
        if (firstAside == null) {
            firstAside = start();
        }
    }

    private void toText() {
        state = State.TEXT;
        startLine = line;
        startColumn = column + 1;
        length = 0;
    }

    private Place start() {
        return new Place(startLine, startColumn);
    }

    private RefusedInput tooLong() {
        String text = switch (state) {
            case TEXT -> Messages.textTooLong;
            case COMMENT -> Messages.commentTooLong;
            case CDATA -> Messages.cdataTooLong;
            case INSTRUCTION -> Messages.instructionTooLong;
            default -> Messages.tagTooLong;
        };
        return new RefusedInput(start(), NLS.bind(text, LoadLimits.text(LoadLimits.CONSTRUCT)));
    }

    /** Where the first comment or instruction begins, which a design does not keep; null if there is none. */
    Place firstAside() {
        return firstAside;
    }

    /** The file ends here: complains if that is in the middle of something. */
    void end(boolean noBytes) throws RefusedInput {
        if (noBytes) {
            throw new RefusedInput(Place.FILE, Messages.empty);
        }
        if (state != State.TEXT) {
            throw new RefusedInput(here(), NLS.bind(state == State.COMMENT ? Messages.endsInComment : Messages.endsInTag, startLine));
        }
        if (elements == 0) {
            throw new RefusedInput(Place.FILE, Messages.noElement);
        }
        if (depth > 0) {
            throw new RefusedInput(here(), NLS.bind(Messages.endsOpen, openLines[depth - 1]));
        }
    }
}
