package org.dodeka.diagram.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.dodeka.diagram.edit.DiagramEditing;
import org.dodeka.diagram.edit.EdgeTool;
import org.dodeka.diagram.edit.NodeTool;
import org.dodeka.diagram.edit.ViewTool;
import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.viewpoint.description.AbstractNodeMapping;
import org.dodeka.viewpoint.description.ContainerCreationDescription;
import org.dodeka.viewpoint.description.CreationDescription;
import org.dodeka.viewpoint.description.EdgeCreationDescription;
import org.dodeka.viewpoint.description.NodeCreationDescription;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.tool.PaletteSection;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.resource.ImageDescriptor;

/** The palette of a diagram: the tools of the layers that are on, in their sections. */
public final class DiagramPalette {

    private final PaletteRoot root;
    private final DiagramEditing editing;
    private List<PaletteSection> shown = List.of();

    /** @param root what is filled */
    public DiagramPalette(PaletteRoot root, DiagramEditing editing) {
        this.root = root;
        this.editing = editing;
        PaletteGroup pointers = new PaletteGroup(Messages.pointers);
        ToolEntry select = entry(Messages.select, Messages.selectTip, Icons.of("select"), SelectionTool::new);
        pointers.add(select);
        pointers.add(entry(Messages.marquee, Messages.marqueeTip, Icons.of("marquee"), MarqueeSelectionTool::new));
        root.add(pointers);
        root.setDefaultEntry(select);
    }

    private static ToolEntry entry(String label, String tip, ImageDescriptor icon, Supplier<org.eclipse.gef.Tool> made) {
        ImageDescriptor toned = new TonedIcon(icon);
        return new ToolEntry(label, tip, toned, toned) {
            @Override
            public org.eclipse.gef.Tool createTool() {
                return made.get();
            }
        };
    }

    /** Shows the tools of a diagram, and follows its layers. */
    public void show(LiveDiagram live) {
        live.onChange(() -> update(live));
        shown = List.of();
        update(live);
    }

    private void update(LiveDiagram live) {
        List<PaletteSection> sections = live.tools().palette(live.diagram());
        if (sections.equals(shown)) {
            return;
        }
        shown = sections;
        List<Object> children = new ArrayList<>();
        children.add(root.getChildren().get(0));
        for (PaletteSection section : sections) {
            ImageDescriptor icon = section.iconPath().isEmpty() ? Icons.of("section") : live.source().image(section.iconPath());
            PaletteDrawer drawer = new PaletteDrawer(section.label(), icon == null ? null : new TonedIcon(icon));
            drawer.setInitialState(PaletteDrawer.INITIAL_STATE_PINNED_OPEN);
            fill(drawer, section, live);
            children.add(drawer);
        }
        for (Object child : children.subList(1, children.size())) {
            ((PaletteContainer) child).setParent(root);
        }
        root.setChildren(children);
    }

    private void fill(PaletteContainer container, PaletteSection section, LiveDiagram live) {
        for (Tool tool : section.tools()) {
            ImageDescriptor icon = icon(tool, live);
            ToolEntry entry = entry(tool.label(), tip(tool), icon, () -> made(tool));
            entry.setId(tool.name());
            container.add(entry);
        }
        section.sections().forEach(inner -> fill(container, inner, live)); // palettes know but one level of drawers
    }

    private static String tip(Tool tool) {
        return switch (tool) {
            case EdgeCreationDescription edge -> Messages.edgeTip;
            case NodeCreationDescription node -> Messages.nodeTip;
            case ContainerCreationDescription container -> Messages.containerTip;
            default -> Messages.viewTip;
        };
    }

    private org.eclipse.gef.Tool made(Tool tool) {
        return switch (tool) {
            case EdgeCreationDescription edge -> new EdgeTool(editing, edge);
            case CreationDescription creation -> new NodeTool(editing, creation);
            default -> new ViewTool(editing, tool);
        };
    }

    /** Its own icon, or else that of what it makes. */
    private static ImageDescriptor icon(Tool tool, LiveDiagram live) {
        ImageDescriptor own = tool.iconPath().isEmpty() ? null : live.source().image(tool.iconPath());
        if (own != null) {
            return own;
        }
        List<? extends AbstractNodeMapping> mappings = tool instanceof CreationDescription creation ? creation.mappings() : List.of();
        if (!mappings.isEmpty()) {
            String type = mappings.getFirst().domainClass();
            ImageDescriptor element = live.source().image("element:" + type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf(':')) + 1));
            if (element != null) {
                return element;
            }
        }
        return Icons.of(tool instanceof EdgeCreationDescription ? "edge" : "act");
    }
}
