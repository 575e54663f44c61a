package org.dodeka.viewpoint.refresh;

import java.util.List;

import org.dodeka.viewpoint.description.CompositeFilter;
import org.dodeka.viewpoint.description.MappingFilter;

/** What a filter hides of some mappings, and for which elements that has to be asked anew. */
final class HidingPlan {

    final CompositeFilter owner;
    final MappingFilter filter;
    final List<Plan<?>> plans;
    final Aspect aspect = new Aspect();
    boolean on;

    HidingPlan(CompositeFilter owner, MappingFilter filter, List<Plan<?>> plans) {
        this.owner = owner;
        this.filter = filter;
        this.plans = plans;
    }
}
