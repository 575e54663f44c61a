package org.dodeka.viewpoint.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The colours that every specification can use by name, with the values that they have in Sirius. */
public final class SystemColors {

    private static final Map<String, Color> COLORS = new LinkedHashMap<>();

    static {
        put("white", 255, 255, 255);
        put("black", 0, 0, 0);
        put("blue", 114, 159, 207);
        put("chocolate", 233, 185, 110);
        put("gray", 136, 136, 136);
        put("green", 138, 226, 52);
        put("orange", 252, 175, 62);
        put("purple", 173, 127, 168);
        put("red", 239, 41, 41);
        put("yellow", 252, 233, 79);
        put("light_blue", 194, 239, 255);
        put("light_chocolate", 238, 201, 142);
        put("light_gray", 209, 209, 209);
        put("light_green", 204, 242, 166);
        put("light_orange", 253, 206, 137);
        put("light_purple", 217, 196, 215);
        put("light_red", 246, 139, 139);
        put("light_yellow", 255, 245, 181);
        put("dark_blue", 39, 76, 114);
        put("dark_chocolate", 154, 103, 23);
        put("dark_gray", 69, 69, 69);
        put("dark_green", 77, 137, 20);
        put("dark_orange", 224, 133, 3);
        put("dark_purple", 114, 73, 110);
        put("dark_red", 156, 12, 12);
        put("dark_yellow", 214, 197, 66);
    }

    private SystemColors() {
    }

    /** The colour with a name such as {@code dark_blue}. */
    public static Optional<Color> named(String name) {
        return Optional.ofNullable(COLORS.get(name));
    }

    /** All colours by name, in the order that Sirius gives them. */
    public static Map<String, Color> all() {
        return Collections.unmodifiableMap(COLORS);
    }

    private static void put(String name, int red, int green, int blue) {
        COLORS.put(name, new Color(red, green, blue));
    }
}
