package org.dodeka.viewpoint.drawing;

import java.util.List;
import java.util.Set;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.FontFormat;
import org.dodeka.viewpoint.description.LineStyle;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.Point;

/** Draws badges. They differ in shape, too, for those who do not see their colours. */
public final class Badges {

    private static final int SIZE = 14;
    private static final Color RED = new Color(0xb3, 0x26, 0x1e);
    private static final Color AMBER = new Color(0xe6, 0x9f, 0x00);
    private static final Color BLUE = new Color(0x00, 0x5f, 0xa8);

    private Badges() {
    }

    /** Where the badge of a figure stands: on its upper right corner. */
    public static Bounds place(Bounds figure) {
        return new Bounds(figure.right() - SIZE + 5, figure.y() - 5, SIZE, SIZE);
    }

    /** Paints a badge. */
    public static void paint(Badge badge, Bounds at, Canvas canvas) {
        switch (badge) {
            case ERROR -> {
                canvas.ellipse(at, paint(RED));
                Paint cross = new Paint(null, null, Color.WHITE, 2, LineStyle.SOLID);
                canvas.polyline(List.of(new Point(at.x() + 4, at.y() + 4), new Point(at.right() - 4, at.bottom() - 4)), 0, cross);
                canvas.polyline(List.of(new Point(at.right() - 4, at.y() + 4), new Point(at.x() + 4, at.bottom() - 4)), 0, cross);
            }
            case WARNING -> {
                canvas.polygon(List.of(new Point(at.x() + SIZE / 2, at.y()), new Point(at.right(), at.bottom()), new Point(at.x(), at.bottom())),
                        paint(AMBER));
                sign("!", at, 1, Color.BLACK, canvas);
            }
            case INFO -> {
                canvas.rectangle(at, 3, paint(BLUE));
                sign("i", at, 0, Color.WHITE, canvas);
            }
        }
    }

    private static Paint paint(Color fill) {
        return new Paint(fill, null, Color.WHITE, 1, LineStyle.SOLID);
    }

    private static void sign(String letter, Bounds at, int lower, Color color, Canvas canvas) {
        int width = Letters.width(letter, 11, true);
        canvas.text(letter, at.x() + (SIZE - width) / 2, at.y() + 11 + lower, width, new Font(11, Set.of(FontFormat.BOLD), color));
    }
}
