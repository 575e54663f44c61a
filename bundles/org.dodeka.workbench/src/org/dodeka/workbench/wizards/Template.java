package org.dodeka.workbench.wizards;

import java.io.IOException;
import java.io.InputStream;

/**
 * Something a new design can start from.
 *
 * @param title what people call it
 * @param description what is in it
 * @param problem why it cannot be used; null if it can
 * @param blank whether it holds nothing yet, so that the person is asked for a first space and first groups
 * @param content opens the {@code .learning} file
 */
record Template(String title, String description, String problem, boolean blank, Content content) {

    /** Where the content comes from. */
    interface Content {

        InputStream open() throws IOException;
    }
}
