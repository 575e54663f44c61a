package org.dodeka.viewpoint.layout;

/** Places the nodes on the border of a box: where they were put, else one below the other on the right side, then on the left. */
final class Borders {

    private static final int GAP = 12;

    private Borders() {
    }

    static void place(Box box) {
        int right = GAP;
        int left = GAP;
        for (Box node : box.borders) {
            if (node.fixed) {
                snap(node, box, node.stored.bounds());
                continue;
            }
            boolean onRight = right <= left;
            int taken = node.height + node.outBottom + GAP;
            node.x = onRight ? box.width - node.width / 2 : -node.width / 2;
            node.y = onRight ? right : left;
            right += onRight ? taken : 0;
            left += onRight ? 0 : taken;
        }
        box.height = Math.max(box.height, Math.max(left, right));
    }

    /** Keeps a node on the border when its box grows or shrinks: on the side it is nearest to. */
    private static void snap(Box node, Box box, Bounds stored) {
        int middleX = stored.x() + node.width / 2;
        int middleY = stored.y() + node.height / 2;
        int toRight = Math.abs(box.width - middleX);
        int toBottom = Math.abs(box.height - middleY);
        int nearest = Math.min(Math.min(Math.abs(middleX), Math.abs(middleY)), Math.min(toRight, toBottom));
        node.x = stored.x();
        node.y = stored.y();
        if (nearest == toRight || middleX > box.width) {
            node.x = box.width - node.width / 2;
        } else if (nearest == toBottom || middleY > box.height) {
            node.y = box.height - node.height / 2;
        } else if (nearest == Math.abs(middleX)) {
            node.x = -node.width / 2;
        } else {
            node.y = -node.height / 2;
        }
    }
}
