package org.crossfoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.source.csv.CsvRowReader;
import org.junit.jupiter.api.Test;

class LeftOutRowsTest {
    private static final String HEADER = "凭证日期,凭证字号,摘要,科目编码,借方金额,贷方金额,方向,余额,资金性质,作废标志\n";

    @Test
    void leavesOutWhatIsNoEntryAndSaysByWhichRule() {
        ReadLedger ledger = ReadLedger.csv(HEADER
                + ",,年初余额,810101,,229.02,,,,\n"
                + "2021-03-05,记-1,办公费,7101,1.00,,,,,\n"
                + "2021-03-05,记-2,办公费合计,7101,2.00,,,,,\n"
                + "2021-03-31,,本月合计,7101,3.00,,,,,\n"
                + ",,本年累计,7101,3.00,,,,,\n"
                + ",,过 次 页,,3.00,,,,,\n"
                + "凭证日期,凭证字号,摘要,科目编码,借方金额,贷方金额,方向,余额,资金性质,作废标志\n"
                + ",,承前页,,3.00,,,,,\n"
                + "2021-03-06,记-3,办公费,7101,4.00,,,,,是\n"
                + ",,,,,,,,,\n"
                + "合计,,,,3.00,,,,,\n"
                + "\n");

        assertThat(ledger.file().leftOut())
                .isEqualTo(Map.of("blank", 2, "opening-balance", 1, "repeated-header", 1, "subtotal", 5, "voided", 1));
        assertThat(ledger.entries).extracting(Entry::summary).containsExactly("办公费", "办公费合计");
        assertThat(ledger.file().rows()).isEqualTo(12);
        assertThat(ledger.rejected).isEmpty();
    }

    @Test
    void aSubtotalWordWithinASummaryIsNoSubtotal() {
        ReadLedger ledger = ReadLedger.csv(HEADER + "2021-03-05,,本月合计数调整,7101,1.00,,,,,\n");

        assertThat(ledger.reasons()).containsExactly("2 “凭证字号”列为空，应为凭证号（如 记-0001）；请补充后重新导出");
    }

    @Test
    void opensWithTheBalanceOfTheCarryOverAccountsAlone() {
        ReadLedger ledger = ReadLedger.csv(HEADER
                + ",,年初余额,1002,500.00,,,,,\n"
                + ",,年初余额,8001,229.02,,,,,\n"
                + ",,年初余额,810107,,200.00,,,一般公共预算,\n"
                + ",,上年结转,8201,,,贷,30.02,其他资金,\n"
                + ",,期初余额,8401,1.00,,,,其他资金,\n"
                + ",,年初余额,8202,,77.00,,,,\n");

        assertThat(ledger.reading.outturn().sums())
                .isEqualTo(Map.of(
                        new OutturnKey(Flow.OPENING_BALANCE, "8101", "一般公共预算", "", "", ""), 20000L,
                        new OutturnKey(Flow.OPENING_BALANCE, "8201", "其他资金", "", "", ""), 3002L,
                        new OutturnKey(Flow.OPENING_BALANCE, "8401", "其他资金", "", "", ""), -100L));
        assertThat(ledger.file().leftOut()).isEqualTo(Map.of("opening-balance", 6));
    }

    @Test
    void countsAnOpeningTotalOrTheAccountsBelowItNotBoth() {
        ReadLedger ledger = ReadLedger.csv(
                HEADER + ",,年初余额,8101,,300.00,,,,\n,,年初余额,810101,,100.00,,,,\n,,年初余额,810107,,200.00,,,,\n");

        assertThat(ledger.reading.outturn().sum(key -> true)).isEqualTo(30000);
    }

    @Test
    void anOpeningRowWithoutAmountIsRejected() {
        ReadLedger ledger = ReadLedger.csv(HEADER + ",,年初余额,8101,,,贷,,,\n");

        assertThat(ledger.reasons()).containsExactly("2 “余额”列为空，应为金额（元）；请核实原始凭证后补充并重新导出，空白不按零处理");
    }

    @Test
    void whatStandsAroundThePagesIsNoEntry() {
        ReadLedger ledger = ReadLedger.csv("""
                明细账,,,,,
                日期,凭证字号,摘要,科目代码,借方发生额,贷方发生额
                ,,上年结转,8101,,300.00
                2021-01-05,记1,付款,710101,100.00,
                ,,当前合计,,100.00,
                ,,1月份合计,,100.00,
                制单人：张三,,,审核：李四,,
                第 1 页 共 2 页,,,,,
                明细账,,,,,
                日期,凭证字号,摘要,科目代码,借方发生额,贷方发生额
                2021-01-06,记2,审核费：工程,710101,7.00,
                ,,审核费：工程,,7.00,
                """);

        assertThat(ledger.file().leftOut())
                .isEqualTo(Map.of("opening-balance", 1, "page-note", 3, "repeated-header", 1, "subtotal", 2));
        assertThat(ledger.entries).extracting(Entry::debit).containsExactly(10000L, 700L);
    }

    @Test
    void openingRowsWithoutADateOpenTheYearOfTheEntries() throws Exception {
        ReadLedger ledger = new ReadLedger(new Scope(new BudgetUnit("", ""), 0));
        ledger.read(
                (HEADER + ",,年初余额,8101,,3.00,,,,\n2019-03-05,记-1,办公费,7101,1.00,,,,,\n")
                        .getBytes(StandardCharsets.UTF_8),
                ".csv",
                new CsvRowReader());

        assertThat(ledger.rejected).isEmpty();
        assertThat(ledger.reading.outturns().keySet()).extracting(Scope::year).containsExactly(2019);
        assertThat(ledger.reading.outturn().sum(key -> key.flow() == Flow.OPENING_BALANCE))
                .isEqualTo(300);
    }

    @Test
    void everyRuleHasWordsInTheReportOfBothLanguages() {
        for (Omission omission : Omission.values()) {
            for (Language language : Language.values()) {
                assertThat(new Words(language).say("report.left-out-" + omission.id(), 3))
                        .contains("3");
            }
        }
    }
}
