package org.crossfoot.source.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crossfoot.message.Language;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;
import org.crossfoot.source.RowSink;
import org.crossfoot.source.SourceRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowReaderTest {
    @TempDir
    private Path folder;

    private final List<org.crossfoot.source.Row> rows = new ArrayList<>();

    @Test
    void givesNumbersAllTheirDigitsAndNoMore() throws Exception {
        try (Workbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet("账").createRow(0);
            double[] numbers = {1234.56, 2240101, 4006.95, 0.1 + 0.2, 1.0E7, -12.5, 0, 100000000.01, 1E-7};
            for (double number : numbers) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(number);
            }
            read(write(workbook));
        }
        assertThat(rows.get(0).cells())
                .containsExactly(
                        "1234.56", "2240101", "4006.95", "0.3", "10000000", "-12.5", "0", "100000000.01", "0.0000001");
    }

    @Test
    void aFormulaWithoutItsValueIsGivenAsItStands() throws Exception {
        try (Workbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet("账").createRow(0);
            row.createCell(0).setCellFormula("SUM(B1:C1)");
            row.createCell(1).setCellValue(2);
            read(write(workbook));
        }
        assertThat(rows.get(0).cells()).containsExactly("=SUM(B1:C1)", "2");
    }

    @Test
    void writesDatesInIsoFormOnlyWhereTheCellIsFormattedAsOne() throws Exception {
        try (Workbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet("账").createRow(0);
            dated(row.createCell(0), "yyyy\"年\"m\"月\"d\"日\"");
            dated(row.createCell(1), "yyyy-mm-dd");
            dated(row.createCell(2), "[Red]#,##0.00");
            dated(row.createCell(3), "General");
            row.createCell(4).setCellValue(LocalDateTime.of(2021, 3, 5, 10, 30));
            row.getCell(4).setCellStyle(row.getCell(1).getCellStyle());
            builtIn(row.createCell(5), 14);
            builtIn(row.createCell(6), 31);
            read(write(workbook));
        }
        assertThat(rows.get(0).cells())
                .containsExactly(
                        "2021-03-05", "2021-03-05", "44260", "44260", "2021-03-05T10:30", "2021-03-05", "2021-03-05");
    }

    @Test
    void takesTheStoredValueOfFormulas() throws Exception {
        try (Workbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet("账").createRow(0);
            row.createCell(0).setCellFormula("1200+34.56");
            row.createCell(1).setCellFormula("\"记-\"&\"0001\"");
            row.createCell(2).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            read(write(workbook));
        }
        assertThat(rows.get(0).cells()).containsExactly("1234.56", "记-0001", "#DIV/0!");
    }

    @Test
    void readsAllVisibleSheetsWithTheirNamesAndRowNumbers() throws Exception {
        try (Workbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("一月").createRow(2).createCell(1).setCellValue("甲");
            workbook.createSheet("隐藏").createRow(0).createCell(0).setCellValue("乙");
            workbook.createSheet("二月").createRow(0).createCell(0).setCellValue("丙");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            read(write(workbook));
        }
        assertThat(rows)
                .containsExactly(
                        new org.crossfoot.source.Row("一月", 3, List.of("", "甲")),
                        new org.crossfoot.source.Row("二月", 1, List.of("丙")));
    }

    @Test
    void refusesABombBeforeReadingIt() throws Exception {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 50; i++) {
                zip.write(blanks);
            }
        }
        assertThat(refusal(bomb)).startsWith("文件“bomb.xlsx”解压后体积异常（压缩比超过 100 倍");
    }

    @Test
    void saysWhatToDoWithOtherFormats() throws Exception {
        Path old = folder.resolve("old.xlsx");
        try (Workbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            workbook.createSheet();
            workbook.write(out);
        }
        Path text = Files.writeString(folder.resolve("text.xlsx"), "凭证日期,凭证号", StandardCharsets.UTF_8);
        Path cut = folder.resolve("cut.xlsx");
        try (Workbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("账").createRow(0).createCell(0).setCellValue("甲");
            byte[] whole = Files.readAllBytes(write(workbook));
            Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        }

        assertThat(refusal(old)).isEqualTo("文件“old.xlsx”设有打开密码，或是旧版 Excel 97-2003（.xls）格式；请去除密码并另存为 .xlsx 后重新放入");
        assertThat(refusal(text)).isEqualTo("文件“text.xlsx”的内容不是 Excel 工作簿（.xlsx）；若为文本，请将扩展名改为 .csv，否则请从账套重新导出");
        assertThat(refusal(cut)).isEqualTo("文件“cut.xlsx”的工作簿结构已损坏，无法打开；请在 Excel 或 WPS 中打开并另存为 .xlsx 后重试，或从账套重新导出");
    }

    private static void dated(Cell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellValue(LocalDate.of(2021, 3, 5));
        cell.setCellStyle(style);
    }

    private static void builtIn(Cell cell, int format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) format);
        cell.setCellValue(LocalDate.of(2021, 3, 5));
        cell.setCellStyle(style);
    }

    private Path write(Workbook workbook) throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private void read(Path file) throws SourceRefused, IOException {
        new XlsxRowReader().read(file, sink());
    }

    private String refusal(Path file) {
        SourceRefused refused = catchThrowableOfType(SourceRefused.class, () -> new XlsxRowReader().read(file, sink()));
        return new Words(Language.ZH).say(refused.words());
    }

    private RowSink sink() {
        return new RowSink() {
            @Override
            public void row(org.crossfoot.source.Row row) {
                rows.add(row);
            }

            @Override
            public void unreadable(org.crossfoot.source.Row row, Message reason) {
                throw new AssertionError(row);
            }
        };
    }
}
