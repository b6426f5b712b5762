package org.crossfoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.csv.CsvRowReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingsTest {
    private static final String WHOLE = "date,日期\nvoucher,凭证号\naccount,科目\ndebit,借方\ncredit,贷方\n";

    @TempDir
    private Path folder;

    @Test
    void readsNotesBlanksAndWideCharacters() throws Exception {
        write("乙.csv", WHOLE);
        write("甲.csv", "# 说明\nfield,headers\n\n date , 凭 证 日 期 | 日期（元）\n" + WHOLE.substring(WHOLE.indexOf('v')));

        List<Mapping> mappings = Mappings.load(folder);

        assertThat(mappings).extracting(Mapping::name).containsExactly("乙", "甲");
        assertThat(mappings.get(1).headersOf(Field.DATE)).containsExactly("凭证日期", "日期");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "dte,日期;列映射文件“m.csv”第 6 行：没有名为“dte”的字段；可用的字段：unit, year, date, month, day, voucherType, voucher, line, summary, account, accountName, debit, credit, direction, amount, balance, openingDebit, openingCredit, openingBalance, openingDirection, closingDebit, closingCredit, closingBalance, closingDirection, function, economic, portion, project, projectName, projectCategory, fund, payee, closing, voided, auxiliaryName, archive, archiveCode, archiveName, reference",
                "payee,;列映射文件“m.csv”第 6 行：字段“payee”没有列名；请在逗号后写出列名，多个列名用 | 分隔",
                "date,凭证日期;列映射文件“m.csv”第 6 行：字段“date”重复；请合并为一行，列名之间用 | 分隔",
                "payee,收款人|借 方;列映射文件“m.csv”第 6 行：列名“借方”已在第 4 行使用；一个列名只能对应一个字段，请删去其一"
            })
    void namesFileRowAndReason(String row, String message) throws Exception {
        write("m.csv", WHOLE + row + "\n");

        assertThat(refusal()).isEqualTo(message);
    }

    @Test
    void asksForWhatEveryLedgerMustHave() throws Exception {
        write("m.csv", "date,日期\nvoucher,凭证号\ndebit,借方\n");

        assertThat(refusal()).isEqualTo("列映射文件“m.csv”缺少必需的字段：account, credit；请补充这些字段的列名");
    }

    @Test
    void refusesOtherEncodingsAndEmptyDirectories() throws Exception {
        assertThat(refusal()).startsWith("目录“").endsWith("”中没有列映射文件（.csv）；请放入至少一个，或在作业文件的 mappings 中指定其他目录");
        Files.write(folder.resolve("m.csv"), WHOLE.getBytes(Charset.forName("GB18030")));
        assertThat(refusal()).isEqualTo("列映射文件“m.csv”不是 UTF-8 编码；请另存为 UTF-8 后重试");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "凭证日期,凭证号,摘要,科目编码,借方金额;文件“账.csv”第 1 行最像表头（列映射“voucher-detail”），但缺少必需的列：贷方金额/贷方/贷方发生额/贷方发生/本期贷方/贷方本币/贷方本币金额/贷方金额(本位币)/金额贷方/发生额贷方/本期发生额贷方/dffse/fcredit；请在导出时勾选这些列，或在列映射文件中补充该列的名称",
                "姓名,电话;文件“账.csv”的前 20 行中没有列映射所认识的表头；请确认这是凭证明细（序时账）导出文件，或在列映射目录中增加一份映射",
                "凭证日期,凭证号,科目编码,借方,贷方,借方;文件“账.csv”第 1 行的表头中“借方”出现两次，无法判断以哪一列为准；请只保留一列后重新导出",
                "'';文件“账.csv”没有任何数据；请确认导出成功后重新放入"
            })
    void saysWhyAnExportIsNotRecognised(String text, String message) throws Exception {
        ReadLedger ledger = new ReadLedger(ReadLedger.SCOPE);
        SourceRefused refused = catchThrowableOfType(
                SourceRefused.class,
                () -> ledger.read(text.getBytes(StandardCharsets.UTF_8), ".csv", new CsvRowReader()));

        assertThat(ReadLedger.say(refused)).isEqualTo(message);
        assertThat(ledger.entries).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String refusal() {
        return ReadLedger.say(catchThrowableOfType(SourceRefused.class, () -> Mappings.load(folder)));
    }
}
