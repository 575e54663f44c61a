package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.viewpoint.description.EdgeArrows;
import org.dodeka.viewpoint.description.LayoutDirection;
import org.dodeka.viewpoint.drawing.EdgeLabels;
import org.dodeka.viewpoint.drawing.LabelText;
import org.dodeka.viewpoint.layout.BoxTree.Link;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.LabelLook;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places connected boxes in layers, by ELK, which may run in any thread. */
final class Layered {

    private static final int LARGE = 150;
    private final LayoutDirection direction;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
    }

    Layered(LayoutDirection direction) {
        this.direction = direction;
    }

    void arrange(List<Box> boxes, List<Link> links) {
        ElkNode graph = ElkGraphUtil.createGraph();
        boolean large = boxes.size() + links.size() > LARGE;
        configure(graph, large);
        Map<Box, ElkNode> nodes = new IdentityHashMap<>();
        for (Box box : boxes) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            Bounds footprint = box.footprint();
            node.setDimensions(footprint.width(), footprint.height());
            nodes.put(box, node);
        }
        for (Link link : links) {
            ElkNode from = nodes.get(link.from());
            ElkNode to = nodes.get(link.to());
            if (from != null && to != null && from != to) {
                ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
                if (!large) {
                    label(link, edge);
                }
            }
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        for (Box box : boxes) {
            ElkNode node = nodes.get(box);
            box.moveFootprint((int) Math.round(node.getX()), (int) Math.round(node.getY()));
        }
        if (boxes.size() <= 2 * LARGE) {
            new Layers(boxes, links, box -> nodes.get(box).getProperty(LayeredOptions.LAYERING_LAYER_ID), direction != LayoutDirection.LEFT_TO_RIGHT)
                    .even();
        }
    }

    private void label(Link link, ElkEdge edge) {
        EdgeView view = link.edge();
        List<LabelText> texts = new ArrayList<>();
        add(view.beginLabel(), view.look().begin(), texts);
        add(view.label(), view.look().center(), texts);
        add(view.endLabel(), view.look().end(), texts);
        if (!texts.isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(texts.get(0).lines().get(0), edge);
            int arrows = room(view.look().sourceArrow()) + room(view.look().targetArrow());
            boolean level = direction == LayoutDirection.LEFT_TO_RIGHT;
            label.setDimensions(texts.stream().mapToInt(text -> text.width() + 8).reduce(0, level ? Integer::sum : Math::max) + (level ? arrows : 0),
                    texts.stream().mapToInt(text -> text.height() + 4).reduce(0, level ? Math::max : Integer::sum) + (level ? 0 : arrows));
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
    }

    private static void add(String label, LabelLook look, List<LabelText> texts) {
        if (look != null && !label.isBlank()) {
            texts.add(EdgeLabels.text(label, look));
        }
    }

    private static int room(EdgeArrows arrow) {
        return arrow == EdgeArrows.NO_DECORATION ? 0 : arrow.name().contains("DIAMOND") ? 12 : 4;
    }

    private void configure(ElkNode graph, boolean large) {
        graph.setProperty(LayeredOptions.DIRECTION, switch (direction) {
            case TOP_TO_BOTTOM -> Direction.DOWN;
            case BOTTOM_TO_TOP -> Direction.UP;
            case LEFT_TO_RIGHT -> Direction.RIGHT;
        });
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.GENERATE_POSITION_AND_LAYER_IDS, true);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.ASPECT_RATIO, Blocks.ASPECT);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 40.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        graph.setProperty(LayeredOptions.THOROUGHNESS, large ? 1 : 10);
        if (large) {
            graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
            graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH);
        }
    }
}
