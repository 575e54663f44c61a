package org.dodeka.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.validation.tests.Declarations.pack;
import static org.dodeka.validation.tests.Declarations.packs;
import static org.dodeka.validation.tests.Declarations.rule;

import java.util.stream.Stream;

import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.Severity;
import org.dodeka.validation.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulePacksTest {

    @Test
    void a_declaration_is_read_whole() {
        RulePacks packs = pack(rule("A-1", TestRules.Never.class, "description='Why' source='001'",
                "<reads path='domain goals/owner'/><threshold id='days' label='Days' default='30' min='1' max='90' unit='d'/><fix label='Mend it' safe='true'/>"));
        assertThat(packs.problems()).isEmpty();
        assertThat(packs.packs()).singleElement().satisfies(p -> assertThat(p.version()).isEqualTo("1.0.0"));
        RuleDescriptor rule = packs.rule("A-1").orElseThrow();
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.target().getName()).isEqualTo("Space");
        assertThat(rule.title()).isEqualTo("A title");
        assertThat(rule.description()).isEqualTo("Why");
        assertThat(rule.source()).isEqualTo("001");
        assertThat(rule.live()).isTrue();
        assertThat(rule.reads()).containsExactly("domain", "goals/owner");
        assertThat(rule.thresholds()).containsExactly(new Threshold("days", "Days", "d", 30, 1, 90));
        assertThat(rule.fix()).contains(new RuleDescriptor.Fix("Mend it", true));
        assertThat(rule).hasToString("A-1");
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                Arguments.of(rule("X", TestRules.Never.class).replace("title='A title'", ""), "lacks the attribute rule/title"),
                Arguments.of(rule("X", TestRules.Never.class).replace("'warning'", "'grave'"), "unknown severity 'grave'"),
                Arguments.of(rule("X", TestRules.Never.class).replace("'Space'", "'Galaxy'"), "target 'Galaxy'"),
                Arguments.of(rule("X", TestRules.Never.class).replace("'Space'", "'Stage'"), "target 'Stage'"),
                Arguments.of(rule("X", TestRules.NoRule.class), "its class could not be used"),
                Arguments.of(rule("X", TestRules.Never.class).replace("TestRules", "NoSuch"), "its class could not be used"),
                Arguments.of(rule("X", TestRules.Always.class, "", "<fix label='Mend'/>"), "does not implement QuickFix"),
                Arguments.of(rule("X", TestRules.Always.class, "", "<threshold id='a' label='A' default='much'/>"), "not a number within its range"),
                Arguments.of(rule("X", TestRules.Always.class, "", "<threshold id='a' label='A' default='5' max='4'/>"), "not a number within its range"),
                Arguments.of(rule("X", TestRules.Always.class, "", "<reads path='domain/goals'/>"), "domain/goals"),
                Arguments.of(rule("X", TestRules.Always.class, "", "<reads path='colour'/>"), "colour"),
                Arguments.of(rule("X", TestRules.Always.class, "", "<reads path='^Indicator.colour'/>"), "^Indicator.colour"),
                Arguments.of(rule("X", TestRules.Always.class, "", "<reads path='^Galaxy.space'/>"), "^Galaxy.space"),
                Arguments.of(rule("X", TestRules.Always.class, "", "<reads path='^domain'/>"), "^domain"),
                Arguments.of(rule("X", TestRules.Always.class, "", "<reads path=''/>"), "lacks the attribute reads/path"));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void a_declaration_that_does_not_hold_is_left_out_and_said(String declaration, String problem) {
        RulePacks packs = pack(declaration, rule("GOOD", TestRules.Always.class));
        assertThat(packs.problems()).singleElement().asString().contains("Rule X of plug-in test.plugin").contains(problem);
        assertThat(packs.rules()).extracting(RuleDescriptor::id).containsExactly("GOOD");
    }

    @Test
    void of_two_rules_with_one_id_the_first_counts() {
        String one = "<pack id='a' name='A' version='1'>" + rule("X", TestRules.Always.class) + "</pack>";
        String two = "<pack id='b' name='B' version='1'>" + rule("X", TestRules.Never.class) + "</pack>";
        RulePacks packs = packs(two + one);
        assertThat(packs.rules()).hasSize(1);
        assertThat(packs.problems()).singleElement().asString().contains("Rule X of pack b");
        assertThat(packs.packs()).extracting(p -> p.id()).containsExactly("a", "b");
    }
}
