package org.dodeka.exchange.tests.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.dodeka.exchange.xml.ExchangeSchema;
import org.dodeka.model.design.Design;
import org.dodeka.testing.Designs;
import org.dodeka.testing.RandomDesigns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost on the way out and in, whatever the design. */
class RoundTripTest {

    private static final int DESIGNS = 100;

    @ParameterizedTest
    @ValueSource(longs = { 1, 1_001, 2_001, 3_001, 4_001, 5_001 })
    void a_design_that_is_exported_and_imported_is_the_same_and_exports_to_the_same_bytes(long first) throws IOException {
        for (long seed = first; seed < first + DESIGNS; seed++) {
            Design design = Exchanged.prepared(RandomDesigns.small(seed));
            byte[] xml = Exchanged.draft(design);
            ExchangeSchema.check(new ByteArrayInputStream(xml));
            Design imported = Exchanged.design(xml);
            assertThat(Designs.text(imported)).as("seed %d", seed).isEqualTo(Designs.text(design));
            assertThat(Exchanged.draft(imported)).as("bytes of seed %d", seed).isEqualTo(xml);
        }
    }
}
