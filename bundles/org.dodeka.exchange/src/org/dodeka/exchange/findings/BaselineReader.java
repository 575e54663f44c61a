package org.dodeka.exchange.findings;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** Reads what a baseline needs of SARIF as a stream, within limits; everything else is passed over. */
final class BaselineReader {

    private static final int DEPTH = 100;
    private static final int TEXT = 1_000_000;
    private static final int NUMBER = 100;
    private static final long BYTES = 512L << 20;
    private static final int RESULTS = 2_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH)
            .maxStringLength(TEXT).maxNameLength(TEXT).maxNumberLength(NUMBER).maxDocumentLength(BYTES).build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

    /** Reads the value of a member, up to its last token. */
    private interface Member {

        void read(String name) throws IOException;
    }

    /** Reads an item of an array, up to its last token. */
    private interface Item {

        void read() throws IOException;
    }

    /** What a baseline needs of a result. */
    private static final class Result {

        private final JsonLocation place;
        private String artifact;
        private String fingerprint;
        private boolean waived;
        private boolean absent;

        private Result(JsonLocation place) {
            this.place = place;
        }
    }

    /** A log may hold runs of several tools, and may name the tool after the results. */
    private static final class Run {

        private final List<Result> results = new ArrayList<>();
        private boolean isOurs;
    }

    private final Baseline baseline = new Baseline();
    private boolean versionIsRight;
    private boolean hasRun;
    private int results;

    Baseline read(InputStream in) throws IOException {
        try (JsonParser json = FACTORY.createParser(in)) {
            json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw refused(json.currentTokenLocation(), Messages.baselineNoSarif);
            }
            object(json, name -> log(json, name));
            if (json.nextToken() != null) {
                throw refused(json.currentTokenLocation(), Messages.baselineNoJson);
            }
        } catch (JsonProcessingException wrong) {
            throw refused(wrong.getLocation(), Messages.baselineNoJson);
        } catch (CharConversionException wrong) {
            throw refused(null, Messages.baselineNoJson);
        }
        if (!versionIsRight) {
            throw refused(null, Messages.baselineNoSarif);
        } else if (!hasRun) {
            throw refused(null, Messages.baselineOfOthers);
        }
        return baseline;
    }

    private void log(JsonParser json, String name) throws IOException {
        if (name.equals("version")) {
            versionIsRight = "2.1.0".equals(text(json));
        } else if (name.equals("runs")) {
            array(json, () -> {
                Run run = new Run();
                object(json, member -> run(json, member, run));
                keep(run);
            });
        } else {
            json.skipChildren();
        }
    }

    private void run(JsonParser json, String name, Run run) throws IOException {
        if (name.equals("tool")) {
            run.isOurs = FindingsSarif.TOOL.equals(descend(json, "driver", "name"));
        } else if (name.equals("results")) {
            array(json, () -> {
                if (++results > RESULTS) {
                    throw refused(json.currentTokenLocation(), Messages.baselineTooLarge);
                }
                Result result = new Result(json.currentTokenLocation());
                object(json, member -> result(json, member, result));
                run.results.add(result);
            });
        } else {
            json.skipChildren();
        }
    }

    private static void result(JsonParser json, String name, Result result) throws IOException {
        switch (name) {
            case "locations" -> array(json, () -> {
                String artifact = descend(json, "physicalLocation", "artifactLocation", "uri");
                result.artifact = result.artifact == null ? artifact : result.artifact;
            });
            case "partialFingerprints" -> result.fingerprint = descend(json, Fingerprint.NAME);
            case "suppressions" -> array(json, () -> {
                result.waived = true;
                json.skipChildren();
            });
            case "baselineState" -> result.absent = "absent".equals(text(json));
            default -> json.skipChildren();
        }
    }

    private void keep(Run run) throws BaselineException {
        hasRun |= run.isOurs;
        for (Result result : run.isOurs ? run.results : List.<Result>of()) {
            if (result.fingerprint == null) {
                throw refused(result.place, Messages.baselineNoFingerprint);
            } else if (!result.absent) {
                baseline.add(result.artifact == null ? "" : result.artifact, result.fingerprint, result.waived);
            }
        }
    }

    /** The text at the end of a path of members; null if there is none. */
    private static String descend(JsonParser json, String... path) throws IOException {
        if (path.length == 0) {
            return text(json);
        }
        String[] found = new String[1];
        object(json, name -> {
            if (name.equals(path[0])) {
                found[0] = descend(json, Arrays.copyOfRange(path, 1, path.length));
            } else {
                json.skipChildren();
            }
        });
        return found[0];
    }

    /** Reads the members of the object that begins here; passes over anything else. */
    private static void object(JsonParser json, Member member) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            member.read(name);
        }
    }

    /** Reads the items of the array that begins here; passes over anything else. */
    private static void array(JsonParser json, Item item) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            item.read();
        }
    }

    private static String text(JsonParser json) throws IOException {
        String text = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : null;
        json.skipChildren();
        return text;
    }

    private static BaselineException refused(JsonLocation place, String message) {
        return place == null ? new BaselineException(0, 0, message) : new BaselineException(place.getLineNr(), place.getColumnNr(), message);
    }
}
