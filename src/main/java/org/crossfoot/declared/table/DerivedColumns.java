package org.crossfoot.declared.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.declared.table.UnderstoodTable.Section;
import org.crossfoot.money.Unit;

/** Across the rows: columns that others of the same row give, by the formula or the words of their headers. */
final class DerivedColumns {
    /** No percentages of a column are greater than this if fractions of one are printed as such: 0.98 for 98%. */
    private static final BigDecimal FRACTIONS = BigDecimal.valueOf(2);

    private final UnderstoodTable table;

    DerivedColumns(UnderstoodTable table) {
        this.table = table;
    }

    Stream<TableClaim> claims() {
        return table.sections().stream().flatMap(this::claims);
    }

    private Stream<TableClaim> claims(Section section) {
        List<Column> values = section.block().values();
        List<Formula> told = formulas(values);
        Stream<TableClaim> stated = told.stream()
                .filter(formula -> formula.base().isEmpty() || !isOfFractions(table, section, formula.result()))
                .flatMap(formula -> claims(section, formula).stream());
        Stream<TableClaim> borneOut = values.stream()
                .filter(column ->
                        told.stream().noneMatch(formula -> formula.result().equals(column)))
                .flatMap(column -> new ChangeColumns(values).ifAmount(column).stream())
                .flatMap(formula -> BorneOut.of(claims(section, formula)).stream());
        return Stream.concat(stated, borneOut);
    }

    private List<TableClaim> claims(Section section, Formula formula) {
        return section.heads().stream()
                .flatMap(head -> claim(head, formula).stream())
                .toList();
    }

    private static List<Formula> formulas(List<Column> values) {
        List<Formula> formulas = new ArrayList<>(WrittenFormulas.of(values));
        ChangeColumns changes = new ChangeColumns(values);
        CompletionColumns completions = new CompletionColumns(values);
        BalanceColumns balances = new BalanceColumns(values);
        for (Column column : values) {
            boolean written =
                    formulas.stream().anyMatch(formula -> formula.result().equals(column));
            if (!written) {
                changes.of(column)
                        .or(() -> completions.of(column))
                        .or(() -> balances.of(column))
                        .ifPresent(formulas::add);
            }
        }
        return formulas;
    }

    /** True for a column that may give fractions of one for percentages, as cells of workbooks do: no sign, nothing above 2. */
    static boolean isOfFractions(UnderstoodTable table, Section section, Column column) {
        boolean signed = column.words().stream().anyMatch(words -> words.contains("%"));
        return !signed
                && section.heads().stream()
                        .flatMap(head -> table.figure(head.row(), column).stream())
                        .allMatch(figure -> !figure.quote().endsWith("%")
                                && !figure.quote().endsWith("％")
                                && figure.written().value().abs().compareTo(FRACTIONS) <= 0);
    }

    private Optional<TableClaim> claim(RowHead head, Formula formula) {
        Optional<TableFigure> result = table.figure(head.row(), formula.result());
        Optional<List<TableClaim.Term>> terms = terms(head, formula.terms());
        Optional<List<TableClaim.Term>> base = terms(head, formula.base());
        if (result.isEmpty() || terms.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        List<TableClaim.Term> all = new ArrayList<>(terms.get());
        all.addAll(base.get());
        Unit unit = all.get(0).figure().written().unit();
        boolean alike = all.stream().allMatch(term -> term.figure().written().unit() == unit);
        Unit derived = result.get().written().unit();
        boolean fits = formula.base().isEmpty() ? derived == unit : derived == Unit.PERCENT && unit != Unit.PERCENT;
        return alike && fits
                ? Optional.of(new TableClaim(formula.form(), formula.stated(), result.get(), terms.get(), base.get()))
                : Optional.empty();
    }

    /** The figures of a row, empty if one is missing: what a cell does not state is not nothing. */
    private Optional<List<TableClaim.Term>> terms(RowHead head, List<Formula.Term> columns) {
        List<TableClaim.Term> terms = columns.stream()
                .flatMap(term -> table.figure(head.row(), term.column()).stream()
                        .map(figure -> new TableClaim.Term(figure, term.added())))
                .toList();
        return terms.size() == columns.size() ? Optional.of(terms) : Optional.empty();
    }
}
