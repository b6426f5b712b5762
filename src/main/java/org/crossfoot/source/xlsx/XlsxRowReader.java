package org.crossfoot.source.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.crossfoot.message.Message;
import org.crossfoot.source.RowReader;
import org.crossfoot.source.RowSink;
import org.crossfoot.source.RowSource;
import org.crossfoot.source.SourceRefused;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the visible sheets of a workbook (.xlsx), row by row. */
public final class XlsxRowReader implements RowReader {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    @Override
    public RowSource read(Path file, RowSink rows) throws SourceRefused, IOException {
        ZipGuard.check(file);
        try (ReadableWorkbook workbook = open(file)) {
            CellTexts texts = new CellTexts(workbook.isDate1904());
            for (Sheet sheet : visible(workbook)) {
                new SheetRows(file, sheet, texts).handTo(rows);
            }
        }
        return new RowSource("xlsx", "");
    }

    private static List<Sheet> visible(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
    }

    private static ReadableWorkbook open(Path file) throws SourceRefused, IOException {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (ExcelReaderException e) {
            throw new SourceRefused(Message.of("xlsx.broken", file.getFileName()), e);
        }
    }
}
