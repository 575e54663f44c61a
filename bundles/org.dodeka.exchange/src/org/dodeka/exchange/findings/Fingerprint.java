package org.dodeka.exchange.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.dodeka.validation.Finding;

/** Tells whether a finding is the same as one of an earlier run, although its message, line or file have changed. */
final class Fingerprint {

    /** The name and version of the fingerprint in SARIF. */
    static final String NAME = "dodekaFinding/v1";

    private Fingerprint() {
    }

    /** The fingerprint of a finding: of what was found on which element, not of how things are called, or where they stand. */
    static String of(Finding finding) {
        return of(finding.rule().id(), Elements.id(finding.element()), finding.violation().key());
    }

    /** SHA-256 of the parts, each ended by a line break; 64 hexadecimal digits. */
    private static String of(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }
}
