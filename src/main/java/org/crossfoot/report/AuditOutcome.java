package org.crossfoot.report;

import java.util.List;
import org.crossfoot.finding.Finding;
import org.crossfoot.journal.JournalResult;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.RejectedRow;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Reconciliation;

/**
 * What the audit of one scope came to, before it is put into words.
 *
 * @param scope both sides
 * @param results what every equation came to, in the order of the checks
 * @param findings the differences under their roots, the most serious first
 * @param ledgerFiles how the exports were understood; empty without a ledger
 * @param rejected the rows of the exports that could not be understood
 * @param notChecked what should have been checked and was not, beside the results that are undecided
 * @param journal what the tests of the journal came to; empty without a ledger
 */
public record AuditOutcome(
        Reconciliation scope,
        List<CheckResult> results,
        List<Finding> findings,
        List<LedgerFile> ledgerFiles,
        List<RejectedRow> rejected,
        List<Message> notChecked,
        List<JournalResult> journal) {
    public AuditOutcome {
        results = List.copyOf(results);
        findings = List.copyOf(findings);
        ledgerFiles = List.copyOf(ledgerFiles);
        rejected = List.copyOf(rejected);
        notChecked = List.copyOf(notChecked);
        journal = List.copyOf(journal);
    }
}
