package org.crossfoot.report.html;

import java.util.List;

/**
 * A unit's page, ready for its template.
 *
 * @param headline what was found, in a sentence
 * @param coverage how much was checked, in a sentence
 * @param bars how many comparisons came to which verdict
 * @param covered how much they guard
 */
record UnitPage(
        Labels t,
        String language,
        String css,
        String code,
        String name,
        String year,
        String state,
        String headline,
        String coverage,
        List<Bar> bars,
        CoverageView covered,
        List<FindingView> findings,
        List<String> itemColumns,
        List<ItemView> items,
        List<ItemView> onlyRecorded,
        String onlyRecordedWords,
        List<TextView> texts,
        LedgerView ledger,
        List<JournalView> journal,
        List<String> notChecked,
        List<PlacedView> unguarded,
        List<PlacedView> unread,
        List<ResultView> results,
        List<ExplanationPage> pages) {

    /** One verdict's share of the comparisons. */
    record Bar(VerdictView verdict, int count) {}

    /** Something that stands in a document, with what is to be said of it. */
    record PlacedView(String text, String note, String place, String link) {}

    /** A comparison in a line; {@code checkName} is empty but for the first of its check. */
    record ResultView(
            String id,
            VerdictView verdict,
            String check,
            String checkName,
            String relation,
            String arithmetic,
            String difference,
            String reason) {}
}
