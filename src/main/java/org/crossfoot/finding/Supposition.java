package org.crossfoot.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Verifier;

/**
 * Something supposed for a moment, to see which relations would hold under it.
 *
 * @param numbers the numbers that figures would have, by the observations' ids
 * @param equations the relations that would take the place of others, by the equations' ids
 */
record Supposition(Map<String, Written> numbers, Map<String, Equation> equations) {
    Supposition {
        numbers = Map.copyOf(numbers);
        equations = Map.copyOf(equations);
    }

    /** Everything as it was written. */
    static final Supposition NOTHING = new Supposition(Map.of(), Map.of());

    /** Both together; where they contradict each other, the other one counts. */
    Supposition and(Supposition other) {
        Map<String, Written> bothNumbers = new HashMap<>(numbers);
        bothNumbers.putAll(other.numbers);
        Map<String, Equation> bothEquations = new HashMap<>(equations);
        bothEquations.putAll(other.equations);
        return new Supposition(bothNumbers, bothEquations);
    }

    /** That all these mentions had one other number. */
    static Supposition number(Collection<Observation> mentions, Written number) {
        Map<String, Written> numbers = new HashMap<>();
        mentions.forEach(mention -> numbers.put(mention.id(), number));
        return new Supposition(numbers, Map.of());
    }

    /** That these relations took the place of those with the same ids. */
    static Supposition relations(Collection<Equation> relations) {
        Map<String, Equation> equations = new HashMap<>();
        relations.forEach(relation -> equations.put(relation.id(), relation));
        return new Supposition(Map.of(), equations);
    }

    /** What would come of a result. */
    CheckResult outcome(CheckResult result) {
        Equation equation = equations.getOrDefault(result.equation().id(), result.equation());
        return Verifier.verify(equation, observation -> numbers.getOrDefault(observation.id(), observation.written()));
    }
}
