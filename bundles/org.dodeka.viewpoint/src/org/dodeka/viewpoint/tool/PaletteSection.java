package org.dodeka.viewpoint.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.dodeka.viewpoint.description.CreationDescription;
import org.dodeka.viewpoint.description.EdgeCreationDescription;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.description.ToolDescription;
import org.dodeka.viewpoint.description.ToolSection;
import org.dodeka.viewpoint.view.Diagram;

/**
 * Tools that stand together in the palette. Sections of the same name in several layers are one.
 *
 * @param label what people read
 * @param iconPath the icon, as a path {@code /bundle/folder/file.svg}; empty for none
 * @param tools the tools, which are creations of nodes, containers and edges, and generic ones
 * @param sections sections within it
 */
public record PaletteSection(String label, String iconPath, List<Tool> tools, List<PaletteSection> sections) {

    public PaletteSection {
        tools = List.copyOf(tools);
        sections = List.copyOf(sections);
    }

    /** The palette of a diagram: the sections of the layers that are on, without empty ones. */
    static List<PaletteSection> of(Diagram diagram) {
        return merged(layers(diagram).flatMap(layer -> layer.toolSections().stream()).toList());
    }

    /** All tools of the layers that are on, those without a place in the palette among them. */
    static Set<Tool> allTools(Diagram diagram) {
        Set<Tool> tools = new LinkedHashSet<>();
        layers(diagram).forEach(layer -> layer.toolSections().forEach(section -> collect(section, tools)));
        return tools;
    }

    private static Stream<Layer> layers(Diagram diagram) {
        return diagram.description().layers().stream().filter(diagram.layers()::contains);
    }

    private static void collect(ToolSection section, Set<Tool> tools) {
        tools.addAll(section.tools());
        tools.addAll(section.reusedTools());
        section.subSections().forEach(sub -> collect(sub, tools));
    }

    private static List<PaletteSection> merged(List<ToolSection> sections) {
        Map<String, List<ToolSection>> byName = new LinkedHashMap<>();
        sections.forEach(section -> byName.computeIfAbsent(section.name(), name -> new ArrayList<>()).add(section));
        return byName.values().stream().map(PaletteSection::section)
                .filter(section -> !section.tools.isEmpty() || !section.sections.isEmpty()).toList();
    }

    private static PaletteSection section(List<ToolSection> same) {
        List<Tool> tools = same.stream().flatMap(section -> Stream.concat(section.tools().stream(), section.reusedTools().stream()))
                .filter(PaletteSection::isInPalette).distinct().toList();
        List<PaletteSection> within = merged(same.stream().flatMap(section -> section.subSections().stream()).toList());
        String icon = same.stream().map(ToolSection::iconPath).filter(path -> !path.isEmpty()).findFirst().orElse("");
        return new PaletteSection(same.get(0).label(), icon, tools, within);
    }

    private static boolean isInPalette(Tool tool) {
        return tool instanceof CreationDescription || tool instanceof EdgeCreationDescription || tool instanceof ToolDescription;
    }
}
