package org.crossfoot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crossfoot.message.Words;
import org.crossfoot.report.LedgerReport;
import org.crossfoot.report.LedgerReport.FileReport;
import org.crossfoot.report.LedgerReport.OutturnLine;
import org.crossfoot.report.LedgerReport.Reject;
import org.jspecify.annotations.Nullable;

/** How ledger exports were understood, as a reader at a terminal sees it: each file with its rows, columns and rejects, then the sums. */
final class LedgerTable {
    /** More rejected rows than this say nothing more of what is wrong with the file; JSON has them all. */
    private static final int REJECTS = 20;

    private static final int RAW = 100;
    private static final List<String> COLUMNS =
            List.of("unit", "year", "fund", "kind", "function", "economic", "project", "amount");

    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private LedgerTable(Words words) {
        this.words = words;
    }

    static String of(LedgerReport report, Words words) {
        LedgerTable table = new LedgerTable(words);
        report.files().forEach(table::file);
        table.outturn(report.outturn());
        return table.text.toString();
    }

    private void file(FileReport file) {
        line(file.sheet() == null ? file.path() : words.say("read.ledger-sheet", file.path(), file.sheet()));
        line("  "
                + words.say(
                        "read.ledger-rows",
                        file.rows(),
                        file.entries(),
                        leftOut(file),
                        file.rejected().size()));
        if (file.headerRow() > 0) {
            line("  " + words.say("read.ledger-totals", file.debit(), file.credit()));
            line("  "
                    + words.say("read.ledger-mapping", file.headerRow(), file.mapping(), file.format(), file.encoding())
                            .strip());
        }
        section("read.ledger-left-out", rows(file.leftOut()));
        section("read.ledger-columns", rows(file.columns()));
        section("read.ledger-rejected", rejects(file.rejected()));
        line("");
    }

    private static int leftOut(FileReport file) {
        return file.leftOut().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<List<String>> rows(Map<String, ?> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> List.of(pair.getKey(), String.valueOf(pair.getValue())))
                .toList();
    }

    private List<List<String>> rejects(List<Reject> rejects) {
        List<List<String>> rows = new ArrayList<>();
        rejects.stream().limit(REJECTS).forEach(reject -> {
            rows.add(List.of(words.say("read.ledger-row", reject.row(), reject.reason())));
            rows.add(List.of("    " + shortened(reject.raw())));
        });
        if (rejects.size() > REJECTS) {
            rows.add(List.of(words.say("read.ledger-more", rejects.size() - REJECTS)));
        }
        return rows;
    }

    private static String shortened(String raw) {
        String plain = raw.replaceAll("\\p{Cntrl}+", " ");
        return plain.length() > RAW ? plain.substring(0, RAW) + "…" : plain;
    }

    private void outturn(List<OutturnLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(name -> words.say("read.ledger-column-" + name))
                .toList());
        for (OutturnLine line : lines) {
            rows.add(List.of(
                    line.unit(),
                    Integer.toString(line.year()),
                    orDash(line.fund()),
                    words.say("read.ledger-kind-" + line.kind()),
                    orDash(line.function()),
                    orDash(line.economic()),
                    orDash(line.project()),
                    line.amount()));
        }
        if (!lines.isEmpty()) {
            section("read.ledger-outturn", rows);
        }
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "—" : text;
    }

    private void section(String heading, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            line("  " + words.say(heading));
            new Columns(rows).lines().forEach(row -> line("    " + row));
        }
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
