package org.crossfoot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitReportsTest {
    private final AuditedUnit unit = UnitReports.assemble(MadeUpUnits.troubled(), new Words(Language.ZH));

    @Test
    void arithmeticShowsBothSidesAndWhatTheyComeTo() {
        assertThat(unit.report().results())
                .extracting(ResultReport::arithmetic)
                .contains(
                        "4006.95 ≠ 1508.57 + 2498.36 (= 4006.93) 万元",
                        "2498.36万元 ≠ 24983811.22元 (= 2498.381122万元)",
                        "2020 ≠ 2021",
                        "37.65% = 1508.57万元 ÷ 4006.95万元 (= 37.648835%)",
                        "1508.57 ≈ 1380.15 + 128.41 (= 1508.56) 万元");
    }

    @Test
    void relationsAreInTheWordsOfTheTextAndOfTheCodeBook() {
        assertThat(unit.report().results())
                .extracting(ResultReport::relation)
                .contains("本年支出合计 = 基本支出 + 项目支出", "项目支出 = 账面项目支出", "占支出合计 = 基本支出 ÷ 本年支出合计");
    }

    @Test
    void coverageCountsWhatWasNotChecked() {
        CoverageReport coverage = unit.report().coverage();
        assertThat(coverage.figures()).isEqualTo(13);
        assertThat(coverage.guarded())
                .as("the first figure's year is checked, its amount is not")
                .isEqualTo(9);
        assertThat(coverage.unguarded())
                .extracting(FindingReport.Evidence::value)
                .containsExactly("3777.93万元", "229.02万元", "247.06万元", "20万元");
        assertThat(coverage.notChecked()).hasSize(3).contains("账簿有 2 行被拒收，其金额未计入账面数，见“账簿与拒收行”。");
        assertThat(coverage.agree() + coverage.withinRounding() + coverage.differ() + coverage.undecided())
                .isEqualTo(unit.report().results().size());
    }

    @Test
    void theTextIsWholeAndEveryFigureInItMarked() {
        MarkedDocument text = unit.texts().get(0);
        String whole = String.join(
                "",
                text.paragraphs().stream()
                        .flatMap(List::stream)
                        .map(MarkedDocument.Piece::text)
                        .toList());
        assertThat(whole).contains("𠮷田林场一、收支总体情况").endsWith("另有专项经费20万元。");
        assertThat(text.paragraphs().stream().flatMap(List::stream).filter(piece -> piece.figure() != null))
                .extracting(MarkedDocument.Piece::text)
                .containsExactly(
                        "3777.93万元",
                        "229.02万元",
                        "4006.95万元",
                        "1508.57万元",
                        "37.65%",
                        "2498.36万元",
                        "62.35%",
                        "150.48万元",
                        "1508.57万元",
                        "1380.15万元",
                        "128.41万元",
                        "195人",
                        "247.06万元",
                        "20万元");
    }

    @Test
    void aPartThatHoldsElsewhereIsNotMarkedForTheSumThatFails() {
        assertThat(verdictOf("f3"))
                .as("the total, which is not the sum of its parts")
                .isEqualTo("DIFFERS");
        assertThat(verdictOf("f4")).as("a part that agrees with the ledger").isEqualTo("AGREES");
        assertThat(verdictOf("f6")).as("a part that the ledger contradicts").isEqualTo("DIFFERS");
        assertThat(verdictOf("f10")).isEqualTo("WITHIN_ROUNDING");
        assertThat(verdictOf("f13")).isEqualTo("UNDECIDED");
        assertThat(verdictOf("f14")).isEqualTo("UNCHECKED");
    }

    private @Nullable String verdictOf(String figure) {
        return unit.texts().get(0).paragraphs().stream()
                .flatMap(List::stream)
                .filter(piece -> figure.equals(piece.figure()))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void everyAmountOfALineItemStandsTogetherAndTheOddOneOutIsNamed() {
        PassportReport project = item("expenditure/project");
        assertThat(project.recorded()).isEqualTo("24983811.22");
        assertThat(project.amounts())
                .extracting(amount -> amount.source() + " " + amount.at().amount() + " " + amount.verdict())
                .containsExactly("ledger 24983811.22 AGREES", "text 24983600 DIFFERS");
        assertThat(project.difference()).isEqualTo("-211.22");
        assertThat(project.standing()).isEqualTo("relations");
        assertThat(project.conclusion()).isEqualTo("不一致的是：文中 2,498.36 万元；其他关系支持 24,983,811.22 元");
        assertThat(project.verdict()).isEqualTo("DIFFERS");
    }

    @Test
    void amountsThatNothingComparesAreNotCalledDifferent() {
        PassportReport operating = item("operating");
        assertThat(operating.standing()).isEqualTo("apart");
        assertThat(operating.verdict()).isEqualTo("UNCHECKED");
    }

    @Test
    void missingIsNotZero() {
        assertThat(item("income").declared()).isEmpty();
        assertThat(item("income").difference()).isNull();
        AuditOutcome withoutLedger = MadeUpUnits.withoutLedger();
        assertThat(UnitReports.assemble(withoutLedger, new Words(Language.ZH))
                        .report()
                        .passports())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.recorded()).isNull());
    }

    @Test
    void aUnitIsGreenOnlyIfEverythingWasChecked() {
        assertThat(state(MadeUpUnits.troubled())).isEqualTo(UnitSummary.State.FINDINGS);
        assertThat(state(MadeUpUnits.clean())).isEqualTo(UnitSummary.State.AGREES);
        assertThat(state(MadeUpUnits.withoutLedger())).isEqualTo(UnitSummary.State.INCOMPLETE);
    }

    private static UnitSummary.State state(AuditOutcome outcome) {
        return UnitSummary.of(
                        UnitReports.assemble(outcome, new Words(Language.EN)).report())
                .state();
    }

    private PassportReport item(String id) {
        return unit.report().passports().stream()
                .filter(item -> item.item().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
