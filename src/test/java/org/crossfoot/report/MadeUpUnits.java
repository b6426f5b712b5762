package org.crossfoot.report;

import static org.crossfoot.report.MadeUpScope.expenditure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;
import org.crossfoot.finding.Explanation;
import org.crossfoot.finding.Finding;
import org.crossfoot.finding.Severity;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.RejectedRow;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Reconciliation;

/** Made-up outcomes to try the renderers on, with everything in them that could go wrong on a page or in a workbook. */
public final class MadeUpUnits {
    private static final String TEXT = """
            2021年部门决算说明

            <script>alert('x')</script>"虚构县林业局" & 所属单位 𠮷田林场
            一、收支总体情况
            2020年度收入总计3777.93万元，年初结转和结余229.02万元，本年支出合计4006.95万元。其中：基本支出1508.57万元，占37.65%；项目支出2498.36万元，占62.35%。年末结转和结余150.48万元。
            二、基本支出
            基本支出1508.57万元，其中：人员经费1380.15万元，公用经费128.41万元。在职195人。
            =cmd|'/c calc'!A1 办公设备购置247.06万元，另有专项经费20万元。
            """;

    private static final String LEDGER = "inbox/101 虚构县林业局/凭证.csv";

    private MadeUpUnits() {}

    /** A unit with findings, rejected rows and things not checked; its name is hostile to HTML and to spreadsheets. */
    public static AuditOutcome troubled() {
        Reconciliation scope = scope();
        CheckResult total = MadeUpScope.sum(scope, 3, 4, 6);
        CheckResult project = MadeUpScope.ledger(scope, 6, expenditure(Portion.PROJECT));
        CheckResult year = MadeUpScope.year(scope, 1, 2020);
        CheckResult closing = MadeUpScope.ledger(scope, 8, LineItem.of(Concept.CLOSING_BALANCE));
        List<CheckResult> results = List.of(
                total,
                project,
                year,
                closing,
                MadeUpScope.share(scope, 5, 4, 3),
                MadeUpScope.share(scope, 7, 6, 3),
                MadeUpScope.sum(scope, 9, 10, 11),
                MadeUpScope.ledger(scope, 3, expenditure(Portion.ALL)),
                MadeUpScope.ledger(scope, 4, expenditure(Portion.BASIC)),
                MadeUpScope.verify(
                        scope, "figure-agrees-with-ledger", 13, new Expression.Missing(says("账簿未区分到款级，无法给出账面数"))));
        List<Finding> findings = List.of(
                finding(Severity.HIGH, "年末结转和结余：文中 150.48 万元，账面 0.00 元", closing),
                new Finding(
                        "9c1f0d52aa73e01b",
                        Severity.MEDIUM,
                        says("=项目支出 2498.36 与合计 4006.95 <b>不合</b>"),
                        says("本年支出合计 4006.95 万元，基本支出与项目支出相加为 4006.93 万元，相差 0.02 万元，超过按书写位数允许的 0.015 万元。"),
                        says("查对项目支出的底稿，改正后重新出具。"),
                        List.of(total, project),
                        List.of(new Explanation(
                                "transposition-error",
                                says("若项目支出为 2498.38 万元，则合计、占比和账面数三项核对全部成立。"),
                                2,
                                List.of(MadeUpScope.observation(scope, 6)),
                                List.of()))),
                finding(Severity.LOW, "所述年度为 2020 年，报告年度为 2021 年", year));
        return new AuditOutcome(
                scope,
                results,
                findings,
                List.of(ledgerFile(LEDGER, 2)),
                List.of(
                        new RejectedRow(
                                LEDGER,
                                "",
                                17,
                                "2021-13-45,记-0003,=1+1,@SUM(A1),12",
                                says("日期“2021-13-45”不存在，应为 2021 年内的日期；请更正后重新导出")),
                        new RejectedRow(
                                LEDGER,
                                "",
                                2048,
                                "2021-05-06,记-0188,购<i>打印纸</i>,一百元,",
                                says("借方金额“一百元”不是数字；请更正后重新导出"))),
                List.of(says("没有读到上年决算，年初结转和结余未能与上年年末数核对")),
                List.of());
    }

