package org.crossfoot.source.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.crossfoot.message.Language;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;
import org.crossfoot.source.RowSink;
import org.crossfoot.source.RowSource;
import org.crossfoot.source.SourceRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsRowReaderTest {
    @TempDir
    private Path folder;

    private final List<org.crossfoot.source.Row> rows = new ArrayList<>();

    @Test
    void readsNumbersDatesTextsAndFormulasOfVisibleSheets() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Row row = workbook.createSheet("一月").createRow(2);
            row.createCell(0).setCellValue("记-1");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy/mm/dd"));
            row.createCell(1).setCellValue(LocalDate.of(2022, 4, 9));
            row.getCell(1).setCellStyle(day);
            row.createCell(3).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellFormula("1000+0.05");
            row.createCell(5).setCellFormula("\"办公\"&\"费\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.createSheet("藏").createRow(0).createCell(0).setCellValue("不读");
            workbook.setSheetHidden(1, true);
            workbook.createSheet("二月").createRow(0).createCell(0).setCellValue(2240101);

            assertThat(read(write(workbook))).isEqualTo(new RowSource("xls", ""));
        }
        assertThat(rows)
                .containsExactly(
                        new org.crossfoot.source.Row(
                                "一月", 3, List.of("记-1", "2022-04-09", "", "0.3", "1000.05", "办公费")),
                        new org.crossfoot.source.Row("二月", 1, List.of("2240101")));
    }

    @Test
    void aPasswordIsSaid() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("秘密");
        Path file;
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("摘要");
            file = write(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refusal(file)).contains("密码");
    }

    @Test
    void aDamagedFileIsRefused() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("摘要");
            byte[] bytes = Files.readAllBytes(write(workbook));
            Path half = Files.write(folder.resolve("half.xls"), Arrays.copyOf(bytes, bytes.length / 2));

            assertThat(refusal(half)).contains("残缺");
        }
    }

    private String refusal(Path file) {
        SourceRefused refused = catchThrowableOfType(SourceRefused.class, () -> read(file));
        return new Words(Language.ZH).say(refused.words());
    }

    private Path write(HSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("账.xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private RowSource read(Path file) throws SourceRefused, IOException {
        return new XlsRowReader().read(file, new RowSink() {
            @Override
            public void row(org.crossfoot.source.Row row) {
                rows.add(row);
            }

            @Override
            public void unreadable(org.crossfoot.source.Row row, Message reason) {
                throw new AssertionError(reason);
            }
        });
    }
}
