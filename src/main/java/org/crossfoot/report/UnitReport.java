package org.crossfoot.report;

import java.util.List;

/** One audited unit: an element of {@code units} in {@code report.json}. */
public record UnitReport(
        String code,
        String name,
        int year,
        List<DocumentReport> documents,
        LedgerReport ledger,
        List<JournalReport> journal,
        List<ResultReport> results,
        List<FindingReport> findings,
        List<PassportReport> passports,
        CoverageReport coverage) {}
