package org.crossfoot.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.message.Words;
import org.jspecify.annotations.Nullable;

/** A finding as one row of a table, in the order of {@link #HEADERS}; amounts are plain decimals. */
public record FindingRow(List<Cell> cells) {
    /** The keys of the columns' names. */
    public static final List<String> HEADERS = List.of(
            "report.col-code",
            "report.col-unit",
            "report.col-year",
            "report.col-number",
            "report.col-severity",
            "report.col-title",
            "report.col-message",
            "report.col-observed",
            "report.col-expected",
            "report.col-difference-plain",
            "report.col-tolerance",
            "report.col-amount-unit",
            "report.col-arithmetic",
            "report.col-place",
            "report.col-causes",
            "report.col-advice",
            "report.col-check",
            "report.col-fingerprint");

    private static final String SEVERITY = "report.severity-";

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        /** A plain decimal, empty where there is none. */
        NUMBER,
        /** The same, of money or per cent. */
        AMOUNT
    }

    /** A cell, as text. */
    public record Cell(String text, Kind kind) {}

    /** The rows of a unit's findings, in the order of its page. */
    public static List<FindingRow> of(AuditedUnit unit, Words words) {
        PlaceWords places = new PlaceWords(words, unit.texts());
        List<FindingRow> rows = new ArrayList<>();
        for (FindingReport finding : unit.report().findings()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(text(unit.report().code()));
            cells.add(text(unit.report().name()));
            cells.add(count(unit.report().year()));
            cells.add(count(rows.size() + 1));
            addFinding(cells, finding, words);
            cells.add(text(places(finding, places)));
            cells.add(text(causes(finding)));
            cells.add(text(finding.advice()));
            cells.add(text(CheckNames.of(finding.check(), words)));
            cells.add(text(finding.fingerprint()));
            rows.add(new FindingRow(cells));
        }
        return rows;
    }

    private static void addFinding(List<Cell> cells, FindingReport finding, Words words) {
        cells.add(text(words.say(SEVERITY + finding.severity())));
        cells.add(text(finding.title()));
        cells.add(text(finding.message()));
        cells.add(amount(finding.observed(), finding.unit()));
        cells.add(amount(finding.expected(), finding.unit()));
        cells.add(amount(finding.difference(), finding.unit()));
        cells.add(amount(finding.tolerance(), finding.unit()));
        cells.add(text(finding.unit()));
        cells.add(text(finding.arithmetic()));
    }

    private static String places(FindingReport finding, PlaceWords places) {
        return Stream.concat(
                        finding.locations().stream()
                                .map(place -> places.say(place) + " " + place.label() + " " + place.value()),
                        finding.entries().stream().map(places::say))
                .collect(Collectors.joining("\n"));
    }

    private static String causes(FindingReport finding) {
        return finding.explanations().stream()
                .map(cause -> cause.name() + " " + cause.text())
                .collect(Collectors.joining("\n"));
    }

    private static Cell text(String text) {
        return new Cell(text, Kind.TEXT);
    }

    private static Cell count(int count) {
        return new Cell(String.valueOf(count), Kind.NUMBER);
    }

    private static Cell amount(@Nullable String plain, String unit) {
        return new Cell(plain == null ? "" : plain, unit.isEmpty() ? Kind.NUMBER : Kind.AMOUNT);
    }
}
