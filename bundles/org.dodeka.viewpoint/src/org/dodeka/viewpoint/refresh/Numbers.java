package org.dodeka.viewpoint.refresh;

import org.dodeka.viewpoint.description.Expression;

/** Expressions that are just a number, as most sizes are; these need no evaluation. */
final class Numbers {

    private static final int MOST_DIGITS = 9;

    private Numbers() {
    }

    static boolean isConstant(Expression expression) {
        String text = expression.text();
        int start = text.startsWith("-") ? 1 : 0;
        if (text.length() == start || text.length() - start > MOST_DIGITS) {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static int constant(Expression expression) {
        return Integer.parseInt(expression.text());
    }
}
