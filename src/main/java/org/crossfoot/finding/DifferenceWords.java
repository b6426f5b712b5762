package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.crossfoot.declared.Comparison;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Side;
import org.jspecify.annotations.Nullable;

/** One difference in words: both places, both numbers, what lies between them and how much may. */
final class DifferenceWords {
    private final CheckResult result;
    private final Observation first;
    private final Observation second;

    /**
     * Sets out to tell a difference.
     *
     * @param suspect the observations that are probably wrong, to be named first where two stand against each other
     */
    DifferenceWords(CheckResult result, List<Observation> suspect) {
        this.result = result;
        List<Observation> all = result.equation().observations().distinct().toList();
        boolean swap = result.equation().comparison() == Comparison.EQUAL
                && all.size() == 2
                && all.get(1).side() == Side.NARRATIVE
                && suspect.contains(all.get(1))
                && !suspect.contains(all.get(0));
        this.first = all.get(swap ? 1 : 0);
        this.second = all.get(all.size() < 2 || swap ? 0 : 1);
    }

    /** How the two sides stand to each other, as the keys of sentences name it. */
    String kind() {
        return switch (result.equation().type()) {
            case REPEAT -> second.side() == Side.LEDGER ? "ledger" : "repeat";
            case TABLE -> tables();
            case SUM -> "parts";
            case CHANGE -> addsUp() ? "causes" : "derived";
            case RATIO -> "share";
            case RATE -> "rate";
            case DIRECTION -> "direction";
            case PERIOD -> "year";
            case COUNT -> result.equation().expected() instanceof Expression.Count ? "count" : "beyond";
            default -> "derived";
        };
    }

    Message title() {
        return switch (kind()) {
            case "year" -> Message.of("finding.title-year", year(result.observed()), year(result.expected()));
            case "repeat", "direction" ->
                Message.of("finding.title-" + kind(), first.label(), number(first), second.label(), number(second));
            default -> Message.of("finding.title-" + kind(), first.label(), number(first), expected());
        };
    }

    Message message() {
        return switch (kind()) {
            case "year" ->
                Message.of("finding.message-year", first.quote(), year(result.observed()), year(result.expected()));
            case "repeat", "direction" ->
                Message.of(
                        "finding.message-" + kind(),
                        first.quote(),
                        first.label(),
                        number(first),
                        second.quote(),
                        second.label(),
                        number(second),
                        difference(),
                        tolerance());
            default ->
                Message.of(
                        "finding.message-" + kind(),
                        first.quote(),
                        first.label(),
                        number(first),
                        expected(),
                        difference(),
                        tolerance(),
                        Shown.addition(result, result.equation().expected()));
        };
    }

    private String tables() {
        boolean two = result.equation().observations().distinct().count() == 2;
        if (result.equation().comparison() == Comparison.AT_LEAST) {
            return "short";
        }
        return result.equation().comparison() != Comparison.EQUAL ? "beyond" : two ? "repeat" : "parts";
    }

    private boolean addsUp() {
        return result.equation().expected() instanceof Expression.Sum sum
                && sum.terms().stream().allMatch(Expression.Term::added);
    }

    private String number(Observation observation) {
        return Shown.in(result.unit(), observation);
    }

    private String expected() {
        return Shown.computed(Objects.requireNonNull(result.expected()), result.unit());
    }

    private String difference() {
        return Shown.computed(Objects.requireNonNull(result.difference()).abs(), result.unit());
    }

    private Object tolerance() {
        BigDecimal tolerance = result.tolerance();
        return tolerance == null ? Message.of("finding.open") : Shown.tolerance(tolerance, result.unit());
    }

    private static String year(@Nullable BigDecimal year) {
        return Objects.requireNonNull(year).toPlainString();
    }
}
