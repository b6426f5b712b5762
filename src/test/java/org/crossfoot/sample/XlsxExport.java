package org.crossfoot.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Books as a workbook of another system: a title above the header, other column names, dates and amounts as such. */
final class XlsxExport {
    private static final List<String> HEADER = List.of(
            "制单日期", "凭证号", "行号", "凭证摘要", "会计科目代码", "会计科目名称", "借方发生额", "贷方发生额", "支出功能分类", "部门经济分类", "支出类别", "预算项目编码",
            "预算项目名称", "资金来源", "收款人全称");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("序时账");
    private final CellStyle date = style("yyyy-mm-dd");
    private final CellStyle amount = style("#,##0.00");

    private XlsxExport() {}

    static byte[] of(Books books) throws IOException {
        return new XlsxExport().write(books);
    }

    private byte[] write(Books books) throws IOException {
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADER.size() - 1));
        row(0, List.of(books.unit().name() + SampleInbox.YEAR + "年序时账"));
        row(1, List.of("单位：元"));
        row(2, HEADER);
        for (Books.Line line : books.lines()) {
            row(sheet.getLastRowNum() + 1, cells(line));
        }
        try (workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return FixedTimes.of(bytes.toByteArray());
        }
    }

    private static List<Object> cells(Books.Line line) {
        Voucher voucher = line.voucher();
        Posting posting = line.posting();
        Purpose purpose = posting.purpose();
        return List.of(
                voucher.date(),
                line.number(),
                line.position(),
                voucher.summary(),
                posting.account().code(),
                posting.account().title(),
                posting.debit(),
                posting.credit(),
                purpose.function(),
                purpose.economic(),
                purpose.portion(),
                purpose.project(),
                purpose.projectName(),
                "一般公共预算",
                voucher.payee());
    }

    private void row(int number, List<?> values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.size(); i++) {
            fill(row, i, values.get(i));
        }
    }

    /** Fen are written as yuan; an amount of 0 and an empty text leave the cell out, as exports do. */
    private void fill(Row row, int column, Object value) {
        if (value instanceof LocalDate day) {
            Cell cell = row.createCell(column);
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else if (value instanceof Long fen && fen != 0) {
            Cell cell = row.createCell(column);
            // The file format keeps numbers as binary fractions; the one nearest to the amount reads back as the
            // amount.
            cell.setCellValue(fen / 100.0);
            cell.setCellStyle(amount);
        } else if (value instanceof Integer position) {
            row.createCell(column).setCellValue(position);
        } else if (value instanceof String text && !text.isEmpty()) {
            row.createCell(column).setCellValue(text);
        }
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
