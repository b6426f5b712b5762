package org.crossfoot.source.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.source.Row;
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
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    new SheetRows(file, sheet, texts).handTo(rows);
                }
            }
        }
        return new RowSource("xlsx", "");
    }

    private static ReadableWorkbook open(Path file) throws SourceRefused, IOException {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (ExcelReaderException e) {
            throw new SourceRefused(Message.of("xlsx.broken", file.getFileName()), e);
        }
    }

    /** The rows of one sheet. */
    private record SheetRows(Path file, Sheet sheet, CellTexts texts) {

        void handTo(RowSink rows) throws SourceRefused, IOException {
            int last = 0;
            try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
                Iterator<org.dhatim.fastexcel.reader.Row> found = stream.iterator();
                while (hasNext(found, last)) {
                    org.dhatim.fastexcel.reader.Row row = found.next();
                    last = row.getRowNum();
                    rows.row(new Row(sheet.getName(), last, cells(row)));
                }
            }
        }

        /** Parsing happens here; what the sink throws must not be taken for a broken sheet. */
        private boolean hasNext(Iterator<?> found, int last) throws SourceRefused {
            try {
                return found.hasNext();
            } catch (ExcelReaderException e) {
                throw new SourceRefused(Message.of("xlsx.sheet-broken", file.getFileName(), sheet.getName(), last), e);
            }
        }

        private List<String> cells(org.dhatim.fastexcel.reader.Row row) {
            List<String> cells = new ArrayList<>(row.getCellCount());
            for (int column = 0; column < row.getCellCount(); column++) {
                cells.add(texts.of(row.getCell(column)));
            }
            return cells;
        }
    }
}
