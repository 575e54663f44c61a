package org.dodeka.exchange.tests.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.dodeka.exchange.xml.ExchangeReader;
import org.dodeka.model.resource.DesignLoadException;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Files that were made to do harm: refused within a second and little memory, and nothing beside them is touched. */
class HostileImportTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final long MEGABYTES_256 = 256L << 20;
    private static final long GIGABYTES_2 = 2L << 30;
    private static final String ROOT = "<learningDesign xmlns=\"http://www.dodeka.org/exchange/1.0\" status=\"valid\" id=\"d\">";

    /** A hostile file: what it begins with, what is repeated after that up to 2 GB, and the word by which the refusal is known. */
    record Attack(String name, String begin, String repeated, String refusal) {

        InputStream open() {
            InputStream start = new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8));
            return new SequenceInputStream(start, new Repeated(repeated.getBytes(StandardCharsets.UTF_8), GIGABYTES_2));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Delivers the same bytes again and again. */
    private static final class Repeated extends InputStream {
        private final byte[] unit;
        private long left;
        private int next;

        Repeated(byte[] unit, long length) {
            this.unit = unit;
            this.left = unit.length == 0 ? 0 : length;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            byte b = unit[next];
            next = (next + 1) % unit.length;
            return b & 0xFF;
        }
    }

    static Stream<Attack> attacks() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        return Stream.of(
                new Attack("entity bomb", bomb + "]>" + ROOT + "<notes>&a29;</notes></learningDesign>", "", "DOCTYPE"),
                new Attack("quadratic entities", "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>" + ROOT + "<notes>", "&a;", "DOCTYPE"),
                new Attack("2 GB in a text", ROOT + "<notes>", "some text ", "longer than 4,000,000"),
                new Attack("2 GB in an attribute", ROOT + "<goals><goal id=\"", "x", "longer than 4,000,000"),
                new Attack("2 GB of comment", ROOT + "<!--", " x", "longer than 4,000,000"),
                new Attack("deep nesting", ROOT, "<spaces>", "more than 64 deep"),
                new Attack("deep nesting of what is unknown", ROOT, "<a>", "more than 64 deep"),
                new Attack("2 GB of blanks before the design", "<?xml version=\"1.0\"?>", " ", "longer than 4,000,000"),
                new Attack("2 GB of zeros", "", "\0", "U+0000"),
                new Attack("attributes without end", "<learningDesign ", "a=\"\" ", "more than 100 attributes"));
    }

    /** Classes are loaded and the schema-free reader is warm, as in a session; the first call alone must not decide. */
    @BeforeAll
    static void warm() {
        assertThat(Exchanged.problems(ROOT + "<x/></learningDesign>")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void is_refused_within_a_second_and_256_MB(Attack attack) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocatedBefore = threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
        long start = System.nanoTime();
        DesignLoadException refusal = catchThrowableOfType(DesignLoadException.class,
                () -> ExchangeReader.read(attack.open(), "hostile.xml", URI.createURI("memory:/x.learning")));
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().threadId()) - allocatedBefore;
        assertThat(refusal).hasMessageContaining(attack.refusal());
        assertThat(refusal.getMessage().length()).as("length of the message").isLessThan(2_000);
        assertThat(duration).isLessThan(A_SECOND);
        assertThat(allocated).as("bytes allocated in all, of which the heap holds a part").isLessThan(MEGABYTES_256);
    }

    @Test
    void no_file_and_no_address_that_a_file_names_is_touched(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "<secret/>");
        AtomicInteger visitors = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress()); Recording recording = new Recording()) {
            Thread.ofVirtual().start(() -> count(server, visitors));
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/evil";
            recording.enable("jdk.FileRead").withoutThreshold();
            recording.enable("jdk.SocketRead").withoutThreshold();
            recording.start();
            Files.readString(Files.writeString(folder.resolve("canary.txt"), "seen")); // proves that the recording sees what is read
            for (String address : List.of(secret.toUri().toString(), url)) {
                for (Map.Entry<String, Boolean> attack : references(address).entrySet()) {
                    List<String> problems = Exchanged.problems(attack.getKey());
                    assertThat(problems.isEmpty()).as("%s: %s", attack.getKey(), problems).isEqualTo(attack.getValue());
                }
            }
            recording.stop();
            Path events = folder.resolve("events.jfr");
            recording.dump(events);
            List<String> read = new ArrayList<>();
            for (RecordedEvent event : RecordingFile.readAllEvents(events)) {
                read.add(event.getEventType().getName().equals("jdk.FileRead") ? String.valueOf(event.getString("path")) : "socket");
            }
            assertThat(read).anyMatch(path -> path.endsWith("canary.txt")).noneMatch(path -> path.endsWith("secret.txt") || path.equals("socket"));
            assertThat(visitors).as("who came to the address").hasValue(0);
        }
    }

    private static void count(ServerSocket server, AtomicInteger visitors) {
        try {
            while (true) {
                try (Socket visitor = server.accept()) {
                    visitors.incrementAndGet();
                }
            }
        } catch (IOException closed) {
            assertThat(server.isClosed()).isTrue();
        }
    }

    /** Ways to name an address, and whether the file is imported all the same, because the address means nothing to the import. */
    private static Map<String, Boolean> references(String address) {
        String end = "</learningDesign>";
        String xsi = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ";
        return Map.of(
                "<!DOCTYPE x SYSTEM \"" + address + "\">" + ROOT + end, false,
                "<!DOCTYPE x PUBLIC \"-//x\" \"" + address + "\">" + ROOT + end, false,
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "\">]>" + ROOT + "<notes>&e;</notes>" + end, false,
                "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + address + "\"> %e;]>" + ROOT + end, false,
                ROOT.replace(" status", xsi + "xsi:schemaLocation=\"http://www.dodeka.org/exchange/1.0 " + address + "\" status") + end, true,
                ROOT.replace(" status", xsi + "xsi:noNamespaceSchemaLocation=\"" + address + "\" status") + end, true,
                "<?xml-stylesheet type=\"text/xsl\" href=\"" + address + "\"?>" + ROOT + end, true,
                ROOT + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + address + "\"/>" + end, false,
                ROOT + "<goals><goal id=\"g\" owner=\"" + address + "#x\"/></goals>" + end, false,
                ROOT + "<responses><response id=\"r\" item=\"" + address + "#x\"/></responses>" + end, false);
    }
}
