package org.dodeka.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Space;
import org.dodeka.model.resource.Designs;
import org.dodeka.validation.LiveValidation;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Full and incremental validation, beside EMF's own Diagnostician and a bare walk over all contents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ValidationBenchmark {

    @Param({ "1000", "10000", "100000" })
    public int elements;

    private final ValidationEngine engine = new ValidationEngine(Subject.PACKS, RuleSettings.DEFAULTS);
    private Design design;
    private Design edited;
    private LiveValidation live;
    private final List<Activity> activities = new ArrayList<>();
    private final List<Participation> participations = new ArrayList<>();
    private final List<Space> spaces = new ArrayList<>();
    private int edits;

    @Setup
    public void prepare() {
        if (engine.rules().size() != 60) {
            throw new IllegalStateException("all sixty rules are measured, not " + engine.rules().size() + ": " + Subject.PACKS.problems());
        }
        design = inResource();
        edited = inResource();
        for (Space space : edited.getSpaces()) {
            spaces.add(space);
            activities.addAll(space.getActivities());
            participations.addAll(space.getParticipations());
        }
        live = engine.live(edited);
    }

    private Design inResource() {
        XMIResourceImpl resource = Subject.plainResource();
        resource.getContents().add(Subject.sample(elements));
        Designs.register(resource.getResourceSet());
        EcoreUtil.resolveAll(resource);
        return (Design) resource.getContents().get(0);
    }

    @Benchmark
    public ValidationResult full() {
        return engine.validate(design, null);
    }

    @Benchmark
    public Diagnostic diagnostician() {
        return Diagnostician.INSTANCE.validate(design);
    }

    @Benchmark
    public int walk() {
        int count = 0;
        for (Iterator<EObject> all = design.eAllContents(); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }

    /** One edit, of five kinds in turn, somewhere else each time, and the update after it. */
    @Benchmark
    public LiveValidation.Delta incremental() {
        int n = edits++;
        int place = (int) (n * 7919L % Integer.MAX_VALUE);
        Activity activity = activities.get(place % activities.size());
        Participation participation = participations.get(place % participations.size());
        Space space = spaces.get(place % spaces.size());
        switch (n % 5) {
        case 0 -> activity.setHours(1.0 + n % 7);
        case 1 -> participation.setDecides(n % 2 == 0);
        case 2 -> space.setDomain(n % 3 == 0 ? "" : "domain " + n);
        case 3 -> participation.setUntil(design.getAsOf().plusDays(n % 90));
        default -> activity.setStart(design.getAsOf().plusDays(n % 120 - 60));
        }
        return live.update();
    }
}
