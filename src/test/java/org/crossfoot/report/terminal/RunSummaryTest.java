package org.crossfoot.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.MadeUpUnits;
import org.crossfoot.report.UnitReports;
import org.junit.jupiter.api.Test;

class RunSummaryTest {
    private static final Words WORDS = new Words(Language.ZH);
    private static final List<AuditedUnit> UNITS = Stream.of(
                    MadeUpUnits.clean(), MadeUpUnits.troubled(), MadeUpUnits.withoutLedger())
            .map(outcome -> UnitReports.assemble(outcome, WORDS))
            .toList();

    @Test
    void theMostSeriousUnitsAndFindingsComeFirstInAlignedColumns() {
        assertThat(summary(false, UNITS, "reports/r1/index.html")).isEqualTo("""
                        单位                                  结论          高    中    低  已核对数字  未能核对  拒收行
                        =虚构县林业局<script>alert(1)</scri…  有差异         1     1     1      9 / 13         3       2
                        虚构县档案馆                          未全部核对     0     0     0       3 / 3         1       0
                        虚构县水文站                          全部相符       0     0     0       3 / 3         0       0

                        高  =虚构县林业局<script>alert(1)</script>  年末结转和结余：文中 150.48 万元，账面 0.00 元
                            150.48万元 ≠ (−11.22)元 (= −0.001122万元)

                        中  =虚构县林业局<script>alert(1)</script>  =项目支出 2498.36 与合计 4006.95 <b>不合</b>
                            4,006.95 ≠ 1,508.57 + 2,498.36 (= 4,006.93) 万元
                            相邻数字颠倒  若项目支出为 2498.38 万元，则合计、占比和账面数三项核对全部成立。

                        低  =虚构县林业局<script>alert(1)</script>  所述年度为 2020 年，报告年度为 2021 年
                            2020 ≠ 2021

                        报告：reports/r1/index.html
                        """);
    }

    @Test
    void coloursOnlyOnATerminal() {
        assertThat(summary(true, UNITS, "x")).contains("\u001B[31m有差异");
        assertThat(summary(false, UNITS, "x")).doesNotContain("\u001B");
    }

    @Test
    void aThousandUnitsLeaveAShortSummary() {
        String summary = summary(false, Collections.nCopies(1000, UNITS.get(1)), "x");
        assertThat(summary).contains("其余 980 个单位见索引页。");
        assertThat(summary.lines().count()).isLessThan(70);
    }

    private static String summary(boolean terminal, List<AuditedUnit> units, String place) {
        RunSummary summary = new RunSummary(WORDS, terminal);
        units.forEach(summary::add);
        return summary.text(place);
    }
}
