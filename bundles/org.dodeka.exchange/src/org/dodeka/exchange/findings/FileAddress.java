package org.dodeka.exchange.findings;

import java.nio.charset.StandardCharsets;

/** The name of a file as a URI reference (RFC 3986): relative names stay relative, all but plain characters are escaped. */
final class FileAddress {

    private static final String PLAIN = "-._~/";

    private FileAddress() {
    }

    static String of(String file) {
        String path = java.io.File.separatorChar == '\\' ? file.replace('\\', '/') : file;
        StringBuilder address = new StringBuilder();
        if (path.startsWith("/")) {
            address.append("file://");
            path = "/" + path.replaceFirst("^/+", ""); // two slashes would begin the name of a host
        } else if (path.matches("[A-Za-z]:/.*")) {
            address.append("file:///").append(path, 0, 2);
            path = path.substring(2);
        }
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            if (plain) {
                address.append(c);
            } else {
                address.append(String.format("%%%02X", (int) c));
            }
        }
        return address.toString();
    }
}
