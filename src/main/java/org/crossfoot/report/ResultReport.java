package org.crossfoot.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one comparison came to; amounts are plain decimals in {@code unit}. */
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
        List<FindingReport.Evidence> locations,
        @Nullable String reason) {}
