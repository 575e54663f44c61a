package org.dodeka.viewpoint.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.dodeka.viewpoint.description.Expression;

/** The expressions that were asked for, ready. */
final class Catalogue {

    /** More objects than any specification has expressions: somebody makes new ones all the time. */
    private static final int MANY = 20_000;

    private final Languages languages;
    private final CompileContext context;
    private final Map<Expression, Prepared> prepared = new ConcurrentHashMap<>();

    /** The same by identity, which is quicker to find than by all the texts of an expression and its place. Never changed, only replaced. */
    private volatile Map<Expression, Prepared> known = new IdentityHashMap<>();
    private final Map<Expression, Prepared> waiting = new IdentityHashMap<>();
    private int misses;
    private volatile boolean profiling;

    Catalogue(Languages languages, CompileContext context) {
        this.languages = languages;
        this.context = context;
    }

    CompileContext context() {
        return context;
    }

    Prepared get(Expression expression) {
        Prepared one = known.get(expression);
        return one != null ? one : prepare(expression);
    }

    /** Replaces what is known only after as many misses as it has entries: so copying never costs more than what was asked in vain. */
    private synchronized Prepared prepare(Expression expression) {
        Prepared one = prepared.computeIfAbsent(expression, wanted -> Prepared.of(wanted, languages, context));
        waiting.put(expression, one);
        if (++misses > known.size()) {
            Map<Expression, Prepared> more = new IdentityHashMap<>(known.size() < MANY ? known : Map.of());
            more.putAll(waiting);
            known = more;
            waiting.clear();
            misses = 0;
        }
        return one;
    }

    void profile(boolean on) {
        profiling = on;
    }

    boolean isProfiling() {
        return profiling;
    }

    /** What was measured, the dearest first. */
    List<ExpressionCost> costs() {
        List<ExpressionCost> costs = new ArrayList<>();
        prepared.forEach((expression, one) -> {
            if (one.count().sum() > 0) {
                costs.add(new ExpressionCost(expression, one.count().sum(), one.nanos().sum()));
            }
        });
        costs.sort(Comparator.comparingLong(ExpressionCost::nanos).reversed());
        return costs;
    }
}
