package org.crossfoot.reconciliation;

import java.util.List;
import java.util.Set;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.Comparison;

/**
 * A relation (勾稽关系) between line items, as a row of data says it; a {@link Check} puts it in terms of what was observed.
 *
 * @param id its stable name
 * @param check the id of the check that applies it
 * @param total what should be compared; a code of {@link LineItem#ANY_CODE} there and in terms stands for every code
 * @param comparison how the total should stand to the terms
 * @param terms what it is compared with, signed; never empty
 * @param where which amounts it is applied to
 * @param weight what it means that it does not hold
 * @param validity the fiscal years in which it holds
 * @param source where it comes from: a regulation, or its number in the list of known relations
 * @param name its name in both languages
 */
public record Relation(
        String id,
        String check,
        LineItem total,
        Comparison comparison,
        List<Term> terms,
        Set<Where> where,
        Weight weight,
        Validity validity,
        String source,
        Name name) {
    public Relation {
        terms = List.copyOf(terms);
        where = Set.copyOf(where);
    }

    /**
     * A signed term.
     *
     * @param added false for one that is subtracted
     * @param prior true for the amount of the year before
     * @param seldom true for what most units do not have and then do not mention: it counts where it is stated
     */
    public record Term(LineItem item, boolean added, boolean prior, boolean seldom) {}

    /** The first and the last fiscal year of a relation. */
    public record Validity(int from, int to) {
        boolean covers(int year) {
            return from <= year && year <= to;
        }
    }

    /** A relation's name, 中文 and English. */
    public record Name(String chinese, String english) {}

    /** The amounts that a relation is applied to. */
    public enum Where {
        /** Of each item the amount that the documents bear out best, once a scope. */
        STATED,
        /** Each mention with the latest ones of the other items. */
        MENTIONS,
        /** The items of statements: those of one table where all stand in it, else the first table of each. */
        TABLES,
        /** What the ledger records. */
        LEDGER
    }

    /** The relation of one code. */
    public Relation of(String code) {
        return new Relation(
                id,
                check,
                bound(total, code),
                comparison,
                terms.stream()
                        .map(term -> new Term(bound(term.item(), code), term.added(), term.prior(), term.seldom()))
                        .toList(),
                where,
                weight,
                validity,
                source,
                name);
    }

    private static LineItem bound(LineItem item, String code) {
        return item.isAnyCode() ? item.under(code) : item;
    }
}
