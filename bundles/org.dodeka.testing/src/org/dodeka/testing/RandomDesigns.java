package org.dodeka.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Scale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Small adversarial designs: everything that the metamodel can hold, sensible or not. Equal seeds give equal designs. */
public final class RandomDesigns {

    private static final int FEWEST = 5;
    private static final int MOST = 150;

    private RandomDesigns() {
    }

    /**
     * Makes a small random design. A third of them grow around a healthy space, so that rules with many conditions are met
     * from both sides; the others are noise of varying density.
     *
     * @param seed decides everything
     * @return a design of 5 to 150 objects, in a resource of its own; its day may be unset
     */
    public static Design small(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        int size = FEWEST + random.nextInt(MOST - FEWEST + 1);
        double density = 0.2 + 0.8 * random.nextDouble();
        AtomicInteger counter = new AtomicInteger(1000);
        RandomContent content = new RandomContent(random, LocalDate.of(2026, 6, 1), counter::incrementAndGet, density);
        Design design = random.nextInt(3) == 0 && size >= 60 ? around(random) : empty(content);
        Designs.inResource(design);
        grow(design, size, content, random);
        return design;
    }

    private static Design empty(RandomContent content) {
        Design design = (Design) content.create(DesignPackage.Literals.DESIGN);
        design.setFormatVersion("1.0");
        design.setAsOf(content.values().chance(0.97) ? LocalDate.of(2026, 6, 1) : null);
        return design;
    }

    private static Design around(Random random) {
        DesignBuilder builder = new DesignBuilder("2026-06-01");
        builder.healthy("Repair circle", Scale.values()[random.nextInt(Scale.values().length)]);
        Design design = builder.design();
        // A few of its elements vanish together with what refers to them, so that the rest stays a proper design
        for (int i = random.nextInt(4); i > 0; i--) {
            List<EObject> objects = Designs.objects(design);
            EcoreUtil.delete(objects.get(1 + random.nextInt(objects.size() - 1)), true);
        }
        return design;
    }

    private static void grow(Design design, int size, RandomContent content, Random random) {
        List<EObject> objects = Designs.objects(design);
        List<EObject> added = new ArrayList<>();
        while (objects.size() < size) {
            EObject parent = random.nextInt(3) == 0 ? design : objects.get(random.nextInt(objects.size()));
            List<EReference> containments = parent.eClass().getEAllContainments();
            if (!containments.isEmpty()) {
                EReference containment = containments.get(random.nextInt(containments.size()));
                EClass type = containment.getEReferenceType();
                EObject child = content.create(type);
                RandomContent.list(parent, containment).add(child);
                objects.add(child);
                added.add(child);
            }
        }
        content.link(design, objects);
        for (EObject object : added) {
            content.link(object, objects);
        }
    }
}
