package org.crossfoot.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    @TempDir
    private Path inbox;

    @Test
    void knowsAUnitByItsFolder() throws Exception {
        put("4301 市财政局/账.csv", "4301　市审计局/报告.txt");
        put("4302 县 教育局/账.csv");

        ConfigurationRefused twice =
                catchThrowableOfType(ConfigurationRefused.class, () -> new Inbox(inbox).inventory());

        assertThat(say(twice)).contains("4301", "市财政局", "市审计局");
    }

    @Test
    void takesEveryFileForWhatItIs() throws Exception {
        put("4301 市财政局/一月/账.csv", "4301 市财政局/账.XLSX", "4301 市财政局/报告.docx", "4301 市财政局/扫描.rtf");
        put("4301 市财政局/照片.jpg", "4301 市财政局/~$报告.docx", "4301 市财政局/.DS_Store", "清单.xlsx");

        Inventory inventory = new Inbox(inbox).inventory();

        UnitInputs unit = inventory.units().get(0);
        assertThat(unit.unit()).isEqualTo(new BudgetUnit("4301", "市财政局"));
        assertThat(names(unit.ledgers())).containsExactly("账.csv", "账.XLSX");
        assertThat(names(unit.reports())).containsExactly("报告.docx");
        assertThat(unit.unread()).isEqualTo(1);
        assertThat(unit.notChecked().stream().map(InboxTest::english))
                .satisfiesExactly(
                        rtf -> assertThat(rtf).contains("扫描.rtf", "cannot read the format", ".docx"),
                        jpg -> assertThat(jpg).contains("照片.jpg", "neither a report nor a ledger"));
        assertThat(inventory.strays().stream().map(InboxTest::english))
                .singleElement()
                .satisfies(stray -> assertThat(stray).contains("清单.xlsx", "in no unit's folder"));
    }

    @Test
    void tellsStatementsFromLedgersInWorkbooks() throws Exception {
        Path unit = Files.createDirectories(inbox.resolve("4301 市财政局"));
        workbook(unit.resolve("a.xlsx"), "公开01表", "项目", "年初预算", "决算数");
        workbook(unit.resolve("b.xlsx"), "序时账 单位：元", "凭证号", "摘要", "借方金额");
        workbook(unit.resolve("c.xlsx"), "固定资产", "名称", "数量");

        UnitInputs inputs = new Inbox(inbox).inventory().units().get(0);

        assertThat(names(inputs.reports())).containsExactly("a.xlsx");
        assertThat(names(inputs.ledgers())).containsExactly("b.xlsx", "c.xlsx");
    }

    private static void workbook(Path file, String title, String... headers) throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue(title);
            Row row = sheet.createRow(1);
            for (int i = 0; i < headers.length; i++) {
                row.createCell(i).setCellValue(headers[i]);
            }
            workbook.write(out);
        }
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        put("4301 市财政局/报告.txt", "4302 市审计局/账.csv");

        List<UnitInputs> units = new Inbox(inbox).inventory().units();

        assertThat(english(units.get(0).notChecked().get(0))).contains("no ledger");
        assertThat(english(units.get(1).notChecked().get(0))).contains("no report");
    }

    @Test
    void letsTheUnitFileSayOtherwise() throws Exception {
        put("教育局/说明.txt", "教育局/资产清单.xlsx", "教育局/流水.txt");
        Files.writeString(inbox.resolve("教育局/unit.yml"), """
                code: 4303
                name: 县教育局
                roles:
                  资产清单.xlsx: ignore
                  流水.txt: ledger
                """);

        UnitInputs unit = new Inbox(inbox).inventory().units().get(0);

        assertThat(unit.unit()).isEqualTo(new BudgetUnit("4303", "县教育局"));
        assertThat(names(unit.ledgers())).containsExactly("流水.txt");
        assertThat(names(unit.reports())).containsExactly("说明.txt");
        assertThat(english(unit.notChecked().get(0))).contains("资产清单.xlsx", "unit.yml");
    }

    @Test
    void refusesAUnitFileThatSaysWhatCannotBe() throws Exception {
        put("4301 市财政局/账.csv");
        Path settings = inbox.resolve("4301 市财政局/unit.yml");

        Files.writeString(settings, "roles:\n  帐.csv: ledger\n");
        assertThat(say(refusal())).contains("unit.yml line 2", "帐.csv");
        Files.writeString(settings, "roles:\n  账.csv: statements\n");
        assertThat(say(refusal())).contains("ledger, report or ignore");
        Files.writeString(settings, "code: ../4301\n");
        assertThat(say(refusal())).contains("../4301");
    }

    @Test
    void auditsOnlyUnitsThatAreThere() throws Exception {
        put("4301 市财政局/账.csv", "4302 市审计局/账.csv");
        Inventory inventory = new Inbox(inbox).inventory();

        assertThat(inventory.only(List.of("4302")).units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.unit().name()).isEqualTo("市审计局"));
        ConfigurationRefused refused =
                catchThrowableOfType(ConfigurationRefused.class, () -> inventory.only(List.of("4312")));
        assertThat(say(refused)).contains("no unit 4312", "did you mean 4302");
    }

    @Test
    void refusesAnInboxThatIsEmptyOrMissing() throws Exception {
        assertThat(say(refusal())).contains("has no unit folders");
        inbox = inbox.resolve("none");
        assertThat(say(refusal())).contains("There is no inbox");
    }

    private ConfigurationRefused refusal() {
        return catchThrowableOfType(ConfigurationRefused.class, () -> new Inbox(inbox).inventory());
    }

    private void put(String... files) throws IOException {
        for (String name : files) {
            Path file = inbox.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    private static List<String> names(List<InputFile> files) {
        return files.stream().map(file -> file.path().getFileName().toString()).toList();
    }

    private static String say(ConfigurationRefused refused) {
        return english(refused.words());
    }

    private static String english(org.crossfoot.message.Message message) {
        return new Words(Language.EN).say(message);
    }
}
