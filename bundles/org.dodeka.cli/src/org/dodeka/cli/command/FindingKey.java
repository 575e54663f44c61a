package org.dodeka.cli.command;

import org.dodeka.validation.Finding;
import org.eclipse.emf.ecore.EObject;

/** Tells a finding again after a design has changed, as long as its element is there. */
record FindingKey(String ruleId, EObject element, String key) {

    static FindingKey of(Finding finding) {
        return new FindingKey(finding.rule().id(), finding.element(), finding.violation().key());
    }
}
