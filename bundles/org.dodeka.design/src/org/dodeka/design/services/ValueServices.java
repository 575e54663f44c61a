package org.dodeka.design.services;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.StoryStep;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** What the diagram of value creation shows of cycles, indicators and those who benefit. */
public final class ValueServices {

    private static final int NAME_LENGTH = 48;

    /** What a new diagram of value creation is called. */
    @Reads("name")
    public String valueTitle(Design design) {
        return NLS.bind(Captions.valueTitle, Labels.of(design));
    }

    /** The cycles, one lane each: the five of the chain in their order, then those that support it. */
    @Reads({})
    public List<EEnumLiteral> cycleLanes(Design design) {
        return List.copyOf(DesignPackage.Literals.VALUE_CYCLE.getELiterals());
    }

    /** Whether a cycle supports the chain instead of being a link of it. */
    @Reads({})
    public boolean isSupportingCycle(EEnumLiteral lane) {
        return lane.getInstance() instanceof ValueCycle cycle && cycle.compareTo(ValueCycle.TRANSFORMATIVE) > 0;
    }

    /** Whether a cycle is a link of the chain. */
    @Reads({})
    public boolean isChainCycle(EEnumLiteral lane) {
        return !isSupportingCycle(lane);
    }

    /** The indicators of a cycle. */
    @Reads("/indicators/cycle")
    public List<Indicator> indicatorsInLane(EEnumLiteral lane, Object diagram) {
        Design design = Views.designOf(diagram);
        return design == null ? List.of() : design.getIndicators().stream().filter(indicator -> indicator.getCycle() == lane.getInstance()).toList();
    }

    /** The name of an indicator, from where to where it should go, and where it is. */
    @Reads({"name,baseline,target,unit,better", "readings/date,value"})
    public String indicatorLabel(Indicator indicator) {
        return Lines.of(Lines.cut(Labels.of(indicator), NAME_LENGTH), course(indicator), standing(indicator));
    }

    /** The whole name of an indicator and where its figures come from. */
    @Reads("name,dataSource")
    public String indicatorTooltip(Indicator indicator) {
        return Lines.of(Labels.of(indicator), indicator.getDataSource());
    }

    /** Whether an indicator has no reading. */
    @Reads("readings")
    public boolean isWithoutReadings(Indicator indicator) {
        return Progress.of(indicator) == Progress.NO_READINGS;
    }

    /** Whether the latest reading is better than the start, or has reached the target. */
    @Reads({"baseline,target,better", "readings/date,value"})
    public boolean isMovingWell(Indicator indicator) {
        Progress progress = Progress.of(indicator);
        return progress == Progress.REACHED || progress == Progress.IMPROVING;
    }

    /** Whether the latest reading is worse than the start. */
    @Reads({"baseline,target,better", "readings/date,value"})
    public boolean isMovingWrong(Indicator indicator) {
        return Progress.of(indicator) == Progress.WORSE;
    }

    /** All groups, for each voice counts, and the people who benefit. */
    @Reads({"groups,persons", "indicators/beneficiaries"})
    public List<Actor> possibleBeneficiaries(Design design) {
        Set<Actor> benefiting = new HashSet<>();
        design.getIndicators().forEach(indicator -> benefiting.addAll(indicator.getBeneficiaries()));
        return Stream.concat(design.getGroups().stream(), design.getPersons().stream().filter(benefiting::contains)).map(Actor.class::cast).toList();
    }

    /** Whether an indicator names somebody as a beneficiary. */
    @Reads("^Indicator.beneficiaries")
    public boolean isBenefiting(Actor actor) {
        return !benefits(actor).isEmpty();
    }

    /** Whether an indicator names a person, not a group, as a beneficiary. */
    @Reads("^Indicator.beneficiaries")
    public boolean isBenefitingPerson(Actor actor) {
        return actor instanceof Person && isBenefiting(actor);
    }

    /** The indicators that name somebody as a beneficiary. */
    @Reads("^Indicator.beneficiaries")
    public List<Indicator> benefits(Actor actor) {
        return EcoreUtil.getRootContainer(actor) instanceof Design design
                ? design.getIndicators().stream().filter(indicator -> indicator.getBeneficiaries().contains(actor)).toList() : List.of();
    }

    /** Whether an indicator can get a beneficiary. */
    @Reads("beneficiaries")
    public boolean canBenefit(EObject source, EObject target) {
        return source instanceof Indicator indicator && target instanceof Actor actor && !indicator.getBeneficiaries().contains(actor);
    }

    /** The cycle for which a lane stands; the first if the second element is no such lane. */
    @Reads({})
    public ValueCycle cycleOf(EObject any, EObject lane) {
        return lane instanceof EEnumLiteral literal && literal.getInstance() instanceof ValueCycle cycle ? cycle : ValueCycle.IMMEDIATE;
    }

    /** Whether something can be dropped into a lane: an indicator or a step of a story, into the lane of another cycle. */
    @Reads("cycle")
    public boolean entersCycleOf(EObject element, EObject lane) {
        Object cycle = element instanceof Indicator indicator ? indicator.getCycle() : element instanceof StoryStep step ? step.getCycle() : null;
        return cycle != null && lane instanceof EEnumLiteral literal && literal.getInstance() instanceof ValueCycle other && other != cycle;
    }

    private static String course(Indicator indicator) {
        String unit = indicator.getUnit() == null ? "" : indicator.getUnit();
        Double from = indicator.getBaseline();
        Double to = indicator.getTarget();
        if (from != null && to != null) {
            return NLS.bind(Captions.goesFromTo, new Object[] {Lines.figure(from), Lines.figure(to), unit}).strip();
        }
        return from != null ? NLS.bind(Captions.goesFrom, Lines.figure(from), unit).strip()
                : to != null ? NLS.bind(Captions.goesTo, Lines.figure(to), unit).strip() : null;
    }

    private static String standing(Indicator indicator) {
        String text = switch (Progress.of(indicator)) {
            case NO_READINGS -> Captions.noReadings;
            case REACHED -> Captions.readingReached;
            case IMPROVING -> Captions.readingImproving;
            case UNCHANGED -> Captions.readingUnchanged;
            case WORSE -> Captions.readingWorse;
        };
        return indicator.getReadings().isEmpty() ? text : NLS.bind(text, Lines.figure(Progress.inOrder(indicator).getLast().getValue()));
    }
}
