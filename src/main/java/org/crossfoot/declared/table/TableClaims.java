package org.crossfoot.declared.table;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every sum that one table claims, each once. */
final class TableClaims {
    /** Sums of a wider grid than any statement has are not looked for. */
    private static final int WIDEST = 400;

    private TableClaims() {}

    static List<TableClaim> of(UnderstoodTable table) {
        int columns = table.sections().stream()
                .mapToInt(section -> section.block().values().size())
                .sum();
        if (columns > WIDEST) {
            return List.of();
        }
        Set<Set<Integer>> seen = new HashSet<>();
        List<TableClaim> told = Stream.of(
                        new StatementSums(table).claims(),
                        new CodeSums(table).claims(),
                        new OutlineSums(table).claims(),
                        new CrossSums(table).claims(),
                        new DerivedColumns(table).claims(),
                        new Shares(table).claims(),
                        new FundSources(table).claims())
                .flatMap(claims -> claims)
                .toList();
        Set<TableFigure> summed = told.stream()
                .filter(claim -> claim.form() == TableClaim.Form.SUM)
                .map(TableClaim::declared)
                .collect(Collectors.toSet());
        Stream<TableClaim> borneOut = new SumsBelow(table).claims().filter(claim -> !summed.contains(claim.declared()));
        return Stream.concat(told.stream(), borneOut)
                .filter(claim -> !claim.terms().isEmpty() && seen.add(places(claim)))
                .sorted(Comparator.comparingInt(claim -> claim.declared().start()))
                .toList();
    }

    private static Set<Integer> places(TableClaim claim) {
        return Stream.concat(
                        Stream.of(claim.declared()),
                        Stream.concat(claim.terms().stream(), claim.base().stream())
                                .map(TableClaim.Term::figure))
                .map(TableFigure::start)
                .collect(Collectors.toSet());
    }
}
