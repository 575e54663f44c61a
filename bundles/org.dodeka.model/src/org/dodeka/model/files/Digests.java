package org.dodeka.model.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of contents. */
final class Digests {

    private Digests() {
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}
