package org.dodeka.viewpoint.description;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds elements by their addresses, such as {@code //@ownedViewpoints[name='A%20B']/@ownedRepresentations.0}: step by step from the root, by name,
 * by number, or as the only element of a feature. An address may also be an {@code xmi:id}.
 */
final class Addresses {

    private final SourceElement root;
    private Map<String, SourceElement> byId;

    Addresses(SourceElement root) {
        this.root = root;
    }

    /** The element at an address; null if there is none. */
    SourceElement find(String address) {
        if (address.equals("/") || address.equals("/0")) {
            return root;
        }
        if (!address.startsWith("/")) {
            return byId(address);
        }
        int start = address.startsWith("//") ? 2 : address.startsWith("/0/") ? 3 : -1;
        if (start < 0) {
            return null;
        }
        SourceElement element = root;
        while (element != null && start < address.length()) {
            int end = address.indexOf("/@", start);
            String step = address.substring(start, end < 0 ? address.length() : end);
            element = step(element, step);
            start = end < 0 ? address.length() : end + 1;
        }
        return element;
    }

    private static SourceElement step(SourceElement element, String step) {
        if (!step.startsWith("@")) {
            return null;
        }
        int bracket = step.indexOf('[');
        if (bracket > 0 && step.endsWith("]")) {
            return byName(element, step.substring(1, bracket), step.substring(bracket + 1, step.length() - 1));
        }
        int dot = step.lastIndexOf('.');
        List<SourceElement> children = element.children(dot < 0 ? step.substring(1) : step.substring(1, dot));
        int index = dot < 0 ? 0 : number(step.substring(dot + 1));
        return index >= 0 && index < children.size() ? children.get(index) : null;
    }

    private static SourceElement byName(SourceElement element, String feature, String predicate) {
        int equals = predicate.indexOf('=');
        String value = equals < 0 ? "" : predicate.substring(equals + 1).strip();
        boolean quoted = value.length() >= 2 && "'\"".indexOf(value.charAt(0)) >= 0 && value.charAt(0) == value.charAt(value.length() - 1);
        if (!quoted || !predicate.substring(0, equals).strip().equals("name")) {
            return null;
        }
        return element.child(feature, decode(value.substring(1, value.length() - 1)));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text; // a percent sign that stands for itself
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
    }

    private SourceElement byId(String id) {
        if (byId == null) {
            byId = new HashMap<>();
            collect(root);
        }
        return byId.get(id);
    }

    private void collect(SourceElement element) {
        if (element.id != null) {
            byId.putIfAbsent(element.id, element);
        }
        element.children.forEach(this::collect);
    }
}
