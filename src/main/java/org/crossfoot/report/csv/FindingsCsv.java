package org.crossfoot.report.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.FindingRow;

/**
 * Writes the findings of a run as CSV by RFC 4180, in UTF-8 behind a byte order mark, without which spreadsheet programs
 * take Chinese for another encoding.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it; amounts stay as they are.
 */
public final class FindingsCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final CSVPrinter printer;
    private final Words words;

    /** Begins the table: its columns' names. */
    public FindingsCsv(Appendable out, Words words) throws IOException {
        out.append(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        this.words = words;
        printer.printRecord(FindingRow.HEADERS.stream().map(words::say).toList());
    }

    /** Adds a unit's findings. */
    public void add(AuditedUnit unit) {
        try {
            for (FindingRow row : FindingRow.of(unit, words)) {
                printer.printRecord(row.cells().stream().map(FindingsCsv::safe).toList());
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String safe(FindingRow.Cell cell) {
        String text = cell.text();
        boolean formula =
                cell.kind() == FindingRow.Kind.TEXT && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