    /** A unit where all that was read agrees. */
    public static AuditOutcome clean() {
        Reconciliation scope = new MadeUpScope("本年支出合计4006.95万元，其中基本支出1508.57万元，项目支出2498.38万元。")
                .figure("本年支出合计", "4006.95万元", expenditure(Portion.ALL))
                .figure("基本支出", "1508.57万元", expenditure(Portion.BASIC))
                .figure("项目支出", "2498.38万元", expenditure(Portion.PROJECT))
                .with(new BudgetUnit("102", "虚构县水文站"), MadeUpScope.outturn());
        List<CheckResult> results =
                List.of(MadeUpScope.sum(scope, 1, 2, 3), MadeUpScope.ledger(scope, 3, expenditure(Portion.PROJECT)));
        return new AuditOutcome(
                scope,
                results,
                List.of(),
                List.of(ledgerFile("inbox/102/凭证.xlsx", 0)),
                List.of(),
                List.of(),
                List.of());
    }

    /** A unit that keeps no ledger: nothing differs, but little could be checked. */
    public static AuditOutcome withoutLedger() {
        Reconciliation scope = new MadeUpScope("本年支出合计4006.95万元，其中基本支出1508.57万元，项目支出2498.38万元。")
                .figure("本年支出合计", "4006.95万元", expenditure(Portion.ALL))
                .figure("基本支出", "1508.57万元", expenditure(Portion.BASIC))
                .figure("项目支出", "2498.38万元", expenditure(Portion.PROJECT))
                .with(new BudgetUnit("103", "虚构县档案馆"), null);
        return new AuditOutcome(
                scope,
                List.of(MadeUpScope.sum(scope, 1, 2, 3)),
                List.of(),
                List.of(),
                List.of(),
                List.of(says("没有读到账簿，申报数未能与账面数核对")),
                List.of());
    }

    /** A unit whose ledger could hardly be read. */
    public static AuditOutcome withRejectedRows(int rows) {
        AuditOutcome clean = clean();
        return new AuditOutcome(
                clean.scope(),
                clean.results(),
                List.of(),
                List.of(ledgerFile(LEDGER, rows)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> new RejectedRow(LEDGER, "", row, "第 " + row + " 行", says("没有凭证号")))
                        .toList(),
                List.of(),
                List.of());
    }

    private static Reconciliation scope() {
        return new MadeUpScope(TEXT)
                .figure("收入总计", "3777.93万元", LineItem.of(Concept.INCOME_GRAND_TOTAL))
                .figure("年初结转和结余", "229.02万元", LineItem.of(Concept.OPENING_BALANCE))
                .figure("本年支出合计", "4006.95万元", expenditure(Portion.ALL))
                .figure("基本支出", "1508.57万元", expenditure(Portion.BASIC))
                .figure("占支出合计", "37.65%", null)
                .figure("项目支出", "2498.36万元", expenditure(Portion.PROJECT))
                .figure("占支出合计", "62.35%", null)
                .figure("年末结转和结余", "150.48万元", LineItem.of(Concept.CLOSING_BALANCE))
                .figure("基本支出", "1508.57万元", expenditure(Portion.BASIC))
                .figure("人员经费", "1380.15万元", LineItem.of(Concept.PERSONNEL))
                .figure("公用经费", "128.41万元", LineItem.of(Concept.OPERATING))
                .figure("在职", "195人", null)
                .figure("=cmd|'/c calc'!A1 办公设备购置", "247.06万元", LineItem.economic(Portion.PROJECT, "31002"))
                .figure("专项经费", "20万元", null)
                .with(new BudgetUnit("101", "=虚构县林业局<script>alert(1)</script>"), MadeUpScope.outturn());
    }

    private static Finding finding(Severity severity, String title, CheckResult result) {
        return new Finding(
                "fp-" + result.equation().id(),
                severity,
                says(title),
                says(title + "，相差 " + result.difference() + "。"),
                says("查对年末结转的计算底稿。"),
                List.of(result),
                List.of());
    }

    private static LedgerFile ledgerFile(String path, int rejected) {
        return new LedgerFile(
                path,
                "cd".repeat(32),
                "csv",
                "GB18030",
                "",
                1,
                "yitihua",
                Map.of("借方金额", "debit"),
                4312 + rejected,
                4256,
                new TreeMap<>(Map.of("opening-balance", 3, "subtotal", 53)),
                rejected,
                9_876_543_21L,
                9_876_543_21L);
    }

    private static Message says(String text) {
        return Message.of("fixture.says", text);
    }
}
