package org.dodeka.cli.command;

import java.util.List;

import org.dodeka.cli.report.Change;

/**
 * A quick fix that was applied.
 *
 * @param ruleId the rule whose finding it mends
 * @param message the finding, as it was before
 * @param label what the fix does, in words
 * @param changes what it changed, in the order in which it did
 */
record AppliedFix(String ruleId, String message, String label, List<Change> changes) {
}
