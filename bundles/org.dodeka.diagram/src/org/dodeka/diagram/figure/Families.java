package org.dodeka.diagram.figure;

import java.util.List;

import org.eclipse.swt.graphics.Device;

/** The families of letters that have the widths of the built-in table, best first. */
final class Families {

    private static final List<String> WANTED = List.of("Liberation Sans", "Arial", "Helvetica", "Arimo", "Nimbus Sans", "DejaVu Sans");

    private Families() {
    }

    static String of(Device device) {
        return WANTED.stream().filter(name -> device.getFontList(name, true).length > 0).findFirst()
                .orElseGet(() -> device.getSystemFont().getFontData()[0].getName());
    }
}
