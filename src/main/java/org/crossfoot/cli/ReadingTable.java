package org.crossfoot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.Verdict;
import org.crossfoot.report.DocumentReport;
import org.crossfoot.report.DocumentReport.Figure;
import org.crossfoot.report.DocumentReport.Place;
import org.crossfoot.report.DocumentReport.Skipped;

/**
 * One document as a reader at a terminal sees it: what it claims, that which differs first and with its words; what was not
 * read; then every figure with its place.
 */
final class ReadingTable {
    private final Words words;
    private final DocumentReport report;
    private final ClaimLines claims;
    private final StringBuilder text = new StringBuilder();

    private ReadingTable(DocumentReport report, Words words) {
        this.words = words;
        this.report = report;
        this.claims = new ClaimLines(report, words);
    }

    static String of(DocumentReport report, Words words) {
        return new ReadingTable(report, words).write();
    }

    private String write() {
        line(words.say(
                "read.document", report.document().path(), report.document().title()));
        line(words.say(
                "read.summary",
                report.figures().size(),
                report.claims().size(),
                claims.count(Verdict.DIFFERS),
                claims.count(Verdict.UNDECIDED),
                claims.count(Verdict.WITHIN_ROUNDING),
                claims.count(Verdict.AGREES),
                report.unread().size()));
        section("read.differs", claims.inFull(Verdict.DIFFERS));
        section("read.undecided", claims.inShort(Verdict.UNDECIDED));
        section("read.within-rounding", claims.inShort(Verdict.WITHIN_ROUNDING));
        section("read.unread", table(report.unread().stream().map(this::unread)));
        section("read.agrees", claims.inShort(Verdict.AGREES));
        section("read.figures", table(report.figures().stream().map(this::figure)));
        line("");
        return text.toString();
    }

    private void section(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(words.say(heading));
            lines.forEach(line -> line(line.isEmpty() ? "" : "  " + line));
        }
    }

    private static List<String> table(Stream<List<String>> rows) {
        return new Columns(rows.toList()).lines().toList();
    }

    private List<String> unread(Skipped skipped) {
        return List.of(place(skipped.at()), skipped.reason(), skipped.quote());
    }

    private List<String> figure(Figure figure) {
        String item = figure.lineItem();
        Integer year = figure.year();
        return List.of(
                figure.id(),
                figure.label(),
                figure.value() + figure.unit(),
                year == null ? "" : year.toString(),
                place(figure.at()),
                item == null ? "" : item);
    }

    /** The page and the table; where a text has neither, its words are found by the label. */
    private String place(Place at) {
        List<String> parts = new ArrayList<>();
        Integer page = at.page();
        String table = at.table();
        if (page != null) {
            parts.add(words.say("read.page", page));
        }
        if (table != null) {
            parts.add(table);
        }
        return String.join(" ", parts);
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
