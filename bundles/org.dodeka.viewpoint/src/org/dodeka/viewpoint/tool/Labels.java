package org.dodeka.viewpoint.tool;

import org.dodeka.viewpoint.description.Tool;

/** What commands are called. */
final class Labels {

    private Labels() {
    }

    static String of(Tool tool) {
        return tool.label().isBlank() ? Messages.change : tool.label();
    }
}
