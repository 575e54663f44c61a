package org.dodeka.exchange.tests.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSchemaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{\"type\":\"string\"}|1", "{\"type\":[\"integer\",\"null\"]}|1.5",
            "{\"enum\":[\"a\"]}|\"b\"", "{\"const\":1}|2",
        "{\"required\":[\"a\"]}|{}", "{\"properties\":{\"a\":{\"type\":\"null\"}}}|{\"a\":1}", "{\"additionalProperties\":false}|{\"a\":1}",
                "{\"items\":{\"type\":\"null\"}}|[1]",
        "{\"minItems\":1}|[]", "{\"maxItems\":0}|[1]", "{\"uniqueItems\":true}|[1,1]", "{\"minimum\":1}|0", "{\"maximum\":1}|2",
                "{\"minLength\":1}|\"\"", "{\"pattern\":\"^a$\"}|\"b\"",
        "{\"format\":\"uri\"}|\"a b\"", "{\"anyOf\":[{\"type\":\"null\"}]}|1", "{\"oneOf\":[{},{}]}|1", "{\"not\":{}}|1",
                "{\"$ref\":\"#/$defs/a\",\"$defs\":{\"a\":{\"type\":\"null\"}}}|1" })
    void each_keyword_finds_what_breaks_it(String schema, String value) {
        assertThat(JsonSchema.errors(JsonTree.read(schema), JsonTree.read(value))).isNotEmpty();
    }

    @Test
    void a_valid_value_has_no_errors() {
        assertThat(JsonSchema.errors(JsonTree.read("{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"minimum\":0}}}"),
                JsonTree.read("{\"a\":1}"))).isEmpty();
    }

    @Test
    void an_unknown_keyword_is_not_passed_over() {
        assertThatThrownBy(() -> JsonSchema.errors(JsonTree.read("{\"dependentSchemas\":{}}"), null)).hasMessageContaining("dependentSchemas");
    }
}
