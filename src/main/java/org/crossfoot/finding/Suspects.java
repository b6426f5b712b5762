package org.crossfoot.finding;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Side;
import org.crossfoot.reconciliation.Verdict;

/** Which figures of the differences may be wrong, by what else holds of them. */
final class Suspects {
    private final Evidence evidence;
    private final Map<String, List<Observation>> free = new HashMap<>();

    Suspects(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The figures of documents that an equation is made of and that may be wrong, each once. */
    List<Observation> of(CheckResult result) {
        return result.equation()
                .observations()
                .filter(observation -> observation.side() == Side.NARRATIVE)
                .filter(observation -> !evidence.given().numbers().containsKey(observation.id()))
                .distinct()
                .toList();
    }

    /**
     * The figures of a difference that may be its root: those whose number could be another one without breaking what holds.
     */
    List<Observation> free(CheckResult difference) {
        return free.computeIfAbsent(
                difference.equation().id(),
                id -> of(difference).stream()
                        .filter(figure -> isFree(difference, figure))
                        .toList());
    }

    /** True if a difference tells what its one doubtful figure should be: all others are borne out, or there is but one other. */
    boolean isTold(CheckResult difference) {
        return free(difference).size() == 1 || Demand.isTold(difference);
    }

    private boolean isFree(CheckResult difference, Observation figure) {
        Optional<Demand> demand = Demand.of(difference, figure);
        return demand.isEmpty()
                ? evidence.bearingOut(figure) == 0
                : Correction.of(evidence, demand.get(), true)
                        .anyMatch(
                                repair -> !evidence.settlement(repair).settled().isEmpty());
    }

    /** A figure with the mentions that say it again and stand, as it does, where something differs. */
    List<Observation> sameSuspect(Observation figure) {
        Set<Observation> mentions = new LinkedHashSet<>(List.of(figure));
        evidence.about(figure)
                .filter(result -> result.equation().type() == ClaimType.REPEAT && Evidence.holds(result.verdict()))
                .flatMap(result -> of(result).stream())
                .filter(other -> evidence.about(other).anyMatch(result -> result.verdict() == Verdict.DIFFERS))
                .forEach(mentions::add);
        return List.copyOf(mentions);
    }
}
