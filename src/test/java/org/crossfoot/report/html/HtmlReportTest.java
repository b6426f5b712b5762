package org.crossfoot.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditOutcome;
import org.crossfoot.report.MadeUpUnits;
import org.crossfoot.report.UnitReports;
import org.crossfoot.report.UnitSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

    @ParameterizedTest
    @EnumSource
    void whatDocumentsSayIsNeverMarkup(Language language) {
        assertThat(page(MadeUpUnits.troubled(), language))
                .doesNotContain("<script", "<i>打印纸", "<b>不合")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        String page = page(MadeUpUnits.troubled(), Language.ZH);
        assertThat(all(page, "id=\"([^\"]+)\"")).containsAll(all(page, "href=\"#([^\"]+)\""));
        assertThat(all(page, "href=\"#([^\"]+)\"")).contains("finding-2", "f1-f3", "result-share-follows.5");
    }

    @Test
    void theFindingIsLaidOutWithPlacesArithmeticCauseAndAdvice() {
        assertThat(text(page(MadeUpUnits.troubled(), Language.ZH)))
                .contains("发现 3 项差异：高 1 项，中 1 项，低 1 项。")
                .contains("读到金额和比例 13 个，其中 9 个至少核对过一次，4 个没有可用的核对规则；共作核对 10 次。")
                .contains("2021年决算说明.txt 第 4 段 · 在原文中查看")
                .contains(
                        "文中 本年支出合计 4,006.95 万元 应为 基本支出 1,508.57 万元 + 项目支出 2,498.36 万元 = 4,006.93 万元 差异 +0.02 万元 容差 ±0.015 万元")
                .contains("账面 账面年末结转和结余−11.22元 −0.001122 万元")
                .contains("项目支出 = 账面项目支出 2,498.36万元 ≠ 24,983,811.22元 (= 2,498.381122万元)")
                .contains("相邻数字颠倒 若项目支出为 2498.38 万元")
                .contains("处理建议 查对项目支出的底稿，改正后重新出具。");
    }

    @Test
    void rejectedRowsAndWhatWasNotCheckedAreSaidWithTheirReasons() {
        assertThat(text(page(MadeUpUnits.troubled(), Language.ZH)))
                .contains("凭证.csv 17 日期“2021-13-45”不存在，应为 2021 年内的日期；请更正后重新导出2021-13-45,记-0003,=1+1,@SUM(A1),12")
                .contains("未能核对的内容 没有读到上年决算，年初结转和结余未能与上年年末数核对 账簿有 2 行被拒收，其金额未计入账面数，见“账簿与拒收行”。 账簿未区分到款级，无法给出账面数")
                .contains("年初余额 3，合计行 53");
    }

    @Test
    void ofThousandsOfRejectedRowsThePageShowsSomeAndSaysWhereTheRestIs() {
        String page = text(page(MadeUpUnits.withRejectedRows(2500), Language.ZH));
        assertThat(page).contains("第 500 行").doesNotContain("第 501 行").contains("其余 2,000 行见 anomalies.xlsx");
    }

    @Test
    void aUnitWithoutFindingsSaysWhatWasChecked() {
        assertThat(text(page(MadeUpUnits.clean(), Language.ZH)))
                .contains("差异 未发现差异，读到的数字都已核对。 读到金额和比例 3 个，其中 3 个至少核对过一次");
        assertThat(page(MadeUpUnits.withoutLedger(), Language.EN))
                .contains("class=\"headline incomplete\"")
                .contains("No difference in what was checked, but not everything could be checked.");
    }

    @Test
    void theIndexPutsWhatNeedsAttentionFirstAmongAThousandUnits() {
        Words words = new Words(Language.ZH);
        UnitSummary troubled = UnitSummary.of(
                UnitReports.assemble(MadeUpUnits.troubled(), words).report());
        UnitSummary clean =
                UnitSummary.of(UnitReports.assemble(MadeUpUnits.clean(), words).report());
        List<UnitSummary> units = IntStream.range(0, 1000)
                .mapToObj(i -> i == 700 ? troubled : clean)
                .toList();
        StringWriter out = new StringWriter();
        new HtmlReport(words).index(units, out);
        assertThat(text(out.toString()))
                .contains("共 1000 个单位：1 个发现差异，0 个未能全部核对，999 个全部相符。")
                .contains("拒收行 =虚构县林业局&lt;script&gt;alert(1)&lt;/script&gt; 101 2021 ✗ 有差异 1 1 1 9 / 13 3 2 虚构县水文站");
    }

    @Test
    void aUnitsFolderIsANameThatAnyFileSystemTakes() {
        assertThat(HtmlReport.pageOf("430481010")).isEqualTo("units/430481010/report.html");
        assertThat(HtmlReport.pageOf("../a b")).isEqualTo("units/~2e~2e~2fa~20b/report.html");
    }

    private static String page(AuditOutcome outcome, Language language) {
        Words words = new Words(language);
        StringWriter out = new StringWriter();
        new HtmlReport(words).unit(UnitReports.assemble(outcome, words), out);
        return out.toString();
    }

    /** The text of a page as it is read, blanks and line breaks as one blank. */
    private static String text(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("</?(span|a|mark|small|strong)\\b[^>]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&#x3D;", "=")
                .replaceAll("\\s+", " ");
    }

    private static Set<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
