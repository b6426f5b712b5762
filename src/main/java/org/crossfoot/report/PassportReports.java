package org.crossfoot.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfoot.message.Words;
import org.crossfoot.money.Interval;
import org.crossfoot.reconciliation.Guards;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Passport;
import org.crossfoot.reconciliation.Passport.Entry;
import org.crossfoot.reconciliation.Passport.Standing;
import org.crossfoot.reconciliation.Passports;
import org.crossfoot.reconciliation.Side;
import org.crossfoot.reconciliation.Verdict;

/** Puts passports into words. */
final class PassportReports {
    private static final String STANDING = "report.standing-";
    private static final String SOURCE = "report.source-";

    private final AuditOutcome outcome;
    private final Words words;
    private final Evidences evidences;
    private final Guards guards;

    PassportReports(AuditOutcome outcome, Words words, Evidences evidences) {
        this.outcome = outcome;
        this.words = words;
        this.evidences = evidences;
        this.guards = new Guards(outcome.results());
    }

    List<PassportReport> all() {
        return new Passports(outcome.scope(), outcome.results())
                .all().stream().map(this::of).toList();
    }

    private PassportReport of(Passport passport) {
        Optional<BigDecimal> recorded = passport.entries().stream()
                .map(Entry::observation)
                .filter(amount -> amount.side() == Side.LEDGER)
                .map(PassportReports::yuan)
                .findFirst();
        return new PassportReport(
                passport.item().id(),
                evidences.name(passport.item()),
                passport.year(),
                id(passport.standing()),
                conclusion(passport),
                verdict(passport),
                recorded.map(Amounts::yuan).orElse(null),
                passport.best().map(best -> Amounts.yuan(yuan(best))).orElse(null),
                recorded.flatMap(amount -> furthest(passport, amount))
                        .map(Amounts::yuan)
                        .orElse(null),
                passport.entries().stream().map(this::amount).toList());
    }

    private static BigDecimal yuan(Observation observation) {
        return observation.written().amount();
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<BigDecimal> furthest(Passport passport, BigDecimal recorded) {
        return passport.entries().stream()
                .map(Entry::observation)
                .filter(amount -> amount.side() != Side.LEDGER)
                .map(declared -> yuan(declared).subtract(recorded))
                .max(Comparator.comparing(BigDecimal::abs));
    }

    private static String verdict(Passport passport) {
        return switch (passport.standing()) {
            case ALONE, APART -> "UNCHECKED";
            case MAJORITY, RELATIONS, CANNOT_TELL -> Verdict.DIFFERS.name();
            case AGREED ->
                passport.entries().stream()
                        .map(Entry::verdict)
                        .reduce(FigureVerdicts::worse)
                        .orElse(Verdict.UNDECIDED)
                        .name();
        };
    }

    private String conclusion(Passport passport) {
        boolean named = passport.standing() == Standing.MAJORITY || passport.standing() == Standing.RELATIONS;
        String key = STANDING + id(passport.standing());
        return named ? words.say(key, odd(passport), best(passport)) : words.say(key);
    }

    private String odd(Passport passport) {
        return passport.entries().stream()
                .filter(Entry::isOdd)
                .map(this::told)
                .distinct()
                .collect(Collectors.joining(words.say("report.list-between")));
    }

    private String best(Passport passport) {
        return passport.best()
                .map(best -> AmountText.written(best.written().toString()))
                .orElse("");
    }

    private String told(Entry entry) {
        return words.say(SOURCE + id(entry.source())) + " "
                + AmountText.written(entry.observation().written().toString());
    }

    private PassportReport.PassportAmount amount(Entry entry) {
        Interval interval = entry.observation().written().interval();
        return new PassportReport.PassportAmount(
                id(entry.source()),
                entry.verdict().name(),
                interval.low().map(Amounts::yuan).orElse(null),
                interval.high().map(Amounts::yuan).orElse(null),
                guards.of(entry.observation()),
                evidences.of(entry.observation()));
    }
}
