package org.crossfoot.report.html;

import java.util.List;
import java.util.Locale;
import org.crossfoot.message.Words;
import org.crossfoot.report.UnitSummary;

/** Prepares the index, the units that need attention first. */
final class IndexPages {
    private static final String STATE = "report.state-";

    private final Words words;

    IndexPages(Words words) {
        this.words = words;
    }

    IndexPage of(List<UnitSummary> units) {
        List<UnitSummary> sorted =
                units.stream().sorted(UnitSummary.MOST_SERIOUS_FIRST).toList();
        return new IndexPage(
                new Labels(words),
                words.language().code(),
                Templates.text("style.css"),
                words.say(
                        "report.index-headline",
                        units.size(),
                        count(units, UnitSummary.State.FINDINGS),
                        count(units, UnitSummary.State.INCOMPLETE),
                        count(units, UnitSummary.State.AGREES)),
                words.say(
                        "report.index-coverage",
                        units.stream().mapToInt(UnitSummary::findings).sum(),
                        units.stream().mapToInt(UnitSummary::figures).sum(),
                        units.stream().mapToInt(UnitSummary::guarded).sum(),
                        units.stream().mapToInt(UnitSummary::unguarded).sum()),
                sorted.stream().map(this::line).toList());
    }

    private static long count(List<UnitSummary> units, UnitSummary.State state) {
        return units.stream().filter(unit -> unit.state() == state).count();
    }

    private IndexPage.UnitLine line(UnitSummary unit) {
        String state = unit.state().name().toLowerCase(Locale.ROOT);
        String sign = switch (unit.state()) {
            case FINDINGS -> "✗";
            case INCOMPLETE -> "○";
            case AGREES -> "✓";
        };
        return new IndexPage.UnitLine(
                HtmlReport.pageOf(unit.code()),
                unit.code(),
                unit.name(),
                unit.year(),
                state,
                sign,
                words.say(STATE + state),
                some(unit.high()),
                some(unit.medium()),
                some(unit.low()),
                words.say("report.of", unit.guarded(), unit.figures()),
                some(unit.notChecked()),
                some(unit.rejected()));
    }

    /** A count, empty for none: a table of zeros hides what matters. */
    private static String some(int count) {
        return count == 0 ? "" : String.valueOf(count);
    }
}
