package org.crossfoot.source.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.source.RowSink;
import org.crossfoot.source.SourceRefused;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of one sheet. */
record SheetRows(Path file, Sheet sheet, CellTexts texts) {

    void handTo(RowSink rows) throws SourceRefused, IOException {
        int last = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> found = stream.iterator();
            while (hasNext(found, last)) {
                Row row = found.next();
                last = row.getRowNum();
                rows.row(new org.crossfoot.source.Row(sheet.getName(), last, cells(row)));
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

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(texts.of(row.getCell(column)));
        }
        return cells;
    }
}
