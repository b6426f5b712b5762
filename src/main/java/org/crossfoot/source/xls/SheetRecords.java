package org.crossfoot.source.xls;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.dummyrecord.LastCellOfRowDummyRecord;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.crossfoot.source.Row;
import org.crossfoot.source.RowSink;
import org.crossfoot.source.SheetValues;
import org.jspecify.annotations.Nullable;

/** Puts the records of a workbook together to rows. */
final class SheetRecords implements HSSFListener {
    private final RowSink rows;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private SheetValues values = new SheetValues(false);
    private @Nullable FormatTrackingHSSFListener formats;
    private @Nullable SSTRecord texts;
    private int sheet = -1;
    private boolean worksheet;

    /** Where the text of the formula goes whose value is a text: the record of it follows. */
    private int formulaColumn;

    SheetRecords(RowSink rows) {
        this.rows = rows;
    }

    /** Takes what knows the formats of cells; both need each other. */
    void formats(FormatTrackingHSSFListener listener) {
        formats = listener;
    }

    @Override
    public void processRecord(Record found) {
        if (found instanceof BoundSheetRecord bound) {
            sheets.add(bound);
        } else if (found instanceof SSTRecord table) {
            texts = table;
        } else if (found instanceof DateWindow1904Record window) {
            values = new SheetValues(window.getWindowing() == 1);
        } else if (found instanceof BOFRecord begin) {
            begin(begin);
        } else if (found instanceof StringRecord text && worksheet) {
            put(formulaColumn, text.getString());
        } else if (found instanceof LastCellOfRowDummyRecord end && worksheet) {
            endRow(end.getRow() + 1);
        } else if (found instanceof CellValueRecordInterface cell && worksheet) {
            put(cell.getColumn(), text(cell));
        }
    }

    private void begin(BOFRecord begin) {
        boolean inWorkbook = begin.getType() == BOFRecord.TYPE_WORKSHEET || begin.getType() == BOFRecord.TYPE_CHART;
        if (inWorkbook && sheet < 0) {
            sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        }
        sheet += inWorkbook ? 1 : 0;
        worksheet =
                begin.getType() == BOFRecord.TYPE_WORKSHEET && sheet < sheets.size() && isVisible(sheets.get(sheet));
    }

    private static boolean isVisible(BoundSheetRecord bound) {
        return !bound.isHidden() && !bound.isVeryHidden();
    }

    private String text(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            return texts == null ? "" : texts.getString(label.getSSTIndex()).getString();
        }
        if (cell instanceof LabelRecord label) {
            return label.getValue();
        }
        if (cell instanceof NumberRecord number) {
            return number(number.getValue(), cell);
        }
        return cell instanceof FormulaRecord formula ? value(formula) : "";
    }

    /** The value that was saved with a formula; that of a text stands in the record behind it. */
    private String value(FormulaRecord formula) {
        formulaColumn = formula.getColumn();
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case NUMERIC -> number(formula.getValue(), formula);
            case BOOLEAN -> String.valueOf(formula.getCachedBooleanValue());
            case ERROR -> "#ERROR";
            default -> "";
        };
    }

    private String number(double value, CellValueRecordInterface cell) {
        BigDecimal number = new BigDecimal(NumberToTextConverter.toText(value));
        return formats == null
                ? values.of(number, null, null)
                : values.of(number, formats.getFormatIndex(cell), formats.getFormatString(cell));
    }

    private void put(int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private void endRow(int number) {
        Row row = new Row(sheets.get(sheet).getSheetname(), number, List.copyOf(cells));
        boolean empty = cells.isEmpty();
        cells.clear();
        if (empty) {
            return;
        }
        try {
            rows.row(row);
        } catch (RuntimeException e) {
            throw new SinkFailed(e);
        }
    }
}
