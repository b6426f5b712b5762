package org.crossfoot.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.DeclaredFigure;
import org.crossfoot.declared.DocumentReading;
import org.crossfoot.declared.Unread;
import org.crossfoot.message.Words;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Weight;
import org.crossfoot.source.Location;

/** Puts what was read from one document, and what came of its claims, into the shape that is printed. */
public final class DocumentReports {
    private DocumentReports() {}

    /**
     * Reports one document of a scope.
     *
     * @param results the scope's results; those that speak of figures of this document alone become its claims
     */
    public static DocumentReport of(DocumentReading reading, List<CheckResult> results, Words words) {
        Map<Location, DeclaredFigure> figures = new HashMap<>();
        reading.figures().forEach(figure -> figures.put(figure.at(), figure));
        ClaimReports claims = new ClaimReports(figures, words);
        return new DocumentReport(
                facts(reading),
                reading.figures().stream().map(DocumentReports::figure).toList(),
                results.stream()
                        .filter(result -> isOwn(result, figures))
                        .map(claims::of)
                        .toList(),
                reading.unread().stream().map(unread -> skipped(unread, words)).toList());
    }

    /** A place as it is printed. */
    public static DocumentReport.Place place(Location at) {
        Location.Span span = at.span();
        Integer row = at.row();
        return new DocumentReport.Place(
                span == null ? null : Integer.valueOf(span.start()),
                span == null ? null : Integer.valueOf(span.end()),
                at.page(),
                at.table(),
                at.line() != null || row == null ? at.line() : row.toString(),
                at.column());
    }

    private static DocumentReport.Facts facts(DocumentReading reading) {
        return new DocumentReport.Facts(
                reading.document().path(),
                reading.document().sha256(),
                reading.document().kind(),
                reading.title(),
                reading.unit(),
                reading.year());
    }

    private static DocumentReport.Figure figure(DeclaredFigure figure) {
        Written written = figure.written();
        LineItem item = figure.item();
        return new DocumentReport.Figure(
                figure.id(),
                figure.label(),
                item == null ? null : item.id(),
                figure.kind().name().toLowerCase(Locale.ROOT),
                written.value().toPlainString(),
                figure.unitWords(),
                written.unit().scale().toPlainString(),
                written.decimals(),
                figure.year(),
                approximation(figure),
                figure.quote(),
                place(figure.at()));
    }

    private static String approximation(DeclaredFigure figure) {
        if (figure.range()) {
            return "range";
        }
        return switch (figure.written().precision()) {
            case EXACT, AS_WRITTEN -> "exact";
            case ABOUT -> "about";
            case AT_LEAST -> "atLeast";
            case AT_MOST -> "atMost";
        };
    }

    /** True for a result with two sides, all of whose figures stand in the document. */
    private static boolean isOwn(CheckResult result, Map<Location, DeclaredFigure> figures) {
        List<Observation> seen = result.equation().observations().toList();
        boolean twoSided = !(result.equation().observed() instanceof Expression.Missing)
                && !(result.equation().expected() instanceof Expression.Missing);
        boolean claimed = twoSided && result.equation().weight() != Weight.NOTE;
        return claimed && !seen.isEmpty() && seen.stream().map(Observation::at).allMatch(figures::containsKey);
    }

    private static DocumentReport.Skipped skipped(Unread unread, Words words) {
        return new DocumentReport.Skipped(place(unread.at()), unread.quote(), words.say(unread.reason()));
    }
}
