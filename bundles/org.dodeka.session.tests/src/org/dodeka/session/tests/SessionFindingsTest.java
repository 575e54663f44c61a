package org.dodeka.session.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.session.DesignSession;
import org.dodeka.session.FindingsChange;
import org.dodeka.session.Lease;
import org.dodeka.session.SessionListener;
import org.dodeka.session.WhatIf;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.Designs;
import org.dodeka.testing.RandomDesigns;
import org.dodeka.testing.RandomEdits;
import org.dodeka.validation.Finding;
import org.dodeka.validation.FixInput;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationEngine;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFindingsTest {

    private static final int DESIGNS = Integer.getInteger("dodeka.property.designs", 8);
    private static final int EDITS = Integer.getInteger("dodeka.property.edits", 60);

    @TempDir
    Path folder;
    private Desk desk;
    private DesignSession session;
    private Space space;
    private final List<FindingsChange> heard = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder);
        session = desk.session();
        space = session.design().getSpaces().get(0);
        session.addListener(new SessionListener() {
            @Override
            public void findingsChanged(FindingsChange change) {
                heard.add(change);
            }
        });
    }

    private Finding blankDomain() {
        session.edits().set(space, DesignPackage.Literals.SPACE__DOMAIN, "");
        desk.waitForFindings();
        return find("REL-1");
    }

    private Finding find(String rule) {
        return session.findings().all().all().stream().filter(finding -> finding.rule().id().equals(rule)).findFirst().orElse(null);
    }

    private static RuleDescriptor rule(String id) {
        return Desk.RULES.rule(id).orElseThrow();
    }

    @Test
    void a_finding_appears_after_the_pause_and_vanishes_with_undo() {
        session.edits().set(space, DesignPackage.Literals.SPACE__DOMAIN, "");
        assertThat(find("REL-1")).isNull();

        desk.waitForFindings();
        assertThat(find("REL-1")).isNotNull();
        assertThat(session.findings().of(space)).contains(find("REL-1"));
        session.undo();
        desk.waitForFindings();

        assertThat(find("REL-1")).isNull();
        assertThat(heard).hasSize(2);
        assertThat(heard.get(0).appeared()).extracting(finding -> finding.rule().id()).containsExactly("REL-1");
        assertThat(heard.get(1).vanished()).extracting(finding -> finding.rule().id()).containsExactly("REL-1");
    }

    @Test
    void a_finding_shows_at_the_field_that_its_rule_reads() {
        Finding finding = blankDomain();

        assertThat(session.findings().all().of(space, DesignPackage.Literals.SPACE__DOMAIN)).containsExactly(finding);
        assertThat(session.findings().all().of(space, DesignPackage.Literals.SPACE__START)).isEmpty();
    }

    @Test
    void a_snapshot_stays_as_it_was() {
        var before = session.findings().all();
        int number = before.all().size();
        blankDomain();

        assertThat(before.all()).hasSize(number);
        assertThat(session.findings().all()).isNotSameAs(before);
    }

    @Test
    void a_quick_fix_is_one_command() {
        Finding finding = blankDomain();
        String before = Designs.text(session.design());

        assertThat(session.findings().fix(finding, FixInput.proposals())).isTrue();

        assertThat(find("REL-1")).isNull();
        assertThat(session.undoLabel().orElseThrow()).endsWith(": ‘Clinic’");
        session.undo();
        assertThat(Designs.text(session.design())).isEqualTo(before);
    }

    @Test
    void a_finding_that_is_gone_is_not_mended() {
        Finding finding = blankDomain();
        session.undo();

        assertThat(session.findings().fix(finding, FixInput.proposals())).isFalse();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void a_question_without_an_answer_changes_nothing() {
        assertThat(session.findings().fix(blankDomain(), FixInput.none())).isFalse();
    }

    @Test
    void all_findings_of_a_rule_are_mended_by_one_command() throws IOException {
        DesignBuilder builder = new DesignBuilder("2026-06-01");
        builder.healthySpace("One");
        builder.healthySpace("Two");
        builder.design().getSpaces().forEach(each -> each.setDomain(null));
        DesignSession other = desk.open(desk.save(builder.design(), "two.learning")).session();
        String before = Designs.text(other.design());

        assertThat(other.findings().fixAll(rule("REL-1"), FixInput.proposals())).isEqualTo(2);

        assertThat(other.findings().all().all()).noneMatch(finding -> finding.rule().id().equals("REL-1"));
        other.undo();
        assertThat(Designs.text(other.design())).isEqualTo(before);
        assertThat(other.undoLabel()).isEmpty();
    }

    @Test
    void a_waived_finding_stays_but_does_not_count() {
        Finding finding = blankDomain();
        heard.clear();

        assertThat(session.findings().waive(finding, "Found later", null)).isTrue();

        assertThat(find("REL-1").waived()).isTrue();
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).vanished()).containsExactly(finding);
        session.undo();
        desk.waitForFindings();
        assertThat(find("REL-1").waived()).isFalse();
    }

    @Test
    void a_waiver_needs_a_reason() {
        Finding finding = blankDomain();

        assertThatThrownBy(() -> session.findings().waive(finding, " ", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void other_settings_show_at_once() {
        blankDomain();
        heard.clear();

        desk.sessions.use(new RuleSettings(Map.of("REL-1.enabled", "false")));

        assertThat(find("REL-1")).isNull();
        assertThat(heard).hasSize(1);
        session.edits().set(space, DesignPackage.Literals.SPACE__DIFFERENCE, "");
        desk.waitForFindings();
        assertThat(find("REL-3")).isNotNull();
    }

    @Test
    void what_if_tells_what_a_departure_would_do_and_touches_nothing() {
        String before = Designs.text(session.design());
        Person person = session.design().getPersons().get(0);
        WhatIf question = session.findings().without(List.of(person));
        WhatIf.Answer answer = CompletableFuture.supplyAsync(() -> question.answer(null)).join();

        assertThat(Designs.text(session.design())).isEqualTo(before);
        assertThat(answer.appeared()).allSatisfy(finding -> assertThat(EcoreUtil.isAncestor(session.design(), finding.element())).isTrue());
        List<Finding> present = session.findings().all().all();
        session.edits().delete(List.of(person));
        List<String> now = new ArrayList<>(session.findings().update().all().stream().map(SessionFindingsTest::key).toList());
        present.forEach(finding -> now.remove(key(finding)));
        assertThat(answer.appeared().stream().map(SessionFindingsTest::key)).containsExactlyInAnyOrderElementsOf(now).isNotEmpty();
    }

    private static String key(Finding finding) {
        return finding.rule().id() + " " + EcoreUtil.getID(finding.element()) + " " + finding.violation().key();
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2 })
    void after_any_edits_the_findings_are_those_of_a_full_validation(long series) {
        ValidationEngine engine = new ValidationEngine(Desk.RULES, RuleSettings.DEFAULTS);
        for (long seed = series * 100; seed < series * 100 + DESIGNS; seed++) {
            Design random = RandomDesigns.small(seed);
            random.eResource().getContents().remove(random);
            try (Lease lease = desk.sessions.openNew(random, folder.resolve("random.learning"))) {
                DesignSession other = lease.session();
                HashSet<Finding> followed = new HashSet<>(other.findings().all().all());
                other.addListener(new SessionListener() {
                    @Override
                    public void findingsChanged(FindingsChange change) {
                        change.vanished().forEach(gone -> followed.removeIf(f -> f.rule() == gone.rule() && f.element() == gone.element()
                                && f.violation().equals(gone.violation())));
                        followed.addAll(change.appeared());
                    }
                });
                RandomEdits edits = new RandomEdits(other.domain(), random);
                Random seeds = new Random(seed);
                for (int i = 0; i < EDITS; i++) {
                    String edit = edits.step(seeds.nextLong());
                    if (i % 3 == 0) {
                        desk.waitForFindings();
                        Map<String, Integer> full = describe(engine.validate(random, null).findings());
                        assertThat(describe(other.findings().all().all())).as("design %d, edit %d: %s", seed, i, edit).isEqualTo(full);
                        assertThat(describe(List.copyOf(followed))).as("heard").isEqualTo(full);
                    }
                }
            }
        }
        assertThat(desk.reports).isEmpty();
    }

    private static Map<String, Integer> describe(List<Finding> findings) {
        Map<String, Integer> texts = new TreeMap<>();
        findings.forEach(finding -> texts.merge(key(finding) + " " + finding.message() + " " + finding.severity() + finding.waived(), 1,
                Integer::sum));
        return texts;
    }
}
