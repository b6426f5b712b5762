package org.crossfoot.reconciliation;

import java.util.List;
import java.util.Optional;
import org.crossfoot.budget.LineItem;

/**
 * The passport of a figure (数字护照): every amount that a scope states for one line item in one year, side by side.
 *
 * @param item the line item
 * @param year the year that the amounts speak of
 * @param entries the ledger's amount, then those of tables, then those of sentences, each in reading order
 * @param standing how the amounts stand to one another
 * @param best the amount that is borne out best, empty where nothing tells
 */
public record Passport(LineItem item, int year, List<Entry> entries, Standing standing, Optional<Observation> best) {
    public Passport {
        entries = List.copyOf(entries);
    }

    /** Where an amount is stated. */
    public enum Source {
        /** The books. */
        LEDGER,
        /** A sheet of the unit's own workbook of statements. */
        INTERNAL_TABLE,
        /** A table of a document. */
        PUBLISHED_TABLE,
        TEXT
    }

    /** How the amounts of a passport stand to one another, and what tells which of them is right. */
    public enum Standing {
        /** There is but one. */
        ALONE,
        /** All are the same, or within rounding. */
        AGREED,
        /** They are not, and most of them agree on one. */
        MAJORITY,
        /** They are not, and the relations with other figures hold for one alone. */
        RELATIONS,
        /** They are not, and nothing tells which is right. */
        CANNOT_TELL,
        /** They are not, and nothing says that they should be the same. */
        APART
    }

    /**
     * One amount.
     *
     * @param verdict against the amount borne out best; {@link Verdict#UNDECIDED} where there is none, or nothing says that this
     *     one should be the same
     */
    public record Entry(Source source, Observation observation, Verdict verdict) {
        /** True for an odd one out. */
        public boolean isOdd() {
            return verdict == Verdict.DIFFERS;
        }
    }
}
