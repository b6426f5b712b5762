package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.Basis;
import org.crossfoot.message.Message;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Verdict;
import org.jspecify.annotations.Nullable;

/** A grand total (总计) that holds the current-year total (合计), or a current-year total that holds the grand total. */
final class TotalForCurrentYear implements Cause {
    static final String ID = "total-for-current-year";

    private static final List<Family> FAMILIES = List.of(
            new Family(Concept.INCOME_GRAND_TOTAL, Concept.INCOME, Concept.OPENING_BALANCE),
            new Family(Concept.EXPENDITURE_GRAND_TOTAL, Concept.EXPENDITURE, Concept.CLOSING_BALANCE));

    /** A grand total = a current-year total + a balance. */
    private record Family(Concept grand, Concept current, Concept balance) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return evidence.suspects().of(difference).stream()
                .flatMap(figure -> FAMILIES.stream().flatMap(family -> repair(evidence, figure, family).stream()));
    }

    /** True for the grand total and the current-year total of one side. */
    static boolean areCounterparts(@Nullable LineItem one, @Nullable LineItem other) {
        return FAMILIES.stream().anyMatch(family -> {
            Set<LineItem> both = Set.of(LineItem.of(family.grand()), LineItem.of(family.current()));
            return one != null && other != null && both.contains(one) && both.contains(other);
        });
    }

    private Optional<Repair> repair(Evidence evidence, Observation figure, Family family) {
        LineItem item = figure.item();
        if (LineItem.of(family.grand()).equals(item)) {
            return held(evidence, figure, family.current())
                    .flatMap(current -> evidence.figures()
                            .exactAmount(LineItem.of(family.balance()))
                            .flatMap(balance -> repair(evidence, new Swap(figure, current, balance, true))));
        }
        if (LineItem.of(family.current()).equals(item)) {
            return held(evidence, figure, family.grand())
                    .flatMap(grand -> evidence.figures()
                            .exactAmount(LineItem.of(family.balance()))
                            .flatMap(balance -> repair(evidence, new Swap(figure, grand, balance, false))));
        }
        return Optional.empty();
    }

    /** What was written, whose amount it is, and the balance that lies between; {@code grand} if 总计 was the word. */
    private record Swap(Observation figure, Observation held, Observation balance, boolean grand) {
        private Written right() {
            BigDecimal balanceAmount = balance.written().amount();
            BigDecimal amount = held.written().amount().add(grand ? balanceAmount : balanceAmount.negate());
            return Demand.corrected(figure, amount);
        }
    }

    /** The amount of the other total, if it is the number that the figure shows. */
    private static Optional<Observation> held(Evidence evidence, Observation figure, Concept other) {
        return evidence.figures()
                .exactAmount(LineItem.of(other))
                .filter(amount ->
                        amount.written().interval().meets(figure.written().interval()));
    }

    private Optional<Repair> repair(Evidence evidence, Swap swap) {
        if (swap.balance().written().amount().signum() == 0) {
            return Optional.empty();
        }
        Written right = swap.right();
        Supposition supposition = swap.grand()
                ? relabelled(evidence, swap.figure(), right)
                : Supposition.number(evidence.sameStatement(swap.figure()), right);
        List<Observation> figures = List.of(swap.figure(), swap.held(), swap.balance());
        return Optional.of(new Repair(id(), title(swap), words(swap, right), supposition, figures, true, List.of()));
    }

    /** A year's own total under the name 总计 adds up as it stands; only what accounting says of the name changes. */
    private static Supposition relabelled(Evidence evidence, Observation figure, Written right) {
        return Supposition.relations(evidence.about(figure)
                .filter(result -> result.verdict() == Verdict.DIFFERS)
                .map(CheckResult::equation)
                .filter(equation -> equation.basis() == Basis.ACCOUNTING)
                .map(equation -> Equations.withNumber(equation, figure, right))
                .toList());
    }

    private static Message title(Swap swap) {
        return Message.of(
                swap.grand() ? "finding.title-current-year-as-total" : "finding.title-total-as-current-year",
                swap.figure().label(),
                Shown.number(swap.figure().written()));
    }

    private static Message words(Swap swap, Written right) {
        Unit unit = swap.figure().written().unit();
        return Message.of(
                swap.grand() ? "finding.current-year-as-total" : "finding.total-as-current-year",
                swap.figure().label(),
                Shown.number(swap.figure().written()),
                Shown.in(unit, swap.held()),
                Shown.in(unit, swap.balance()),
                Shown.number(right));
    }
}
