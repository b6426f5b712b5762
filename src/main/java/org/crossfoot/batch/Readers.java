package org.crossfoot.batch;

import java.nio.file.Path;
import java.util.Locale;
import org.crossfoot.source.DocumentReader;
import org.crossfoot.source.RowReader;
import org.crossfoot.source.csv.CsvRowReader;
import org.crossfoot.source.docx.DocxReader;
import org.crossfoot.source.text.TextReader;
import org.crossfoot.source.xlsx.XlsxRowReader;

/** Which reader reads which format. */
final class Readers {
    private Readers() {}

    static RowReader ofRows(Path file) {
        return endsWith(file, ".xlsx") ? new XlsxRowReader() : new CsvRowReader();
    }

    static DocumentReader ofDocuments(Path file) {
        return endsWith(file, ".docx") ? new DocxReader() : new TextReader();
    }

    private static boolean endsWith(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
