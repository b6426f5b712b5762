package org.crossfoot.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossfoot.money.Written;

/** Changes figures one at a time and asks the relations that hold whether they would notice. */
final class Trials {
    private final List<Observation> figures;
    private final Changes changes;
    private final Map<String, List<HeldRelation>> held = new HashMap<>();
    private final Set<String> differing = new HashSet<>();
    private final Map<Change, Map<Outcome, Integer>> counts = new EnumMap<>(Change.class);

    Trials(List<Observation> figures, List<CheckResult> results) {
        this.figures = figures;
        this.changes = new Changes(figures);
        results.stream()
                .filter(result -> result.verdict() != Verdict.UNDECIDED && Guards.guardsNumbers(result.equation()))
                .forEach(this::index);
    }

    /** What came of one change. */
    private enum Outcome {
        NOTICED,
        SWALLOWED,
        MISSED
    }

    private void index(CheckResult result) {
        List<String> ids =
                result.equation().observations().map(Observation::id).distinct().toList();
        if (result.verdict() == Verdict.DIFFERS) {
            differing.addAll(ids);
            return;
        }
        HeldRelation relation = new HeldRelation(result.equation());
        ids.forEach(id -> held.computeIfAbsent(id, figure -> new ArrayList<>()).add(relation));
    }

    Certificate certificate() {
        List<Observation> tried = figures.stream()
                .filter(figure -> held.containsKey(figure.id()) || !differing.contains(figure.id()))
                .toList();
        List<Observation> unnoticed = new ArrayList<>();
        for (Observation figure : tried) {
            boolean noticed = isNoticed(figure);
            if (!noticed && held.containsKey(figure.id())) {
                unnoticed.add(figure);
            }
        }
        return new Certificate(
                tried.size(),
                figures.size() - tried.size(),
                Arrays.stream(Change.values()).map(this::trial).toList(),
                unnoticed);
    }

    /** Tries every change of a figure; true if at least one would be noticed. */
    private boolean isNoticed(Observation figure) {
        boolean noticed = false;
        for (Change change : Change.values()) {
            for (Written number : changes.of(figure, change)) {
                Outcome outcome = outcome(new Slip(figure, number));
                noticed |= outcome == Outcome.NOTICED;
                counts.computeIfAbsent(change, kind -> new EnumMap<>(Outcome.class))
                        .merge(outcome, 1, Integer::sum);
            }
        }
        return noticed;
    }

    private Outcome outcome(Slip slip) {
        Outcome outcome = Outcome.MISSED;
        for (HeldRelation relation : held.getOrDefault(slip.figure().id(), List.of())) {
            Verdict verdict = relation.after(slip);
            if (verdict == Verdict.DIFFERS) {
                return Outcome.NOTICED;
            }
            if (verdict != Verdict.UNDECIDED && relation.isOfEquals()) {
                outcome = Outcome.SWALLOWED;
            }
        }
        return outcome;
    }

    private Certificate.Trial trial(Change change) {
        Map<Outcome, Integer> outcomes = counts.getOrDefault(change, Map.of());
        return new Certificate.Trial(
                change,
                outcomes.values().stream().mapToInt(Integer::intValue).sum(),
                outcomes.getOrDefault(Outcome.NOTICED, 0),
                outcomes.getOrDefault(Outcome.SWALLOWED, 0));
    }
}
