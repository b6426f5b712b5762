package org.crossfoot.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Portion;
import org.crossfoot.budget.Scope;
import org.crossfoot.journal.MadeUpJournal.Line;
import org.crossfoot.journal.MadeUpJournal.Made;
import org.crossfoot.journal.MadeUpJournal.Payee;
import org.crossfoot.journal.MadeUpJournal.Purpose;
import org.crossfoot.ledger.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every anomaly that is planted into an ordinary ledger is found by its test, and nothing else is reported by any. */
class PlantedAnomaliesTest {
    private static final Scope SCOPE = new Scope(new BudgetUnit("u", ""), MadeUpJournal.YEAR);
    private static final Set<String> STATISTICAL = Set.of("first-digits-follow-benford", "amounts-within-habit");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anOrdinaryLedgerShowsNothing(long seed) {
        MadeUpJournal journal = new MadeUpJournal(seed);
        List<List<Entry>> vouchers = journal.numbered();
        assertThat(vouchers.stream().mapToInt(List::size).sum()).isGreaterThan(5_000);
        assertThat(found(vouchers)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everythingPlantedIsFoundAndNothingElse(long seed) {
        MadeUpJournal journal = new MadeUpJournal(seed);
        plantAmounts(journal);
        plantCodes(journal);
        plantPayments(journal);
        plantHalves(journal);
        List<List<Entry>> vouchers = journal.numbered();
        Map<String, Set<String>> expected = new TreeMap<>();
        for (int i = 0; i < vouchers.size(); i++) {
            String test = journal.vouchers.get(i).plantedFor();
            if (!test.isEmpty()) {
                expected.computeIfAbsent(test, unseen -> new TreeSet<>())
                        .add(vouchers.get(i).get(0).voucher());
            }
        }
        assertThat(found(vouchers)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void missingAndRepeatedNumbersAreFound(long seed) {
        MadeUpJournal journal = new MadeUpJournal(seed);
        List<List<Entry>> vouchers = new ArrayList<>(journal.numbered());
        int missing = 100 + journal.random.nextInt(1_000);
        vouchers.remove(missing - 1);
        JournalResult result = result(vouchers, "voucher-numbers-run-on");
        assertThat(result.irregularities())
                .singleElement()
                .satisfies(gap -> assertThat(gap.message().arguments()).contains(MadeUpJournal.number(missing)));
        assertThat(found(vouchers).keySet()).containsExactly("voucher-numbers-run-on");
    }

    @Test
    void aRushInDecemberIsFound() {
        MadeUpJournal journal = new MadeUpJournal(7);
        for (int i = 1; i <= 60; i++) {
            journal.vouchers.add(new Made(
                    journal.workingDay(12),
                    "付监测技术款",
                    "承办" + i,
                    MadeUpJournal.lines(new Purpose("30227", ""), 6_000_000L + i * 1_237L, Portion.PROJECT),
                    ""));
        }
        assertThat(found(journal.numbered()).keySet()).containsExactly("spending-spread-over-year");
    }

    private static void plantAmounts(MadeUpJournal journal) {
        for (int i = 1; i <= 3; i++) {
            LocalDate date = journal.workingDay(2 + i);
            journal.pay(date, new Purpose("30218", "购防护物资"), 5_000_000L + i * 1_000_000L, "amounts-not-round");
            journal.pay(date, new Purpose("30226", "付授课劳务费"), 1_234_567L, new Payee("周明远", "labour-fees-plausible"));
            journal.pay(
                    journal.saturday(4 + i),
                    new Purpose("30201", "购办公用品"),
                    journal.amount(),
                    "postings-on-working-days");
            journal.advance(journal.workingDay(i), "借差旅款", 700_000, "advances-settled");
            List<Line> lines = new ArrayList<>(MadeUpJournal.lines(new Purpose("30201", ""), 45_678, Portion.BASIC));
            lines.set(0, new Line("5001", 46_678, 0, "30201", Portion.BASIC));
            journal.vouchers.add(new Made(date, "购办公用品", "某店" + i, lines, "vouchers-balance"));
        }
    }

    private static void plantCodes(MadeUpJournal journal) {
        for (int i = 1; i <= 3; i++) {
            LocalDate date = journal.workingDay(6 + i);
            journal.pay(date, new Purpose("30201", "付业务培训费"), journal.amount(), "summary-fits-code");
            journal.pay(date, new Purpose("30211", "付车辆维修款"), journal.amount(), "reception-and-vehicles-in-own-code");
            journal.pay(date, new Purpose("30299", "付接待费"), journal.amount(), "reception-and-vehicles-in-own-code");
            journal.vouchers.add(new Made(
                    date,
                    "付厂房款",
                    "某建筑公司",
                    MadeUpJournal.lines(new Purpose("3090" + i, ""), journal.amount(), Portion.BASIC),
                    "basic-and-project-apart"));
            journal.vouchers.add(new Made(
                    date,
                    "退回多付款",
                    "某公司",
                    MadeUpJournal.lines(new Purpose("3120" + i, ""), -journal.amount(), Portion.BASIC),
                    "balances-not-negative"));
            journal.vouchers.add(new Made(
                    date,
                    "冲销印刷费",
                    "某印刷厂",
                    MadeUpJournal.lines(new Purpose("30202", ""), -i * 1_111L, Portion.BASIC),
                    "reversals-pair-up"));
        }
    }

    private static void plantPayments(MadeUpJournal journal) {
        for (int i = 1; i <= 3; i++) {
            LocalDate date = journal.workingDay(3 * i);
            Purpose boards = new Purpose("30299", "付展板款");
            List<Line> once = MadeUpJournal.lines(boards, 876_543L + i, Portion.BASIC);
            journal.vouchers.add(new Made(date, "付展板款", "甲公司", once, "entries-entered-once"));
            journal.vouchers.add(new Made(date, "付展板款", "甲公司", once, "entries-entered-once"));
            List<Line> again = MadeUpJournal.lines(boards, 765_432L + i, Portion.BASIC);
            LocalDate later = MadeUpJournal.next(date.plusDays(17));
            journal.vouchers.add(new Made(date, "付展板款", "乙公司", again, "payments-made-once"));
            journal.vouchers.add(new Made(later, "付展板款", "乙公司", again, "payments-made-once"));
            for (int part = 0; part < 3; part++) {
                journal.vouchers.add(new Made(
                        MadeUpJournal.next(date.plusDays(part)),
                        "购电脑" + part,
                        "丙公司",
                        MadeUpJournal.lines(new Purpose("31002", ""), 4_876_500L - part * 7_700L, Portion.BASIC),
                        "payments-not-split"));
            }
        }
    }

    private static void plantHalves(MadeUpJournal journal) {
        for (int i = 1; i <= 3; i++) {
            LocalDate date = journal.workingDay(1 + i);
            List<Line> whole = MadeUpJournal.lines(new Purpose("30201", ""), 34_500L + i * 13L, Portion.BASIC);
            journal.vouchers.add(new Made(date, "购办公用品", "某店", whole.subList(0, 2), "halves-match"));
        }
    }

    private static JournalResult result(List<List<Entry>> vouchers, String test) {
        return results(vouchers).stream()
                .filter(result -> result.test().equals(test))
                .findFirst()
                .orElseThrow();
    }

    private static List<JournalResult> results(List<List<Entry>> vouchers) {
        Journal journal = new Journal(SCOPE, JournalSettings.standard());
        vouchers.forEach(voucher -> voucher.forEach(journal::entry));
        return journal.results(List.of());
    }

    /** The vouchers that each test reports, but for the statistical ones. */
    private static Map<String, Set<String>> found(List<List<Entry>> vouchers) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JournalResult result : results(vouchers)) {
            if (result.found() > 0 && !STATISTICAL.contains(result.test())) {
                found.put(
                        result.test(),
                        result.irregularities().stream()
                                .flatMap(irregularity -> irregularity.entries().stream())
                                .map(EntryPlace::voucher)
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return found;
    }

    @Test
    void theStatisticalTestsSeldomReportAnOrdinaryLedger() {
        int benford = 0;
        int habit = 0;
        for (long seed = 100; seed < 200; seed++) {
            List<JournalResult> results = results(new MadeUpJournal(seed).numbered());
            benford += results.stream()
                            .anyMatch(
                                    result -> result.test().equals("first-digits-follow-benford") && result.found() > 0)
                    ? 1
                    : 0;
            habit += results.stream()
                            .anyMatch(result -> result.test().equals("amounts-within-habit") && result.found() > 0)
                    ? 1
                    : 0;
        }
        System.out.println("statistical tests on 100 ordinary ledgers: Benford " + benford + ", habit " + habit);
        assertThat(benford).isLessThanOrEqualTo(2);
        assertThat(habit).isLessThanOrEqualTo(2);
    }
}
