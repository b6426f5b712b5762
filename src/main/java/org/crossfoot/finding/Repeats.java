package org.crossfoot.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.declared.Basis;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;

/** Which differences only repeat others with further mentions of their items, and share their roots. */
final class Repeats {
    private final Map<String, CheckResult> byId = new HashMap<>();
    private final Map<Expression, List<CheckResult>> byParts = new HashMap<>();

    Repeats(List<CheckResult> differences) {
        for (CheckResult difference : differences) {
            Equation equation = difference.equation();
            byId.put(equation.id(), difference);
            if (equation.basis() == Basis.STATED && equation.expected() instanceof Expression.Sum parts) {
                byParts.computeIfAbsent(parts, key -> new ArrayList<>()).add(difference);
            }
        }
    }

    /** The difference that one repeats; empty for one that stands for itself. */
    Optional<CheckResult> leader(CheckResult difference) {
        return sameParts(difference.equation())
                .or(() -> restated(difference.equation().id()));
    }

    /** The stated sum of the same parts, where accounting only says it again. */
    private Optional<CheckResult> sameParts(Equation equation) {
        return equation.basis() == Basis.ACCOUNTING
                ? byParts.getOrDefault(equation.expected(), List.of()).stream().findFirst()
                : Optional.empty();
    }

    /** A relation applied to a later mention has the relation's id before its own. */
    private Optional<CheckResult> restated(String id) {
        for (int dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
            CheckResult first = byId.get(id.substring(0, dot));
            if (first != null) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }
}
