package org.crossfoot.finding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.money.Unit;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/**
 * Numbers that were taken from another place than they should have been.
 *
 * @param cause the id of the cause
 * @param words the key of what is said of a figure, its number, the other figure, its number, and the number demanded
 * @param places the figures that a figure may have been copied from
 */
record Copies(String cause, String words, Function<Observation, List<Observation>> places) {

    /** The figures of a difference that show a number from elsewhere, if chance would not have put it there. */
    Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return Demand.of(evidence, difference).flatMap(demand -> {
            List<Observation> all = places.apply(demand.figure());
            return Coincidence.couldMatch(all.size(), demand.figure().written())
                    ? Stream.empty()
                    : all.stream()
                            .filter(other -> isCopied(demand.figure(), other))
                            .limit(1)
                            .map(other -> repair(evidence, difference, demand, other));
        });
    }

    private static boolean isCopied(Observation figure, Observation other) {
        return figure.written().value().signum() != 0
                && figure.written().amount().compareTo(other.written().amount()) == 0;
    }

    private Repair repair(Evidence evidence, CheckResult difference, Demand demand, Observation other) {
        Observation figure = demand.figure();
        Unit unit = figure.written().unit();
        Message said = Message.of(
                words,
                figure.label(),
                Shown.number(figure.written()),
                other.label(),
                Shown.in(unit, other),
                Shown.number(demand.number()));
        Supposition supposition = Supposition.number(evidence.sameStatement(figure), demand.number());
        return new Repair(
                cause,
                null,
                said,
                supposition,
                List.of(figure, other),
                evidence.suspects().isTold(difference),
                List.of());
    }
}
