package org.crossfoot.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Two independent errors in one scope.
 *
 * @param related whether they stand in one equation
 */
record Pairs(Audited scope, boolean related) {

    /** Two errors, each of which alone is noticed and told by the equations. */
    record Pair(Plant one, Plant other) {}

    List<Pair> drawn(Random random, int wanted) {
        List<Plant> told = Stream.of(ErrorType.values())
                .filter(ErrorType::isSlip)
                .flatMap(type -> new Planter(scope, random).plants(type, 6).stream())
                .filter(plant -> !plant.broken().isEmpty() && Determined.is(scope, plant))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 400 && pairs.size() < wanted && told.size() > 1; i++) {
            Plant one = told.get(random.nextInt(told.size()));
            Plant other = told.get(random.nextInt(told.size()));
            if (!one.figure().equals(other.figure()) && isRelated(one, other) == related) {
                pairs.add(new Pair(one, other));
            }
        }
        return pairs;
    }

    private boolean isRelated(Plant one, Plant other) {
        return scope.about(one.figure())
                .flatMap(result -> result.equation().observations())
                .anyMatch(other.figure()::equals);
    }
}
