package org.dodeka.validation.disciplines;

import org.dodeka.model.design.Space;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.facts.Facts;

/** A rule about live spaces; it reads the stage, so its declaration has the path {@code stage}. */
public abstract class SpaceRule implements Rule<Space> {

    @Override
    public final Verdict check(Space space, RuleContext context) {
        return Facts.isLive(space) ? checkLive(space, context) : Verdict.INAPPLICABLE;
    }

    /** Checks a space whose stage is coalescing, maturing or stewardship. */
    protected abstract Verdict checkLive(Space space, RuleContext context);
}
