package org.dodeka.design.services;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the tools of the diagram of learning loops ask. */
public final class LoopTools {

    /** Whether there is a space that can take a new activity. */
    @Reads("/spaces")
    public boolean hasSpaces(EObject element, Object view) {
        return spaceForActivity(element, view) != null;
    }

    /** The space that takes a new activity: the first that is live, or else the first; null if there is none. */
    @Reads("/spaces/stage")
    public Space spaceForActivity(EObject element, Object view) {
        return likeliestSpace(new Views().designAround(element, view));
    }

    /** The mode for which a lane stands; null if it stands for something else. */
    @Reads({})
    public Mode modeOf(EObject any, EEnumLiteral lane) {
        return lane.getInstance() instanceof Mode mode ? mode : null;
    }

    /** The mode of a new activity that is to change something: engagement. */
    @Reads({})
    public Mode modeOfDoing(Activity activity) {
        return Mode.ENGAGEMENT;
    }

    /** Whether something can be dropped into a lane: an activity, into the lane of another mode. */
    @Reads("modes")
    public boolean entersModeOf(EObject element, EObject lane) {
        return element instanceof Activity activity && lane instanceof EEnumLiteral literal && literal.getEEnum() == DesignPackage.Literals.MODE
                && LoopServices.firstMode(activity) != literal.getInstance();
    }

    /** Changes the first mode of an activity to that of a lane; the others stay. Returns the activity. */
    @Reads("modes")
    public Activity enterModeOf(Activity activity, EEnumLiteral lane) {
        Mode mode = modeOf(activity, lane);
        if (mode == null) {
            return activity;
        }
        List<Mode> others = activity.getModes().stream().skip(1).filter(other -> other != mode).toList();
        activity.getModes().clear();
        activity.getModes().add(mode);
        activity.getModes().addAll(others);
        return activity;
    }

    /** Whether an activity can become the follow-up of another: it is none yet of that one, and none leads back. */
    @Reads("/spaces/activities/follows")
    public boolean canLeadTo(EObject source, EObject target) {
        if (!(source instanceof Activity first && target instanceof Activity next) || next.getFollows() == first) {
            return false;
        }
        Set<Activity> before = new HashSet<>();
        for (Activity one = first; one != null && before.add(one); one = one.getFollows()) {
            if (one == next) {
                return false;
            }
        }
        return true;
    }

    /** Whether an insight can go from here to there: from an activity, or the open end of a loop, to a group that does not apply it yet. */
    @Reads("appliedBy")
    public boolean canBeAppliedBy(EObject source, EObject target) {
        return target instanceof Group && (source instanceof Activity || source instanceof LearningLoop loop
                && !loop.getAppliedBy().contains(target));
    }

    /** Whether an element is an activity. */
    @Reads({})
    public boolean isActivity(EObject element) {
        return element instanceof Activity;
    }

    /** Whether an element is a loop. */
    @Reads({})
    public boolean isLoop(EObject element) {
        return element instanceof LearningLoop;
    }

    /** Whether a loop can be closed from here to there: from a group that applies it without return, or its open end, to an activity. */
    @Reads({"returnTo", "^LearningLoop.appliedBy/returnTo"})
    public boolean canReturnTo(EObject source, EObject target) {
        return target instanceof Activity && loopToReturn(source) != null;
    }

    /** The loop that an arc from here closes: the loop of an open end, or the first without return that a group applies; null if there is none. */
    @Reads({"returnTo", "^LearningLoop.appliedBy/returnTo"})
    public LearningLoop loopToReturn(EObject source) {
        return loopsFrom(source).filter(loop -> loop.getReturnTo() == null).findFirst().orElse(null);
    }

    /** The loops that a group applies. */
    @Reads("^LearningLoop.appliedBy")
    public List<LearningLoop> appliedLoops(Group group) {
        return loopsFrom(group).toList();
    }

    /** Whether several groups apply a loop. */
    @Reads("appliedBy")
    public boolean hasSeveralAppliers(LearningLoop loop) {
        return loop.getAppliedBy().size() > 1;
    }

    static Space likeliestSpace(Design design) {
        List<Space> spaces = design == null ? List.of() : design.getSpaces();
        return spaces.stream().filter(space -> space.getStage() != Stage.POTENTIAL && space.getStage() != Stage.TRANSFORMATION).findFirst()
                .orElse(spaces.isEmpty() ? null : spaces.getFirst());
    }

    private static Stream<LearningLoop> loopsFrom(EObject source) {
        if (source instanceof LearningLoop loop) {
            return Stream.of(loop);
        }
        return source instanceof Group && EcoreUtil.getRootContainer(source) instanceof Design design
                ? design.getLoops().stream().filter(loop -> loop.getAppliedBy().contains(source)) : Stream.empty();
    }
}
