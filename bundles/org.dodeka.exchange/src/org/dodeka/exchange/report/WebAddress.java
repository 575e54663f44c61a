package org.dodeka.exchange.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses that a report may link to: plain web addresses, and nothing that only looks like one. */
final class WebAddress {

    private static final int LONGEST = 2000;

    private WebAddress() {
    }

    /**
     * The address in the form for a link; empty if it must not be one: another scheme, no host, a user's name in front of the host, odd
     * characters.
     */
    static Optional<String> of(String text) {
        String address = text.strip();
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
                return Optional.empty();
            }
            String ascii = uri.toASCIIString();
            int colon = ascii.indexOf(':');
            return Optional.of(uri.getScheme().toLowerCase(java.util.Locale.ROOT) + ascii.substring(colon));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
