package org.crossfoot.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Scope;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.source.Sha256;

/**
 * The identity of findings across runs: unit, year, check and what is compared, never values, places or order. Findings
 * that are alike in all of that are told apart by a running number.
 */
final class Fingerprints {
    private static final int LENGTH = 16;

    private final Scope scope;
    private final Map<String, Integer> given = new HashMap<>();

    Fingerprints(Scope scope) {
        this.scope = scope;
    }

    String of(CheckResult leading) {
        Equation equation = leading.equation();
        String subject = Stream.of(
                        scope.unit().code(), String.valueOf(scope.year()), equation.check(), parties(equation))
                .collect(Collectors.joining("\n"));
        int number = given.merge(subject, 1, Integer::sum);
        return Sha256.ofText(number == 1 ? subject : subject + "\n" + number).substring(0, LENGTH);
    }

    /** A sum keeps its identity when a part is added to its list, so of its parts only the kind counts. */
    private static String parties(Equation equation) {
        boolean list = equation.type() == ClaimType.SUM || equation.type() == ClaimType.CHANGE;
        Stream<String> expected =
                equation.expected().observations().map(list ? Fingerprints::kind : Fingerprints::name);
        return Stream.concat(equation.observed().observations().map(Fingerprints::name), expected)
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String name(Observation observation) {
        return Subject.of(observation).name();
    }

    private static String kind(Observation observation) {
        LineItem item = observation.item();
        return item == null ? "-" : item.concept().name();
    }
}
