package org.dodeka.validation.disciplines.accountability;

import org.dodeka.model.Labels;
import org.dodeka.model.design.AccountabilityKind;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.CommitmentStatus;
import org.dodeka.model.design.DesignFactory;

/** A new, open commitment without a due day, in the words of the people whom it binds. */
final class Promise {

    private Promise() {
    }

    static Commitment of(String name, AccountabilityKind kind, Actor from, Actor to, String text) {
        Commitment promise = DesignFactory.eINSTANCE.createCommitment();
        promise.setName(Messages.bind(name, Labels.of(from)));
        promise.setKind(kind);
        promise.setFrom(from);
        promise.setTo(to);
        promise.setText(text);
        promise.setNegotiated(true); // the question was what they agree on
        promise.setStatus(CommitmentStatus.OPEN);
        return promise;
    }
}
