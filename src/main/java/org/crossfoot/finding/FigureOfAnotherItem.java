package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.message.Message;
import org.crossfoot.money.Interval;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** A figure that shows, digit for digit, the amount of another line item. */
final class FigureOfAnotherItem implements Cause {

    @Override
    public String id() {
        return "figure-of-another-item";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return Demand.of(evidence, difference)
                .flatMap(demand -> other(evidence, demand.figure()).stream()
                        .map(other -> repair(evidence, difference, demand, other)));
    }

    private Repair repair(Evidence evidence, CheckResult difference, Demand demand, Observation other) {
        Observation figure = demand.figure();
        Unit unit = figure.written().unit();
        Message words = Message.of(
                "finding.shows-another-item",
                figure.label(),
                Shown.number(figure.written()),
                other.label(),
                Shown.in(unit, other),
                Shown.number(demand.number()),
                gap(evidence, demand));
        return new Repair(
                id(),
                null,
                words,
                Supposition.number(evidence.sameStatement(figure), demand.number()),
                List.of(figure, other),
                evidence.suspects().isTold(difference),
                List.of());
    }

    /**
     * The first line item, in the order of the final accounts, whose amount the figure shows; none if it is the other
     * total of its own side, which is a cause of its own.
     */
    private static Optional<Observation> other(Evidence evidence, Observation figure) {
        List<Observation> shown = matching(evidence, figure.written())
                .filter(amount -> !Objects.equals(amount.item(), figure.item()))
                .toList();
        boolean counterpart =
                shown.stream().anyMatch(amount -> TotalForCurrentYear.areCounterparts(amount.item(), figure.item()));
        boolean beside = NeighbouringFigure.besides(evidence, figure).stream().anyMatch(shown::contains);
        return counterpart || beside
                ? Optional.empty()
                : shown.stream().min(Comparator.comparing(FigureOfAnotherItem::item));
    }

    /** What lies between the wrong number and the right one, and whose amount that is. */
    private static Message gap(Evidence evidence, Demand demand) {
        Unit unit = demand.number().unit();
        BigDecimal gap = demand.number()
                .value()
                .subtract(demand.figure().written().value())
                .abs();
        String shown = Shown.number(gap, unit);
        return matching(evidence, Written.declared(gap, unit))
                .min(Comparator.comparing(FigureOfAnotherItem::item))
                .map(item -> Message.of("finding.gap-of-item", shown, item.label()))
                .orElseGet(() -> Message.of("finding.gap", shown));
    }

    /** The amounts of known items that have a number's digits; none if chance could give one. */
    private static Stream<Observation> matching(Evidence evidence, Written number) {
        if (number.value().signum() == 0
                || Coincidence.couldMatch(evidence.figures().items(), number)) {
            return Stream.empty();
        }
        String digits = Shown.digits(number.value(), number.unit());
        Interval meant = number.interval();
        return evidence.figures()
                .equalTo(number.amount())
                .filter(amount -> amount.item() != null)
                .filter(amount -> meant.meets(amount.written().interval()))
                .filter(amount -> Shown.digits(number.unit(), amount).equals(digits));
    }

    private static LineItem item(Observation amount) {
        return Objects.requireNonNull(amount.item());
    }
}
