package org.dodeka.viewpoint.drawing;

import org.dodeka.viewpoint.description.ContainerLayout;
import org.dodeka.viewpoint.description.FigureShape;
import org.dodeka.viewpoint.description.LabelAlignment;
import org.dodeka.viewpoint.description.LabelPosition;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.view.NodeLook;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.NodeView.Kind;

/**
 * Where the parts of a node stand within its bounds, in the same pixels: what painting, placing and direct edit must agree upon.
 *
 * @param text the label in lines
 * @param label where it stands; outside the bounds for a label at the border; null if there is none
 * @param icon where the icon before it stands; null if there is none
 * @param content the room for what a container contains; empty for other nodes
 */
public record NodeParts(LabelText text, Bounds label, Bounds icon, Bounds content) {

    /** The space between a label and what is around it. */
    public static final int PADDING = 6;
    /** The width and height of an icon before a label. */
    public static final int ICON = 16;
    /** The width of the strip with the title of a lane. */
    public static final int STRIP = 152;
    private static final int ICON_AND_GAP = ICON + 4;
    private static final int WIDEST = 170;
    private static final int WIDEST_TITLE = 260;

    /** The parts of a node within some bounds. */
    public static NodeParts of(NodeView view, Bounds bounds) {
        if (isLabelOutside(view)) {
            return outside(view, bounds);
        }
        int icon = iconWidth(view);
        Bounds title = titleArea(view, bounds);
        LabelText text = LabelText.of(view.label(), view.look().label(), Math.max(10, title.width() - icon));
        int height = Math.max(text.isEmpty() ? 0 : text.height(), icon > 0 ? ICON : 0);
        boolean container = isContainer(view);
        int y = container && !isLane(view) ? title.y() : title.y() + (title.height() - height) / 2;
        int x = aligned(view, title, text.width() + icon);
        Bounds content = !container ? new Bounds(bounds.x(), bounds.y(), 0, 0) : content(view, bounds, height);
        return placed(text, icon, x, y, height, content);
    }

    private static NodeParts outside(NodeView view, Bounds bounds) {
        int icon = iconWidth(view);
        LabelText text = LabelText.of(view.label(), view.look().label(), outsideWidth(view, bounds.width()) - icon);
        int height = Math.max(text.height(), icon > 0 ? ICON : 0);
        int x = bounds.x() + (bounds.width() - text.width() - icon) / 2;
        return placed(text, icon, x, bounds.bottom() + 2, height, new Bounds(bounds.x(), bounds.y(), 0, 0));
    }

    private static NodeParts placed(LabelText text, int icon, int x, int y, int height, Bounds content) {
        Bounds image = icon == 0 ? null : new Bounds(x, y + (height - ICON) / 2, ICON, ICON);
        Bounds label = text.isEmpty() ? null : new Bounds(x + icon, y + (height - text.height()) / 2, text.width(), text.height());
        return new NodeParts(text, label, image, content);
    }

    /** Label and icon together; null if there is neither. */
    public Bounds labelAndIcon() {
        return label == null ? icon : icon == null ? label : label.union(icon);
    }

    /** The size that a node needs for its label and that its look asks for, without what it contains. Its place is 0, 0. */
    public static Bounds smallest(NodeView view) {
        NodeLook look = view.look();
        int icon = iconWidth(view);
        if (isLabelOutside(view)) {
            int side = view.kind() == Kind.BORDER_NODE ? 16 : 30;
            return new Bounds(0, 0, look.width() > 0 ? look.width() : side, look.height() > 0 ? look.height() : side);
        }
        if (view.kind() == Kind.LIST_ITEM) {
            LabelText text = LabelText.of(view.label(), look.label(), WIDEST_TITLE);
            return new Bounds(0, 0, text.width() + icon + 2 * PADDING, Math.max(text.height(), icon > 0 ? ICON : 0) + 4);
        }
        if (isLane(view)) {
            LabelText text = LabelText.of(view.label(), look.label(), STRIP - 2 * PADDING - icon);
            return new Bounds(0, 0, Math.max(look.width(), STRIP + 60), Math.max(look.height(), text.height() + 4 * PADDING));
        }
        if (isContainer(view)) {
            LabelText text = LabelText.of(view.label(), look.label(), Math.max(look.width() - 2 * PADDING - icon, WIDEST_TITLE));
            int width = Math.max(look.width(), Math.max(60, text.width() + icon + 2 * PADDING + 2 * look.borderSize()));
            return new Bounds(0, 0, width, Math.max(look.height(), Math.max(text.height(), icon > 0 ? ICON : 0) + 2 * PADDING));
        }
        return around(view, icon);
    }

