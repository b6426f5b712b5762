package org.crossfoot.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.report.MadeUpUnits;
import org.crossfoot.report.UnitReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnomalyWorkbookTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = write("anomalies.xlsx");
    }

    private Path write(String name) throws IOException {
        Path workbook = folder.resolve(name);
        Words words = new Words(Language.ZH);
        try (AnomalyWorkbook out = new AnomalyWorkbook(words)) {
            out.add(UnitReports.assemble(MadeUpUnits.troubled(), words));
            out.add(UnitReports.assemble(MadeUpUnits.clean(), words));
            out.write(workbook);
        }
        return workbook;
    }

    @Test
    void hasASheetForEachQuestionWithAHeaderThatStaysAndFilters() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("汇总", "审计发现", "核对表", "账簿检查", "拒收行", "核对覆盖");
            for (Sheet sheet : workbook) {
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo((short) 1);
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
                        .isTrue();
            }
        }
    }

    @Test
    void noCellIsAFormulaAndHostileTextsAreKeptAsTheyAre() throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                    row.forEach(cell -> addText(texts, cell));
                }
            }
        }
        assertThat(texts)
                .contains(
                        "=虚构县林业局<script>alert(1)</script>",
                        "=项目支出 2498.36 与合计 4006.95 <b>不合</b>",
                        "2021-13-45,记-0003,=1+1,@SUM(A1),12",
                        "=cmd|'/c calc'!A1 办公设备购置");
    }

    private static void addText(List<String> texts, Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            String text = cell.getStringCellValue();
            boolean formulaLike = text.startsWith("=") || text.startsWith("-");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(formulaLike);
            texts.add(text);
        }
    }

    @Test
    void amountsAreNumbersAndWhatIsMissingIsBlank() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Row recorded = row(workbook.getSheet("核对表"), 2, "项目支出");
            assertThat(recorded.getCell(4).getStringCellValue()).isEqualTo("账面");
            assertThat(recorded.getCell(5).getNumericCellValue()).isEqualTo(24983811.22);
            Row declared = recorded.getSheet().getRow(recorded.getRowNum() + 1);
            assertThat(declared.getCell(5).getNumericCellValue()).isEqualTo(24983600);
            assertThat(declared.getCell(6).getNumericCellValue()).isEqualTo(24983550);
            assertThat(declared.getCell(7).getNumericCellValue()).isEqualTo(24983650);
            assertThat(declared.getCell(9).getStringCellValue()).isEqualTo("不符");
            Row closing = row(workbook.getSheet("核对表"), 2, "年末结转和结余");
            assertThat(closing.getCell(8).getCellType())
                    .as("nothing tells which is right")
                    .isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void theSameUnitsGiveTheSameBytesAtAnyTime() throws IOException {
        assertThat(file).hasSameBinaryContentAs(write("again.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getCreated().toInstant()).isEqualTo("1970-01-01T00:00:00Z");
            assertThat(properties.getModified()).isEqualTo(properties.getCreated());
        }
    }

    private static Row row(Sheet sheet, int column, String text) {
        for (Row row : sheet) {
            if (row.getCell(column).getStringCellValue().equals(text)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + text);
    }
}
