package org.crossfoot.report.html;

import java.util.List;

/**
 * A finding as its page shows it.
 *
 * @param number from 1, in the order of the page
 * @param difference with its unit; empty where there is none
 * @param recorded the ledger's amounts that it speaks of
 * @param calculation its leading comparison, where it has one
 * @param others what else does not hold because of it
 * @param declared true if it is about what is declared, false if about the journal
 * @param entries the entries that show it
 */
record FindingView(
        int number,
        String severity,
        String severityWord,
        String title,
        String difference,
        String message,
        String advice,
        String check,
        String checkName,
        String fingerprint,
        List<Excerpts.Excerpt> excerpts,
        List<Recorded> recorded,
        List<Calculation> calculation,
        List<Other> others,
        List<Cause> causes,
        boolean declared,
        List<JournalView.EntryView> entries) {

    /** An amount that the ledger records. */
    record Recorded(String label, String value, String place) {}

    /** Another comparison that fails for the same reason. */
    record Other(String id, String relation, String arithmetic, String difference) {}

    /** A probable cause. */
    record Cause(String id, String name, String text) {}
}
