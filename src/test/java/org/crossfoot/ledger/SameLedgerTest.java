package org.crossfoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.source.csv.CsvRowReader;
import org.crossfoot.source.xlsx.XlsxRowReader;
import org.junit.jupiter.api.Test;

/** One ledger means the same in whatever format and encoding it comes. */
class SameLedgerTest {
    private static final List<String> HEADERS =
            List.of("凭证日期", "凭证字号", "摘要", "科目编码", "科目名称", "借方金额", "贷方金额", "功能分类编码", "经济分类编码", "支出类型");
    private static final List<String> CELLS = List.of(
            "2021-03-05",
            "记-0001",
            "支付办公费",
            "7101",
            "行政支出",
            "1234.56",
            "0.00",
            "2240101",
            "30201",
            "基本支出", //
            "2021-12-31",
            "记-0002",
            "年终结转",
            "7101",
            "行政支出",
            "0.00",
            "1234.56",
            "2240101",
            "30201",
            "基本支出");

    @Test
    void textInBothEncodingsAndAWorkbookOfNumbersAndDates() throws Exception {
        ReadLedger utf8 = ReadLedger.csv(text(","));
        ReadLedger gb18030 = ReadLedger.bytes(text("\t").getBytes(Charset.forName("GB18030")));
        ReadLedger workbook = new ReadLedger(ReadLedger.SCOPE);
        workbook.read(workbook(), ".xlsx", new XlsxRowReader());

        assertThat(utf8.entries).extracting(Entry::closing).containsExactly(false, true);
        assertThat(gb18030.entries).isEqualTo(utf8.entries);
        assertThat(workbook.entries.stream().map(SameLedgerTest::withoutPlace).toList())
                .isEqualTo(
                        utf8.entries.stream().map(SameLedgerTest::withoutPlace).toList());
        assertThat(workbook.reading.outturn().sums())
                .isEqualTo(utf8.reading.outturn().sums());
        assertThat(workbook.files).extracting(LedgerFile::sheet).containsExactly("说明", "账");
        assertThat(workbook.files).extracting(LedgerFile::headerRow).containsExactly(0, 3);
        assertThat(workbook.files.get(0).leftOut()).containsEntry("no-header", 1);
    }

    private static List<Object> withoutPlace(Entry entry) {
        return List.of(
                entry.date(),
                entry.voucher(),
                entry.account(),
                entry.debit(),
                entry.credit(),
                entry.function(),
                entry.economic(),
                entry.portion(),
                entry.closing(),
                entry.summary());
    }

    private static String text(String separator) {
        StringBuilder text = new StringBuilder(String.join(separator, HEADERS)).append('\n');
        for (int at = 0; at < CELLS.size(); at += HEADERS.size()) {
            text.append(String.join(separator, CELLS.subList(at, at + HEADERS.size())))
                    .append('\n');
        }
        return text.toString();
    }

    private static byte[] workbook() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("本文件由账套导出");
            Sheet sheet = workbook.createSheet("账");
            sheet.createRow(0).createCell(0).setCellValue("序 时 账（单位：元）");
            Row header = sheet.createRow(2);
            HEADERS.forEach(name -> header.createCell(HEADERS.indexOf(name)).setCellValue(name));
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            for (int at = 0; at < CELLS.size(); at++) {
                int row = 3 + at / HEADERS.size();
                Row target = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                fill(target.createCell(at % HEADERS.size()), CELLS.get(at), date);
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Cell cell, String text, CellStyle date) {
        if (text.matches("\\d{4}-.*")) {
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(date);
        } else if (text.matches("[\\d.]+")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }

    @Test
    void everyRowIsAnEntryLeftOutOrRejected() {
        long seed = System.nanoTime();
        System.out.println("SameLedgerTest seed " + seed);
        Random random = new Random(seed);
        List<String> odd =
                List.of("", "-", "合计", "1,2", "\"", "\"1,234.00\"", "2021-02-30", "年初余额", "一百元", "7101", ",", "\n");
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder(String.join(",", HEADERS)).append('\n');
            for (int row = random.nextInt(30); row >= 0; row--) {
                int broken = random.nextInt(HEADERS.size() * 2);
                for (int column = 0; column < HEADERS.size(); column++) {
                    String cell = column == broken ? odd.get(random.nextInt(odd.size())) : CELLS.get(column);
                    text.append(column == 0 ? "" : ",").append(cell);
                }
                text.append('\n');
            }
            ReadLedger ledger = ReadLedger.csv(text.toString());
            LedgerFile file = ledger.file();
            int leftOut =
                    file.leftOut().values().stream().mapToInt(Integer::intValue).sum();

            assertThat(file.rows())
                    .as("seed %d, round %d:%n%s", seed, round, text)
                    .isEqualTo(file.entries() + leftOut + file.rejected());
            assertThat(ledger.entries).hasSize(file.entries());
            assertThat(ledger.rejected).hasSize(file.rejected());
        }
    }

    @Test
    void amountsComeThroughToTheFen() {
        long seed = System.nanoTime();
        System.out.println("SameLedgerTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 10_000; round++) {
            long fen = random.nextLong() % 100_000_000_000_000_000L;
            BigDecimal yuan = BigDecimal.valueOf(fen, 2);

            assertThat(Amounts.fen(yuan.toPlainString())).as("seed %d", seed).isEqualTo(fen);
            assertThat(Amounts.fen(String.format(Locale.ROOT, "%,.2f", yuan)))
                    .as("seed %d", seed)
                    .isEqualTo(fen);
        }
    }

    @Test
    void anyUnitAndYearAreToldApartWhereNoneIsAskedFor() throws Exception {
        String header = "单位编码,会计年度,凭证日期,凭证号,科目编码,借方,贷方\n";
        ReadLedger ledger = new ReadLedger(new Scope(new BudgetUnit("", ""), 0));
        ledger.read(
                (header
                                + "002,2021,2021-03-05,记-1,7101,1.00,\n001,2022,2022-03-05,记-1,7101,2.00,\n001,,2021-03-05,记-1,7101,4.00,\n")
                        .getBytes(StandardCharsets.UTF_8),
                ".csv",
                new CsvRowReader());

        assertThat(ledger.reading.outturns().keySet())
                .containsExactly(
                        new Scope(new BudgetUnit("001", ""), 2021),
                        new Scope(new BudgetUnit("001", ""), 2022),
                        new Scope(new BudgetUnit("002", ""), 2021));
        assertThat(ledger.reading.outturn().sum(key -> true)).isEqualTo(700);
    }
}
