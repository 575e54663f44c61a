package org.dodeka.model.files.tests;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;

import org.dodeka.model.files.Content;

/** Contents that tell their number, and whether they are whole. */
final class Numbered {

    private static final int HEAD = 12;
    private static final int LONGEST = 150_000;

    private Numbered() {
    }

    /** The content of this number: number, length and check sum, then noise of a length of its own. */
    static byte[] bytes(int number) {
        Random random = new Random(number);
        byte[] noise = new byte[random.nextInt(LONGEST)];
        random.nextBytes(noise);
        CRC32 sum = new CRC32();
        sum.update(noise);
        return ByteBuffer.allocate(HEAD + noise.length).putInt(number).putInt(noise.length).putInt((int) sum.getValue()).put(noise).array();
    }

    static Content content(int number) {
        return Content.of(bytes(number));
    }

    /** The number of the content of a file. */
    static int in(Path file) {
        try {
            ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
            if (all.remaining() < HEAD) {
                throw new AssertionError(file + " is cut off after " + all.remaining() + " bytes");
            }
            int number = all.getInt();
            int length = all.getInt();
            int expected = all.getInt();
            CRC32 sum = new CRC32();
            int there = all.remaining();
            sum.update(all);
            if (there != length || (int) sum.getValue() != expected) {
                throw new AssertionError(file + " is not content " + number + " as a whole");
            }
            return number;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
