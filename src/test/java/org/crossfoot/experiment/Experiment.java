package org.crossfoot.experiment;

import java.util.List;
import java.util.Random;

/**
 * Plants errors into scopes and tells what the findings say of them.
 *
 * @param seed of everything that is drawn
 * @param each how many errors of a type are planted in a scope
 * @param pairs how many pairs of errors, related ones and others
 */
record Experiment(long seed, int each, int pairs) {

    Result over(List<Scopes.Named> scopes) {
        Result result = new Result();
        for (Scopes.Named scope : scopes) {
            result.scopes++;
            result.figures += scope.audited().figures().size();
            result.untouched += scope.consistent() ? scope.audited().findings().size() : 0;
            Random random = new Random(seed + scope.name().hashCode());
            singles(scope, random, result);
            pairs(scope, random, result);
        }
        return result;
    }

    private void singles(Scopes.Named scope, Random random, Result result) {
        Planter planter = new Planter(scope.audited(), random);
        for (ErrorType type : ErrorType.values()) {
            for (Plant plant : planter.plants(type, each)) {
                Outcome outcome = outcomes(scope, List.of(plant), result).get(0);
                result.tally.add(type, outcome);
            }
        }
    }

    private void pairs(Scopes.Named scope, Random random, Result result) {
        for (boolean related : new boolean[] {false, true}) {
            for (Pairs.Pair pair : new Pairs(scope.audited(), related).drawn(random, pairs)) {
                boolean named = outcomes(scope, List.of(pair.one(), pair.other()), result).stream()
                        .allMatch(Outcome::figure);
                (related ? result.related : result.apart).count(named);
            }
        }
    }

    private static List<Outcome> outcomes(Scopes.Named scope, List<Plant> plants, Result result) {
        Audited before = scope.audited();
        List<Replacement> changes =
                plants.stream().flatMap(plant -> plant.changes().stream()).toList();
        Audited after = Audited.of(Replacement.made(before.document(), changes), before.outturn());
        List<Outcome> outcomes = plants.stream()
                .map(plant -> Outcome.of(before, plant, changes, after))
                .toList();
        outcomes.stream()
                .map(Outcome::failure)
                .filter(failure -> !failure.isEmpty())
                .findFirst()
                .ifPresent(failure -> result.failures.add("%s%s %s %s%n    %s"
                        .formatted(
                                plants.size() > 1 ? "pair: " : "",
                                failure,
                                scope.name(),
                                plants,
                                Outcome.shown(before, after))));
        return outcomes;
    }
}
