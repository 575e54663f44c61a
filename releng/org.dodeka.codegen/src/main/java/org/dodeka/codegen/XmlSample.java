package org.dodeka.codegen;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of XML on a page: element names lead to their descriptions, names and values are told apart. */
final class XmlSample {

    private static final Pattern TOKEN = Pattern.compile("(?<=<|</)(?<element>\\w+)|(?<attribute>[\\w:]+)(?==\")|(?<value>\"[^\"]*\")");

    private XmlSample() {
    }

    /**
     * Writes the sample.
     *
     * @param page where to
     * @param xml the sample
     * @param label what it is, for those who cannot see that it scrolls
     * @param address where an element of that name is described; null if nowhere
     */
    static void write(Page page, String xml, String label, UnaryOperator<String> address) {
        page.open("pre", "tabindex", "0", "role", "region", "aria-label", label).open("code");
        int from = 0;
        for (Matcher token = TOKEN.matcher(xml); token.find(); from = token.end()) {
            page.text(xml.substring(from, token.start()));
            String target = token.group("element") == null ? null : address.apply(token.group());
            if (target != null) {
                page.element("a", token.group(), "href", target);
            } else if (token.group("attribute") != null) {
                page.element("span", token.group(), "class", "n");
            } else if (token.group("value") != null) {
                page.element("span", token.group(), "class", "v");
            } else {
                page.text(token.group());
            }
        }
        page.text(xml.substring(from)).close().close();
    }
}
