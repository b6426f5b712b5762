package org.crossfoot.batch;

import java.nio.file.Path;
import java.util.Locale;
import org.crossfoot.source.RowReader;
import org.crossfoot.source.csv.CsvRowReader;
import org.crossfoot.source.xlsx.XlsxRowReader;

/** Which reader reads which ledger export. */
final class Readers {
    private Readers() {}

    static RowReader ofRows(Path file) {
        return endsWith(file, ".xlsx") ? new XlsxRowReader() : new CsvRowReader();
    }

    private static boolean endsWith(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
