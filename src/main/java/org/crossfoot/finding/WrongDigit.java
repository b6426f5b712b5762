package org.crossfoot.finding;

import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** One digit put down for another, which happens most easily between digits that look alike. */
final class WrongDigit implements Cause {
    /** Digits that look alike in print or handwriting, the smaller first. */
    private static final Set<String> ALIKE =
            Set.of("06", "08", "09", "17", "27", "35", "38", "49", "56", "58", "68", "69", "79", "89");

    @Override
    public String id() {
        return "wrong-digit";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return new Slips(id(), Digits::withOneOther, WrongDigit::words).repairs(evidence, difference);
    }

    private static Message words(Observation figure, Written right) {
        String written = figure.written().value().toPlainString();
        String meant = right.value().toPlainString();
        int at = 0;
        while (written.charAt(at) == meant.charAt(at)) {
            at++;
        }
        char wrong = written.charAt(at);
        char digit = meant.charAt(at);
        String pair = wrong < digit ? "" + wrong + digit : "" + digit + wrong;
        return Message.of(
                ALIKE.contains(pair) ? "finding.digit-alike" : "finding.digit-wrong",
                figure.label(),
                Shown.number(figure.written()),
                Shown.number(right),
                String.valueOf(digit),
                String.valueOf(wrong));
    }
}
