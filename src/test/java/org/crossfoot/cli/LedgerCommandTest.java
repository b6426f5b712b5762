package org.crossfoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {
    private static final String LEDGER = """
            凭证日期,凭证字号,摘要,科目编码,借方金额,贷方金额,功能分类,经济分类,支出类型,资金性质
            2023-03-05,记-1,购置桌椅,7101,860.50,,2010301,31002,基本支出,一般公共预算
            2023-03-05,记-1,购置桌椅,6001,,860.50,2010301,31002,基本支出,一般公共预算
            2023-03-06,记-2,购置桌椅,7101,八百元,,2010301,31002,基本支出,一般公共预算
            ,,本月合计,,860.50,860.50,,,,
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theTerminalShowsHowAnExportIsUnderstood() throws IOException {
        assertThat(run("ledger", write("账.csv", LEDGER))).isZero();
        assertThat(out.toString())
                .contains("读取 4 行 = 分录 2 + 按规则略去 1 + 拒收 1", "借方合计 860.50 元　贷方合计 860.50 元")
                .contains("第 4 行：“借方金额”列为“八百元”", "凭证字号  voucher", "subtotal  1")
                .contains("      2023  一般公共预算  基本支出  2010301   31002     —     860.50");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonHasFilesAndTheOutturnInYuan() throws IOException {
        assertThat(run("ledger", "--format", "json", write("账.csv", LEDGER))).isZero();
        assertThat(out.toString())
                .contains("\"rows\" : 4", "\"entries\" : 2", "\"leftOut\" : {\n        \"subtotal\" : 1", "\"row\" : 4")
                .contains("\"debit\" : \"860.50\"", "\"kind\" : \"basic\"", "\"amount\" : \"860.50\"");
    }

    @Test
    void aFolderStandsForItsFilesAndOneThatIsNoLedgerIsToldOf() throws IOException {
        write("一.csv", LEDGER);
        write("二.csv", "这不是账\n");
        assertThat(run("ledger", folder.toString())).isEqualTo(3);
        assertThat(out.toString()).contains("一.csv");
        assertThat(err.toString()).contains("二.csv", "没有列映射所认识的表头");
    }

    @Test
    void aFileThatIsNotThereIsToldOf() {
        assertThat(run("ledger", folder.resolve("无.csv").toString())).isEqualTo(3);
        assertThat(err.toString()).contains("文件不存在");
    }

    private String write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private int run(String... arguments) {
        return CrossfootCommand.execute(List.of(arguments), new PrintWriter(out), new PrintWriter(err));
    }
}
