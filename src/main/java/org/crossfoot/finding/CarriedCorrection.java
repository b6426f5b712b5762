package org.crossfoot.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/**
 * One wrong number and what was worked out from it: a part and the totals that contain it are off together, and putting one of
 * them right alone would break the sum between them.
 */
final class CarriedCorrection implements Cause {
    /** A part, its sum, the sum's sum: further up no sentence goes. */
    private static final int STEPS = 3;

    @Override
    public String id() {
        return Correction.ID;
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return Demand.isTold(difference)
                ? Demand.of(evidence, difference).flatMap(demand -> carried(evidence, demand).stream())
                : Stream.empty();
    }

    /** The demand with what follows from it; empty if nothing does, or if what follows differs from nothing so far. */
    private static Optional<Repair> carried(Evidence evidence, Demand first) {
        List<Demand> demands = new ArrayList<>(List.of(first));
        Supposition supposition = Supposition.number(evidence.sameStatement(first.figure()), first.number());
        for (int step = 0; step < STEPS; step++) {
            Optional<Demand> next = next(evidence, supposition, demands.get(demands.size() - 1));
            if (next.isEmpty()) {
                break;
            }
            demands.add(next.get());
            supposition = supposition.and(Supposition.number(
                    evidence.sameStatement(next.get().figure()), next.get().number()));
        }
        return demands.size() > 1 ? Optional.of(repair(demands, supposition)) : Optional.empty();
    }

    /** What the sum that the last number breaks demands of its total, if that differs elsewhere already. */
    private static Optional<Demand> next(Evidence evidence, Supposition supposition, Demand last) {
        return evidence.about(last.figure())
                .filter(result -> Evidence.holds(result.verdict()))
                .map(result -> evidence.given().and(supposition).outcome(result))
                .filter(result -> !Evidence.holds(result.verdict()) && result.difference() != null)
                .flatMap(result ->
                        result.equation().observed().observations().flatMap(total -> Demand.of(result, total).stream()))
                .filter(demand ->
                        !supposition.numbers().containsKey(demand.figure().id()))
                .filter(demand -> evidence.about(demand.figure()).anyMatch(result -> !Evidence.holds(result.verdict())))
                .findFirst();
    }

    private static Repair repair(List<Demand> demands, Supposition supposition) {
        String words = demands.stream()
                .map(demand -> demand.figure().label() + " " + Shown.number(demand.number()))
                .collect(Collectors.joining("、"));
        List<Observation> figures = demands.stream().map(Demand::figure).toList();
        return new Repair(
                Correction.ID, null, Message.of("finding.carried", words), supposition, figures, true, List.of());
    }
}
