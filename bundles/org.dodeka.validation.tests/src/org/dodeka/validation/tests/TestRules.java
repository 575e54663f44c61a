package org.dodeka.validation.tests;

import java.util.List;

import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.eclipse.emf.common.command.Command;

/** Rules that tests declare. */
public final class TestRules {

    private TestRules() {
    }

    /** Holds nowhere. */
    public static final class Never implements Rule<Space>, QuickFix<Space> {
        @Override
        public Verdict check(Space space, RuleContext context) {
            return Verdict.violated(space);
        }

        @Override
        public Command fix(Space space, Violation violation, FixContext context) {
            return context.edits().set(space, DesignPackage.Literals.SPACE__DOMAIN, "mended").command();
        }
    }

    /** Holds everywhere. */
    public static final class Always implements Rule<Space> {
        @Override
        public Verdict check(Space space, RuleContext context) {
            return Verdict.PASSED;
        }
    }

    /** Fails where the domain is "fail", and passes elsewhere. */
    public static final class Failing implements Rule<Space> {
        @Override
        public Verdict check(Space space, RuleContext context) {
            if ("fail".equals(space.getDomain())) {
                throw new IllegalStateException("no idea");
            }
            return Verdict.PASSED;
        }
    }

    /** Recurses without end. */
    public static final class Endless implements Rule<Space> {
        @Override
        public Verdict check(Space space, RuleContext context) {
            return check(space, context);
        }
    }

    /** Demands at least as many activities as its threshold says; without domain it does not apply. */
    public static final class Active implements Rule<Space> {
        @Override
        public Verdict check(Space space, RuleContext context) {
            return space.getDomain() == null ? Verdict.INAPPLICABLE
                    : Verdict.violatedIf(space.getActivities().size() < context.threshold("count"), space, (int) context.threshold("count"));
        }
    }

    /** Finds each participation apart. */
    public static final class Several implements Rule<Space> {
        @Override
        public Verdict check(Space space, RuleContext context) {
            return Verdict.violations(space.getParticipations().stream().map(p -> Violation.of(p.getId(), space, p)).toList());
        }
    }

    /** Reads a threshold that it did not declare. */
    public static final class Undeclared implements Rule<Space> {
        @Override
        public Verdict check(Space space, RuleContext context) {
            return Verdict.violatedIf(context.threshold("none") > 0, space);
        }
    }

    /** Looks at everything without saying so: it declares no path. */
    public static final class Wide implements Rule<Space> {
        @Override
        public Verdict check(Space space, RuleContext context) {
            return Verdict.violatedIf(context.design().getGoals().isEmpty(), space, List.of().size());
        }
    }

    /** Is no rule. */
    public static final class NoRule {
    }
}
