package org.crossfoot.store;

import java.util.List;
import org.crossfoot.journal.JournalResult;
import org.crossfoot.ledger.EntrySearch;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.ledger.RejectedRow;

/**
 * What an earlier reading of a scope's ledger came to.
 *
 * @param files in the order in which they were read
 * @param outturn the sums
 * @param rejected in the order of the files
 * @param entries finds the entries that the sums were made from
 * @param journal what the tests of the journal came to, in their order
 */
public record StoredLedger(
        List<LedgerFile> files,
        Outturn outturn,
        List<RejectedRow> rejected,
        EntrySearch entries,
        List<JournalResult> journal) {}
