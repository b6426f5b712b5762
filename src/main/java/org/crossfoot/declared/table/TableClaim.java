package org.crossfoot.declared.table;

import java.util.List;

/**
 * A figure of a table that others of the same table give: by the statement's form, by its column's header, by its row.
 *
 * @param form what kind of relation it is
 * @param stated true where the header itself writes the formula (执行率（C/B）)
 * @param declared the figure derived
 * @param terms what it should come to; of a percentage, the numerator
 * @param base the denominator of a percentage, empty for any other figure
 */
public record TableClaim(Form form, boolean stated, TableFigure declared, List<Term> terms, List<Term> base) {
    public TableClaim {
        terms = List.copyOf(terms);
        base = List.copyOf(base);
    }

    /** The forms of relations in tables. */
    public enum Form {
        /** A total of parts. */
        SUM,
        /** Opening balance, income, expenditure and closing balance; or two grand totals. */
        BALANCE,
        /** A change between two amounts (增减额). */
        CHANGE,
        /** A rate of completion or growth. */
        RATE,
        /** A share of the total below or above (占比). */
        SHARE,
        /** What is awarded, and what could be at most (得分, 分值). */
        WITHIN
    }

    /** A balance by the form of a statement. */
    static TableClaim balance(TableFigure declared, List<Term> terms) {
        return new TableClaim(Form.BALANCE, false, declared, terms, List.of());
    }

    /** A sum of parts. */
    static TableClaim sum(TableFigure total, List<TableFigure> parts) {
        return new TableClaim(
                Form.SUM,
                false,
                total,
                parts.stream().map(part -> new Term(part, true)).toList(),
                List.of());
    }

    /** An addend; {@code added} is false for one that is subtracted. */
    public record Term(TableFigure figure, boolean added) {}
}
