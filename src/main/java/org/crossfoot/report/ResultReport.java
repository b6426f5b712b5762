package org.crossfoot.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one comparison came to; amounts are plain decimals in {@code unit}.
 *
 * @param relation the equation in words: {@code 本年支出合计 = 基本支出 + 项目支出}
 * @param arithmetic the equation with its numbers: {@code 4006.95 ≠ 1508.57 + 2498.36 (= 4006.93)万元}
 * @param terms how the places make up the two sides; empty where nothing was added or divided
 * @param locations every amount that the comparison speaks of, the observed side first
 */
public record ResultReport(
        String id,
        String check,
        String relation,
        String verdict,
        @Nullable String expected,
        @Nullable String observed,
        @Nullable String difference,
        @Nullable String tolerance,
        String unit,
        String arithmetic,
        List<Term> terms,
        List<FindingReport.Evidence> locations,
        @Nullable String reason) {

    /**
     * The part that one amount plays.
     *
     * @param side {@code observed} or {@code expected}
     * @param sign {@code +} or {@code -}; {@code ÷} for the whole of a share, {@code ×} for a factor behind the first
     * @param location the amount, as an index into {@link ResultReport#locations}
     */
    public record Term(String side, String sign, int location) {}
}