    /** A node with its label inside: widened until the label has a pleasant shape. */
    private static Bounds around(NodeView view, int icon) {
        NodeLook look = view.look();
        double part = innerPart(look.shape());
        int edge = look.borderSize();
        int line = Letters.lineHeight(Letters.pixels(look.label().size()));
        int given = (int) (look.width() * part) - 2 * PADDING - 2 * edge - icon;
        int room = Math.max((int) (look.height() * part) - 2 * edge - 4, (look.width() > 0 ? 2 : 3) * line);
        LabelText text = LabelText.of(view.label(), look.label(), Math.max(given, 40));
        for (int width = Math.max(given, 40); (text.height() > room || isCut(text)) && width < WIDEST; width += 10) {
            text = LabelText.of(view.label(), look.label(), width);
        }
        int height = text.isEmpty() ? icon > 0 ? ICON : 0 : Math.max(text.height(), icon > 0 ? ICON : 0);
        int least = text.isEmpty() && icon == 0 ? 30 : 0;
        int width = (int) Math.ceil((text.width() + icon + 2 * PADDING + 2 * edge) / part);
        return new Bounds(0, 0, Math.max(Math.max(look.width(), width), least),
                Math.max(Math.max(look.height(), (int) Math.ceil((height + PADDING + 2 * edge) / part)), least));
    }

    private static boolean isCut(LabelText text) {
        return text.lines().stream().anyMatch(line -> line.endsWith("\u2026"));
    }

    /** How much room a container needs above what it contains, if it is that wide. */
    public static int titleHeight(NodeView view, int width) {
        if (isLane(view)) {
            return 0;
        }
        Bounds bounds = new Bounds(0, 0, width, 1000);
        return of(view, bounds).content().y();
    }

    /** How much room a container needs left of what it contains. */
    public static int titleWidth(NodeView view) {
        return isLane(view) ? STRIP : 0;
    }

    /** Whether a view can contain others. */
    public static boolean isContainer(NodeView view) {
        return view.kind() == Kind.CONTAINER || view.kind() == Kind.LIST;
    }

    /** Whether the title of a view stands at its left: it is one of several free-form bands, one below the other. */
    public static boolean isLane(NodeView view) {
        return view.kind() == Kind.CONTAINER && view.parent() != null && view.parent().presentation() == ContainerLayout.VERTICAL_STACK
                && view.presentation() == ContainerLayout.FREE_FORM;
    }

    /** Whether a view consists of lanes, one below the other. Its title stands at the left as theirs do, where edges from above do not meet it. */
    private static boolean isStackOfLanes(NodeView view) {
        return view.presentation() == ContainerLayout.VERTICAL_STACK && !view.children().isEmpty() && isLane(view.children().get(0));
    }

    /** Whether the label of a view stands at the left whatever its style says. */
    static boolean isLeft(NodeView view) {
        return view.kind() == Kind.LIST_ITEM || isLane(view) || isStackOfLanes(view);
    }

    /** Whether the label of a view stands below it. */
    public static boolean isLabelOutside(NodeView view) {
        return (view.kind() == Kind.NODE || view.kind() == Kind.BORDER_NODE)
                && (view.look().labelPosition() == LabelPosition.BORDER || view.look().shape() == FigureShape.IMAGE
                        || view.kind() == Kind.BORDER_NODE);
    }

    private static int outsideWidth(NodeView view, int width) {
        return Math.max(width + 30, view.kind() == Kind.BORDER_NODE ? 90 : 120);
    }

    private static int iconWidth(NodeView view) {
        return view.look().label().icon() == null ? 0 : ICON_AND_GAP;
    }

    private static double innerPart(FigureShape shape) {
        return switch (shape) {
            case ELLIPSE, DOT, RING -> 0.75;
            case LOZENGE, TRIANGLE -> 0.58;
            default -> 1;
        };
    }

    private static Bounds titleArea(NodeView view, Bounds bounds) {
        int edge = view.look().borderSize();
        if (isLane(view)) {
            return new Bounds(bounds.x() + PADDING + edge, bounds.y() + PADDING, STRIP - 2 * PADDING - 2 * edge, bounds.height() - 2 * PADDING);
        }
        if (isContainer(view)) {
            int width = bounds.width() - 2 * PADDING - 2 * edge;
            return new Bounds(bounds.x() + PADDING + edge, bounds.y() + PADDING - 1 + edge,
                    isStackOfLanes(view) ? Math.min(width, WIDEST_TITLE) : width, 0);
        }
        if (view.kind() == Kind.LIST_ITEM) {
            return new Bounds(bounds.x() + PADDING, bounds.y(), bounds.width() - 2 * PADDING, bounds.height());
        }
        double part = innerPart(view.look().shape());
        int width = Math.max(10, (int) (bounds.width() * part) - 2 * PADDING - 2 * edge + 1);
        return new Bounds(bounds.x() + (bounds.width() - width) / 2, bounds.y(), width, bounds.height());
    }

    private static int aligned(NodeView view, Bounds area, int width) {
        LabelAlignment alignment = isLeft(view) ? LabelAlignment.LEFT : view.look().label().alignment();
        return switch (alignment) {
            case LEFT -> area.x();
            case RIGHT -> area.right() - width;
            case CENTER -> area.x() + (area.width() - width) / 2;
        };
    }

    private static Bounds content(NodeView view, Bounds bounds, int titleHeight) {
        int edge = view.look().borderSize();
        if (isLane(view)) {
            return new Bounds(bounds.x() + STRIP, bounds.y(), Math.max(0, bounds.width() - STRIP), bounds.height());
        }
        int top = (titleHeight == 0 ? 0 : titleHeight + 2 * PADDING - 2) + edge;
        return new Bounds(bounds.x(), bounds.y() + top, bounds.width(), Math.max(0, bounds.height() - top));
    }
}
