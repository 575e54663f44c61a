package org.dodeka.viewpoint.description;

import java.util.List;

/** Tools that stand together in the palette. */
public final class ToolSection extends Described {

    private final List<Tool> tools;
    private final List<Tool> reusedTools;
    private final List<ToolSection> subSections;
    private final String iconPath;

    ToolSection(Reading in) {
        super(in);
        tools = in.tools("ownedTools");
        reusedTools = in.references("reusedTools", Tool.class);
        subSections = in.children("subSections", ToolSection::new);
        iconPath = in.text("icon", "");
    }

    /** Its tools, in the order of the file; those of groups among them. */
    public List<Tool> tools() {
        return tools;
    }

    /** Tools that are declared elsewhere. */
    public List<Tool> reusedTools() {
        return reusedTools;
    }

    /** Sections within it. */
    public List<ToolSection> subSections() {
        return subSections;
    }

    /** Its icon; empty for none. */
    public String iconPath() {
        return iconPath;
    }
}
