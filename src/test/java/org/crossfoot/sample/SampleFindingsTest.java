package org.crossfoot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.finding.Explanation;
import org.crossfoot.finding.Finding;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the audit of the sample units must find, and that it finds nothing else. */
class SampleFindingsTest {
    private static final Words WORDS = new Words(Language.ZH);

    @Test
    void emergencyBureauHasEightFindings() throws Exception {
        List<Finding> findings = SampleAudit.of(SampleUnit.EMERGENCY).findings();

        assertThat(one(findings, "支出决算数", "3777.93", "4006.95", "229.02")).satisfies(finding -> {
            assertThat(causes(finding)).startsWith("figure-of-another-item");
            assertThat(text(finding)).contains("本年收入合计", "年初结转");
        });
        one(findings, "年末结转和结余", "150.48", "0.00");
        one(findings, "2498.36", "2498.38", "0.02");
        assertThat(causes(one(findings, "人员经费", "公用经费", "3.82", "退休费", "抚恤金"))).startsWith("misplaced-part");
        assertThat(causes(one(findings, "2422.05", "2498.36", "76.31", "76.33")))
                .startsWith("omitted-part");
        one(findings, "837.25", "866.27", "29.02");
        one(findings, "2020", "2021");
        assertThat(causes(one(findings, "收入总计", "3777.93", "4006.95"))).startsWith("total-for-current-year");
        assertThat(findings).hasSize(8);
    }

    @Test
    void emergencyBureausRoundingIsNoError() throws Exception {
        List<CheckResult> results = SampleAudit.of(SampleUnit.EMERGENCY).results();

        assertThat(verdict(results, "4006.95", "4006.96")).isEqualTo(Verdict.WITHIN_ROUNDING);
        assertThat(verdict(results, "229", "229.02")).isEqualTo(Verdict.WITHIN_ROUNDING);
        assertThat(Stream.of("37.65", "62.35", "91.49", "8.51").map(share -> verdict(results, share)))
                .containsOnly(Verdict.AGREES);
    }

    @Test
    void marketBureauHasNoFinding() throws Exception {
        SampleAudit audit = SampleAudit.of(SampleUnit.MARKET);

        assertThat(audit.findings()).isEmpty();
        assertThat(audit.results()).hasSizeGreaterThan(50).noneMatch(result -> result.verdict() == Verdict.UNDECIDED);
    }

    @Test
    void cultureBureausErrorsAreFoundWithTheirCauses() throws Exception {
        List<Finding> findings = SampleAudit.of(SampleUnit.CULTURE).findings();

        assertThat(causes(one(findings, "维修（护）费", "148.32", "14.83"))).startsWith("slide-error");
        assertThat(causes(one(findings, "住房保障支出", "54.36", "45.36"))).startsWith("transposition-error");
        assertThat(causes(one(findings, "人员经费", "公用经费", "生活补助 2.79"))).startsWith("misplaced-part");
        assertThat(one(findings, "委托业务费", "1.383333").results()).hasSize(6);
        assertThat(findings).hasSize(4);
    }

    @Test
    void waterBureauHasNothingToCompareAndTwelveRejectedRows() throws Exception {
        SampleAudit audit = SampleAudit.of(SampleUnit.WATER);

        assertThat(audit.results()).isEmpty();
        assertThat(audit.recorded().rows().stream().map(row -> WORDS.say(row.reason())))
                .hasSize(12)
                .anyMatch(reason -> reason.contains("一百元"))
                .anyMatch(reason -> reason.contains("2021-02-30"));
    }

    /** The only finding of which all these words are said. */
    private static Finding one(List<Finding> findings, String... words) {
        assertThat(findings)
                .as("findings that speak of %s", List.of(words))
                .filteredOn(finding -> Stream.of(words).allMatch(text(finding)::contains))
                .hasSize(1);
        return findings.stream()
                .filter(finding -> Stream.of(words).allMatch(text(finding)::contains))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Finding finding) {
        return Stream.concat(
                        Stream.of(finding.title(), finding.message()),
                        finding.explanations().stream().map(Explanation::text))
                .map(WORDS::say)
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private static List<String> causes(Finding finding) {
        return finding.explanations().stream().map(Explanation::cause).toList();
    }

    /** The verdict on a comparison of two numbers as they are shown, or on a share. */
    private static Verdict verdict(List<CheckResult> results, String observed, String... expected) {
        return results.stream()
                .filter(result -> is(result.observed(), observed))
                .filter(result -> Stream.of(expected).allMatch(number -> is(result.expected(), number)))
                .map(CheckResult::verdict)
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(@Nullable BigDecimal number, String shown) {
        return number != null && number.compareTo(new BigDecimal(shown)) == 0;
    }
}
