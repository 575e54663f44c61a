package org.dodeka.session;

import java.time.Duration;
import java.util.Objects;
import java.util.function.IntSupplier;

import org.dodeka.model.files.Backup;
import org.dodeka.model.files.RecoveryOptions;
import org.dodeka.model.files.WriteOptions;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RuleSettings;

/**
 * What sessions work with.
 *
 * @param executor the editing thread
 * @param rules the rules that designs are checked against
 * @param settings the settings of the rules at the beginning, see {@link Sessions#use(RuleSettings)}
 * @param reporter is told of failures
 * @param recovery how recovery copies are made; failures to make one go to the reporter
 * @param pause how long after a change the findings are brought up to date; further changes meanwhile are checked with it
 * @param backups how many former contents of a file are kept, from 1 to {@link Backup#MOST}; asked for each save, on the editing thread
 */
public record SessionSetup(SessionExecutor executor, RulePacks rules, RuleSettings settings, Reporter reporter, RecoveryOptions recovery,
        Duration pause, IntSupplier backups) {

    /** The usual pause: long enough for a few keys, short enough to seem at once. */
    public static final Duration PAUSE = Duration.ofMillis(150);

    public SessionSetup {
        Objects.requireNonNull(executor);
        Objects.requireNonNull(rules);
        Objects.requireNonNull(settings);
        Objects.requireNonNull(reporter);
        Objects.requireNonNull(recovery);
        Objects.requireNonNull(pause);
        Objects.requireNonNull(backups);
    }

    /** The usual recovery copies, pause and number of backups. */
    public SessionSetup(SessionExecutor executor, RulePacks rules, RuleSettings settings, Reporter reporter) {
        this(executor, rules, settings, reporter, RecoveryOptions.USUAL, PAUSE, () -> Backup.KEPT);
    }

    /** The same with another number of backups; it may change at any time. */
    public SessionSetup keeping(IntSupplier newBackups) {
        return new SessionSetup(executor, rules, settings, reporter, recovery, pause, newBackups);
    }

    /** How a file is saved now. */
    WriteOptions saving() {
        return WriteOptions.USUAL.keeping(Math.clamp(backups.getAsInt(), 1, Backup.MOST));
    }
}
