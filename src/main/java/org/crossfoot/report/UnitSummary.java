package org.crossfoot.report;

import java.util.Comparator;
import org.crossfoot.message.Words;

/**
 * One unit in a line: how many findings, and how far it was checked at all.
 *
 * @param high findings by severity
 * @param figures money figures and percentages read
 * @param guarded of them, those that at least one decided comparison guards
 * @param notChecked sentences that say what could not be checked
 * @param rejected rows of the ledger that could not be understood
 */
public record UnitSummary(
        String code,
        String name,
        int year,
        int high,
        int medium,
        int low,
        int figures,
        int guarded,
        int notChecked,
        int rejected) {

    /** The units that need attention first; equal ones by code. */
    public static final Comparator<UnitSummary> MOST_SERIOUS_FIRST = Comparator.comparing(UnitSummary::state)
            .thenComparing(UnitSummary::high, Comparator.reverseOrder())
            .thenComparing(UnitSummary::medium, Comparator.reverseOrder())
            .thenComparing(UnitSummary::low, Comparator.reverseOrder())
            .thenComparing(UnitSummary::notChecked, Comparator.reverseOrder())
            .thenComparing(UnitSummary::code);

    /** What a unit's audit came to; never {@link #AGREES} while something was not checked. */
    public enum State {
        FINDINGS,
        INCOMPLETE,
        AGREES
    }

    public static UnitSummary of(UnitReport unit) {
        CoverageReport coverage = unit.coverage();
        return new UnitSummary(
                unit.code(),
                unit.name(),
                unit.year(),
                count(unit, "high"),
                count(unit, "medium"),
                count(unit, "low"),
                coverage.figures(),
                coverage.guarded(),
                coverage.notChecked().size(),
                unit.ledger().files().stream()
                        .mapToInt(file -> file.rejected().size())
                        .sum());
    }

    private static int count(UnitReport unit, String severity) {
        return (int) unit.findings().stream()
                .filter(finding -> finding.severity().equals(severity))
                .count();
    }

    public int findings() {
        return high + medium + low;
    }

    public int unguarded() {
        return figures - guarded;
    }

    public State state() {
        if (findings() > 0) {
            return State.FINDINGS;
        }
        return notChecked > 0 || rejected > 0 || unguarded() > 0 || figures == 0 ? State.INCOMPLETE : State.AGREES;
    }

    /** What was found, in a sentence. */
    public String headline(Words words) {
        return switch (state()) {
            case FINDINGS -> words.say("report.headline-findings", findings(), high, medium, low);
            case INCOMPLETE -> words.say(guarded == 0 ? "report.headline-unchecked" : "report.headline-incomplete");
            case AGREES -> words.say("report.headline-agrees");
        };
    }
}
