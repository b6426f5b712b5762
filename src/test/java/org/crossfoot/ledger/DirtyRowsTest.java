package org.crossfoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an auditor is told of each kind of row that cannot be read. */
class DirtyRowsTest {
    private static final String HEADER = "单位编码,会计年度,凭证日期,凭证字号,摘要,科目编码,借方金额,贷方金额,功能分类编码\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "430481001,2021,2021-03-05,记-1,办公费,7101,一百元,,|“借方金额”列为“一百元”，应为以元为单位的金额数字（如 1,234.56）；请更正后重新导出",
                "430481001,2021,2021-03-05,记-1,办公费,7101,,1.005,|“贷方金额”列为“1.005”，小数超过两位，账面金额应精确到分；请核实原始凭证后更正并重新导出",
                "430481001,2021,2021-03-05,记-1,办公费,7101,1.2E+06,,|“借方金额”列为“1.2E+06”，是科学计数法，位数可能已丢失；请将该列设为数值格式（两位小数）后重新导出",
                "430481001,2021,2021-03-05,记-1,办公费,7101,,,|“借方金额”和“贷方金额”两列均为空，至少一方应有金额（元）；请核实原始凭证后补充并重新导出，空白不按零处理",
                "430481001,2021,2021-02-30,记-1,办公费,7101,1.00,,|“凭证日期”列为“2021-02-30”，应为实际存在的日期（如 2021-03-05、2021/3/5、20210305）；请更正后重新导出",
                "430481001,2021,,记-1,办公费,7101,1.00,,|“凭证日期”列为空，应为凭证日期（如 2021-03-05）；请补充后重新导出",
                "430481001,2021,2021-03-05,,办公费,7101,1.00,,|“凭证字号”列为空，应为凭证号（如 记-0001）；请补充后重新导出",
                "430481001,2021,2021-03-05,记-1,办公费,,1.00,,|“科目编码”列为空，应为会计科目编码（如 7101）；请补充后重新导出",
                "430481001,2021,2021-03-05,记-1,办公费,行政支出,1.00,,|“科目编码”列为“行政支出”，应为以 1 至 8 开头、至少三位数字的会计科目编码（如 7101）；请更正后重新导出",
                "430481001,2021,2021-03-05,记-1,办公费,7.1E+05,1.00,,|“科目编码”列为“7.1E+05”，编码已被电子表格改成科学计数法，位数已丢失；请将该列设为文本格式后从账套重新导出",
                "430481001,2021,2021-03-05,记-1,办公费,7101,1.00,,2.24E+06|“功能分类编码”列为“2.24E+06”，编码已被电子表格改成科学计数法，位数已丢失；请将该列设为文本格式后从账套重新导出",
                "430481002,2021,2021-03-05,记-1,办公费,7101,1.00,,|“单位编码”列为“430481002”，不是本单位（430481001）的账；请将该行移到所属单位的文件中，或更正单位编码后重新导出",
                "430481001,2020,2021-03-05,记-1,办公费,7101,1.00,,|“会计年度”列为“2020”，不是审计年度 2021 年的账；请移出该行，或更正会计年度后重新导出",
                "430481001,今年,2021-03-05,记-1,办公费,7101,1.00,,|“会计年度”列为“今年”，应为四位年份（如 2021）；请更正后重新导出",
                "430481001,,2020-03-05,记-1,办公费,7101,1.00,,|“凭证日期”列为“2020-03-05”，不在审计年度 2021 年内，导出文件也没有会计年度列说明其归属；请移出该行，或增加会计年度列后重新导出",
                "430481001,2021,2021-03-05,记-1,办公费,7101,1,234.00,,2240101|本行有 10 个单元格，表头只有 9 个，后面的列已错位；金额中的千位分隔逗号应连同金额用双引号括起，请更正后重新导出",
                "430481001,2021,2021-03-05,记-1,办公费|本行只有 5 个单元格，表头有 9 个，必需的列不全；该行可能被截断，请从账套重新导出"
            })
    void saysWhatWasFoundExpectedAndToBeDone(String row, String reason) {
        ReadLedger ledger = ReadLedger.csv(HEADER + row + "\n");

        assertThat(ledger.reasons()).containsExactly("2 " + reason);
        assertThat(ledger.entries).isEmpty();
        assertThat(ledger.reading.outturn().isEmpty()).isTrue();
    }

    @Test
    void blankCellsAtTheEndAreAllowedOnlyAsManyAsTheFirstRowHas() {
        ReadLedger ledger = ReadLedger.csv(HEADER
                + "430481001,2021,2021-03-05,记-1,办公费,7101,1.00,,2240101,\n"
                + "430481001,2021,2021-03-05,记-1,办公费,7101,2.00,,2240101,\n"
                + "430481001,2021,2021-03-05,记-1,办公费,7101,1,234.00,,,\n");

        assertThat(ledger.entries).extracting(Entry::debit).containsExactly(100L, 200L);
        assertThat(ledger.reasons()).containsExactly("4 本行有 11 个单元格，表头只有 9 个，后面的列已错位；金额中的千位分隔逗号应连同金额用双引号括起，请更正后重新导出");
    }

    @Test
    void keepsTheRowAsItWas() {
        ReadLedger ledger = ReadLedger.csv(HEADER + "430481001,2021,2021-03-05,记-1, 办公费,7101,一百元,,\n");

        assertThat(ledger.rejected.get(0).raw()).isEqualTo("430481001,2021,2021-03-05,记-1, 办公费,7101,一百元,,");
    }

    @Test
    void oneBadRowCostsNoOther() {
        ReadLedger ledger = ReadLedger.csv(HEADER
                + "430481001,2021,2021-03-05,记-1,办公费,7101,1.00,,2240101\n"
                + "430481001,2021,2021-03-05,记-1,\"办公\"费,7101,1.00,,2240101\n"
                + "430481001,2021,2021-03-05,记-1,办公费,7101,2.00,,2240101.0\n");

        assertThat(ledger.entries).extracting(Entry::debit).containsExactly(100L, 200L);
        assertThat(ledger.entries).extracting(Entry::function).containsOnly("2240101");
        assertThat(ledger.rejected).extracting(RejectedRow::row).containsExactly(3);
        assertThat(ledger.file().rows()).isEqualTo(3);
    }

    @Test
    void aDateOutsideTheYearStandsIfTheExportClaimsIt() {
        ReadLedger ledger = ReadLedger.csv(HEADER + "430481001,2021,2022-01-10,记-1,补记,7101,1.00,,2240101\n");

        assertThat(ledger.entries).extracting(Entry::year).containsExactly(2021);
    }

    @Test
    void aCellLongerThanAnyIsRejectedAndSaidInShort() {
        ReadLedger ledger = ReadLedger.csv(HEADER
                + "430481001,2021,2021-03-05,记-1,"
                + "长".repeat(40_000)
                + ",7101,1.00,,\n430481001,2021,2021-03-05,记-1,办公费,7101,"
                + "9".repeat(3000)
                + ",,\n430481001,2021,2021-03-05,记-1,办公费,7101,2.00,,\n");

        assertThat(ledger.entries).extracting(Entry::debit).containsExactly(200L);
        assertThat(ledger.reasons().get(0)).startsWith("2 “摘要”列有 40000 个字符，超过上限 32767");
        assertThat(ledger.reasons().get(1)).hasSizeLessThan(200);
        assertThat(ledger.rejected.get(0).raw()).hasSizeGreaterThan(40_000);
    }

    @Test
    void aFormulaIsNoAmount() {
        ReadLedger ledger = ReadLedger.csv(HEADER + "430481001,2021,2021-03-05,记-1,办公费,7101,=SUM(G1:G9),0.00,\n");

        assertThat(ledger.reasons().get(0)).contains("“=SUM(G1:G9)”");
    }
}
