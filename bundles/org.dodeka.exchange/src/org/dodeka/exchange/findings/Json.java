package org.dodeka.exchange.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** How all JSON of the product looks: UTF-8, indented by two, Unix line ends, four decimals, nothing invisible unescaped. */
final class Json {

    private static final double DECIMALS = 10_000;
    private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new InvisibleEscapes());

    private Json() {
    }

    /** A generator whose end completes the output and leaves the stream below open. */
    static JsonGenerator to(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("").withArrayEmptySeparator("");
        json.setPrettyPrinter(new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines));
        return json;
    }

    static void close(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
        json.close();
    }

    static void text(JsonGenerator json, String field, String value) throws IOException {
        json.writeFieldName(field);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(wellFormed(value));
        }
    }

    /** A number with four decimals at most; null where it is undefined. */
    static void number(JsonGenerator json, String field, OptionalDouble value) throws IOException {
        json.writeFieldName(field);
        if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
            json.writeNull();
            return;
        }
        double rounded = Math.round(value.getAsDouble() * DECIMALS) / DECIMALS;
        if (rounded == Math.rint(rounded) && Math.abs(rounded) < Long.MAX_VALUE) {
            json.writeNumber((long) rounded);
        } else {
            json.writeNumber(rounded);
        }
    }

    /** What a comparison with a baseline came to. */
    static void comparison(JsonGenerator json, BaselineComparison comparison) throws IOException {
        json.writeStartObject();
        json.writeNumberField("known", comparison.known());
        json.writeNumberField("gone", comparison.gone());
        json.writeEndObject();
    }

    /** Half a surrogate pair cannot be encoded; it becomes the replacement character. */
    private static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }
}
