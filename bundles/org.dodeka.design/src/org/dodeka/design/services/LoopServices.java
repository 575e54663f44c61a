package org.dodeka.design.services;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.dodeka.model.Dates;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.LoopKind;
import org.dodeka.model.design.Mode;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** What the diagram of learning loops shows: activities by mode and date, and how insight goes into practice and comes back. */
public final class LoopServices {

    private static final int NAME_LENGTH = 48;
    private static final int SPACE_LENGTH = 40;
    private static final int PUSHED_BORDER = 3;

    /** What a new diagram of loops is called. */
    @Reads("name")
    public String loopsTitle(Design design) {
        return NLS.bind(Captions.loopsTitle, Labels.of(design));
    }

    /** The modes, one lane each. */
    @Reads({})
    public List<EEnumLiteral> modeLanes(Design design) {
        return List.copyOf(DesignPackage.Literals.MODE.getELiterals());
    }

    /** The activities whose first mode is that of the lane, the earliest first, those without a date last. */
    @Reads("/spaces/activities/modes,start")
    public List<Activity> activitiesInLane(EEnumLiteral lane, Object diagram) {
        return activities(Views.designOf(diagram)).filter(activity -> firstMode(activity) == lane.getInstance())
                .sorted(Comparator.comparing(Activity::getStart, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** The name of an activity, and when and where it is. */
    @Reads({"name,start", "^Space.activities/name"})
    public String activityLabel(Activity activity) {
        return Lines.of(Lines.cut(Labels.of(activity), NAME_LENGTH), Dates.format(activity.getStart()),
                activity.eContainer() == null ? null : Lines.cut(Labels.of(activity.eContainer()), SPACE_LENGTH));
    }

    /** The whole name of an activity, and how formal it is and who takes the initiative, in words. */
    @Reads("name,formality,initiative")
    public String activityTooltip(Activity activity) {
        return NLS.bind(Captions.activityTooltip,
                new Object[] {Labels.of(activity), Labels.ofValue(activity.getFormality()), Labels.ofValue(activity.getInitiative())});
    }

    /** Whether people learn from one another in it. */
    @Reads("formality")
    public boolean isSocialActivity(Activity activity) {
        return activity.getFormality() == Formality.SOCIAL;
    }

    /** Whether it happens in the work itself. */
    @Reads("formality")
    public boolean isWorkActivity(Activity activity) {
        return activity.getFormality() == Formality.WORK;
    }

    /** The border in pixels: thick for what is brought to people, thin for what they ask for. */
    @Reads("initiative")
    public Integer initiativeBorder(Activity activity) {
        return activity.getInitiative() == Initiative.PULL ? 1 : PUSHED_BORDER;
    }

    /** The activities that follow another one. */
    @Reads("spaces/activities/follows")
    public List<Activity> followingActivities(Design design) {
        return activities(design).filter(activity -> activity.getFollows() != null).toList();
    }

    /** How many days after the other activity it is; empty without dates. */
    @Reads({"start", "follows/start"})
    public String followUpLabel(Activity activity) {
        Long days = activity.getFollows() == null ? null : LoopState.days(activity.getFollows(), activity);
        return days == null ? "" : NLS.bind(Captions.daysLater, days);
    }

    /** The name of a loop, and whether it reframes. */
    @Reads("name,kind")
    public String loopLabel(LearningLoop loop) {
        String name = Lines.cut(Labels.of(loop), NAME_LENGTH);
        return isReframingLoop(loop) ? NLS.bind(Captions.loopReframing, name) : name;
    }

    /** Whether a loop questions what is done instead of improving how. */
    @Reads("kind")
    public boolean isReframingLoop(LearningLoop loop) {
        return loop.getKind() == LoopKind.REFRAME;
    }

    /** After how many days the insight comes back, and whether that is in time. */
    @Reads({"maxDays", "source/start", "returnTo/start"})
    public String returnLabel(LearningLoop loop) {
        Long days = LoopState.days(loop.getSource(), loop.getReturnTo());
        return days == null ? Captions.returnUndated : days < 0 ? Captions.returnTooEarly
                : NLS.bind(days <= loop.getMaxDays() ? Captions.returnInTime : Captions.returnLate, days, loop.getMaxDays());
    }

    /** Whether an insight comes back, though not within the days it may take, or nobody knows when. */
    @Reads({"source,appliedBy,returnTo,maxDays", "source/start", "returnTo/start"})
    public boolean returnsNotInTime(LearningLoop loop) {
        return LoopState.of(loop) == LoopState.NOT_IN_TIME;
    }

    /** Whether an arc of a loop is missing, or it does not come back in time. */
    @Reads({"source,appliedBy,returnTo,maxDays", "source/start", "returnTo/start"})
    public boolean isOpenLoop(LearningLoop loop) {
        return LoopState.of(loop) != LoopState.CLOSED;
    }

    /** The loops of which an arc is missing. */
    @Reads("loops/source,appliedBy,returnTo")
    public List<LearningLoop> loopsWithOpenEnd(Design design) {
        return design.getLoops().stream().filter(loop -> LoopState.of(loop) == LoopState.INCOMPLETE).toList();
    }

    /** The loops of which nobody knows where they start. */
    @Reads("loops/source")
    public List<LearningLoop> loopsWithoutSource(Design design) {
        return design.getLoops().stream().filter(loop -> loop.getSource() == null).toList();
    }

    /** A question mark, the name of the loop and what it lacks. */
    @Reads("name,source,appliedBy,returnTo")
    public String openEndLabel(LearningLoop loop) {
        return Lines.of("? " + Lines.cut(Labels.of(loop), NAME_LENGTH), loop.getSource() == null ? Captions.loopWithoutSource : null,
                loop.getAppliedBy().isEmpty() ? Captions.loopWithoutPractice : null, loop.getReturnTo() == null ? Captions.loopWithoutReturn : null);
    }

    /** Where the way of an insight breaks off: its source if nobody applies it, or else those who apply it without return. */
    @Reads("source,appliedBy,returnTo")
    public List<EObject> breaksOffAt(LearningLoop loop) {
        if (loop.getAppliedBy().isEmpty()) {
            return loop.getSource() == null ? List.of() : List.of(loop.getSource());
        }
        return loop.getReturnTo() == null ? List.copyOf(loop.getAppliedBy()) : List.of();
    }

    /** Where a loop returns to though nobody applies it. */
    @Reads("appliedBy,returnTo")
    public List<Activity> returnsUnapplied(LearningLoop loop) {
        return loop.getAppliedBy().isEmpty() && loop.getReturnTo() != null ? List.of(loop.getReturnTo()) : List.of();
    }

    /** The groups that apply an insight. */
    @Reads({"groups", "loops/appliedBy"})
    public List<Group> applyingGroups(Design design) {
        return groups(design, applying(design)::contains);
    }

    /** The groups that apply none. */
    @Reads({"groups", "loops/appliedBy"})
    public List<Group> groupsWithoutLoop(Design design) {
        Set<Group> applying = applying(design);
        return groups(design, group -> !applying.contains(group));
    }

    /** Whether a group applies an insight of a loop that is open. */
    @Reads({"^LearningLoop.appliedBy/source,returnTo,maxDays", "^LearningLoop.appliedBy/source/start", "^LearningLoop.appliedBy/returnTo/start"})
    public boolean appliesOpenLoop(Group group) {
        return EcoreUtil.getRootContainer(group) instanceof Design design
                && design.getLoops().stream().anyMatch(loop -> loop.getAppliedBy().contains(group) && isOpenLoop(loop));
    }

    /** Whether an activity follows another, is followed, or begins or ends a loop. */
    @Reads({"follows,followUps", "^LearningLoop.source", "^LearningLoop.returnTo"})
    public boolean isPartOfLoop(Activity activity) {
        return activity.getFollows() != null || !activity.getFollowUps().isEmpty() || EcoreUtil.getRootContainer(activity) instanceof Design design
                && design.getLoops().stream().anyMatch(loop -> loop.getSource() == activity || loop.getReturnTo() == activity);
    }

    static Stream<Activity> activities(Design design) {
        return design == null ? Stream.empty() : design.getSpaces().stream().flatMap(space -> space.getActivities().stream());
    }

    /** The mode of the lane in which an activity lies; one that names none lies in the first. */
    static Mode firstMode(Activity activity) {
        return activity.getModes().isEmpty() ? Mode.ENGAGEMENT : activity.getModes().getFirst();
    }

    private static Set<Group> applying(Design design) {
        Set<Group> applying = new HashSet<>();
        design.getLoops().stream().map(LearningLoop::getAppliedBy).forEach((Collection<Group> groups) -> applying.addAll(groups));
        return applying;
    }

    private static List<Group> groups(Design design, Predicate<Group> which) {
        return design.getGroups().stream().filter(which).toList();
    }
}
