package org.dodeka.exchange.tests.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dodeka.exchange.xml.ExchangeReader;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.LoadProblem;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The import of every file of the folder {@code bad} gives exactly the problems that are listed beside it, and opens nothing else. */
class BadExchangeFilesTest {

    private static final String SECRET = "the-secret-of-the-sentinel";
    private static final String IMPORTED = "imported\n";

    @TempDir
    static Path temporary;
    private static ServerSocket server;
    private static Path sentinel;

    @BeforeAll
    static void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setSoTimeout(50);
        sentinel = Files.writeString(temporary.resolve("sentinel.txt"), SECRET);
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
    }

    static List<Path> badFiles() throws IOException {
        URI folder = CommonPlugin.asLocalURI(URI.createURI(BadExchangeFilesTest.class.getResource("/bad/").toString()));
        try (Stream<Path> files = Files.list(Path.of(folder.toFileString()))) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> each_bad_file_gives_exactly_the_expected_problems() throws IOException {
        return badFiles().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String report = report(bytes(file), file.getFileName().toString());
        assertThat(report).isEqualTo(substituted(Files.readString(expected(file)))).doesNotContain(SECRET, "Exception", "\tat ");
        assertNobodyCalled();
    }

    @TestFactory
    Stream<DynamicTest> what_the_schema_refuses_is_not_imported() throws IOException {
        return badFiles().stream().filter(BadExchangeFilesTest::isImported).map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                () -> assertThat(ShippedSchema.complaints(new String(bytes(file), StandardCharsets.UTF_8).replace("\uFEFF", ""))).isEmpty()));
    }

    @Test
    void there_are_at_least_fifty_bad_files_that_are_refused() throws IOException {
        assertThat(badFiles().stream().filter(file -> !isImported(file))).hasSizeGreaterThanOrEqualTo(50);
    }

    private static boolean isImported(Path file) {
        try {
            return Files.readString(expected(file)).endsWith(IMPORTED);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Path expected(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".xml", ".expected"));
    }

    private static byte[] bytes(Path file) throws IOException {
        return substituted(Files.readString(file, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String substituted(String text) {
        return text.replace("@PORT@", String.valueOf(server.getLocalPort())).replace("/@SENTINEL@", sentinel.toString());
    }

    private static String report(byte[] bytes, String name) {
        try {
            return lines(ExchangeReader.read(new ByteArrayInputStream(bytes), name, URI.createURI("imported.learning")).problems()) + IMPORTED;
        } catch (DesignLoadException refused) {
            return lines(refused.problems());
        }
    }

    private static String lines(List<LoadProblem> problems) {
        return problems.stream().map(BadExchangeFilesTest::line).collect(Collectors.joining());
    }

    private static String line(LoadProblem problem) {
        String place = problem.line() == 0 ? "" : problem.line() + ":" + problem.column() + ": ";
        return place + problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem.message() + "\n";
    }

    private static void assertNobodyCalled() throws IOException {
        try {
            server.accept().close();
            assertThat(false).as("a connection was opened").isTrue();
        } catch (SocketTimeoutException nobody) {
            assertThat(nobody).isNotNull();
        }
    }
}
