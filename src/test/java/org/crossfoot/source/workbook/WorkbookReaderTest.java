package org.crossfoot.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crossfoot.source.Document;
import org.crossfoot.source.Passage;
import org.crossfoot.source.Table;
import org.crossfoot.source.Unreadable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aSheetIsATableAsItIsShown(String kind) throws Exception {
        Document document = read(kind, this::statement);

        assertThat(document.kind()).isEqualTo(kind);
        Table table = document.tables().get(0);
        assertThat(table.name()).isEqualTo("收支总表");
        assertThat(table.cells())
                .extracting(cell ->
                        cell.row() + "," + cell.column() + " " + cell.height() + "x" + cell.width() + " " + cell.text())
                .containsExactly(
                        "0,0 1x3 收入支出决算总表",
                        "1,0 1x1 项目",
                        "1,1 1x2 金额（万元）",
                        "2,0 1x1 工资",
                        "2,1 1x1 1,234.50",
                        "2,2 1x1 0.3",
                        "3,0 1x1 占比",
                        "3,1 1x1 83.40%",
                        "3,2 1x1 2023-12-31",
                        "4,0 1x1 合计",
                        "4,1 1x1 2,469.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void sheetsOfSentencesAreTextAndHiddenOnesAreNotRead(String kind) throws Exception {
        Document document = read(kind, workbook -> {
            Sheet cover = workbook.createSheet("封面");
            cover.createRow(0).createCell(0).setCellValue("青禾县档案馆");
            cover.createRow(3).createCell(1).setCellValue("2023年度");
            Sheet mixed = workbook.createSheet("说明");
            mixed.createRow(0).createCell(0).setCellValue("支出10万元。");
            Row row = mixed.createRow(1);
            row.createCell(0).setCellValue("甲");
            row.createCell(1).setCellValue(1);
            workbook.createSheet("参数").createRow(0).createCell(0).setCellValue("x");
            workbook.setSheetHidden(2, true);
        });

        assertThat(document.passages()).extracting(Passage::text).containsExactly("青禾县档案馆", "2023年度", "支出10万元。");
        assertThat(document.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.cells()).hasSize(2));
        assertThat(document.unreadable())
                .extracting(Unreadable::reason)
                .singleElement()
                .satisfies(reason -> assertThat(reason.arguments()).containsExactly("参数"));
    }

    private void statement(Workbook workbook) {
        Sheet sheet = workbook.createSheet("收支总表");
        sheet.createRow(0).createCell(0).setCellValue("收入支出决算总表");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        Row header = sheet.createRow(1);
        header.createCell(0).setCellValue("项目");
        header.createCell(1).setCellValue("金额（万元）");
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
        Row wages = sheet.createRow(2);
        wages.createCell(0).setCellValue("工资");
        show(wages.createCell(1), "#,##0.00_ ").setCellValue(1234.5);
        wages.createCell(2).setCellValue(0.1 + 0.2);
        Row share = sheet.createRow(3);
        share.createCell(0).setCellValue("占比");
        show(share.createCell(1), "0.00%").setCellValue(0.834);
        show(share.createCell(2), "m/d/yy").setCellValue(LocalDate.of(2023, 12, 31));
        Row total = sheet.createRow(4);
        total.createCell(0).setCellValue("合计");
        show(total.createCell(1), "#,##0.00").setCellFormula("B3*2");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static Cell show(Cell cell, String format) {
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private interface Filling {
        void fill(Workbook workbook);
    }

    private Document read(String kind, Filling filling) throws Exception {
        Path file = folder.resolve("report." + kind);
        write(file, kind, filling);
        return new WorkbookReader(kind).read(file);
    }

    private static void write(Path file, String kind, Filling filling) throws IOException {
        try (Workbook workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.fill(workbook);
            workbook.write(out);
        }
    }
}
