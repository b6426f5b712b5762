package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;
import org.crossfoot.declared.table.UnderstoodTable.Section;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a statement says of its items, wherever in it they stand: the grand totals of an overview, 人员经费 and 公用经费
 * of the basic expenditure, the items of “三公”经费, and the balance of a fund.
 */
final class StatementSums {
    private static final List<Rule> OVERVIEW = List.of(
            new Rule(
                    Concept.INCOME_GRAND_TOTAL,
                    List.of(Concept.INCOME, Concept.NON_FISCAL_SURPLUS_USED, Concept.OPENING_BALANCE)),
            new Rule(
                    Concept.EXPENDITURE_GRAND_TOTAL,
                    List.of(Concept.EXPENDITURE, Concept.SURPLUS_DISTRIBUTED, Concept.CLOSING_BALANCE)));
    private static final int CLASS = 3;
    private static final Set<String> PERSONNEL = Set.of("301", "303");
    private static final List<Rule> THREE_PUBLIC = List.of(
            new Rule(Concept.THREE_PUBLIC, List.of(Concept.OVERSEAS, Concept.VEHICLES, Concept.RECEPTION)),
            new Rule(Concept.VEHICLES, List.of(Concept.VEHICLE_PURCHASE, Concept.VEHICLE_RUNNING)));

    private final UnderstoodTable table;

    StatementSums(UnderstoodTable table) {
        this.table = table;
    }

    /** A total and its parts, by what they measure. */
    private record Rule(Concept total, List<Concept> parts) {}

    Stream<TableClaim> claims() {
        return switch (table.statement().kind()) {
            case THREE_PUBLIC -> threePublic();
            case OVERVIEW -> overview();
            case BASIC -> basic();
            case EXPENDITURE -> balances();
            default -> Stream.empty();
        };
    }

    /** The figures of the table by their items, the first of each. */
    private static Map<LineItem, TableFigure> byItem(Stream<TableFigure> figures) {
        Map<LineItem, TableFigure> byItem = new LinkedHashMap<>();
        figures.forEach(figure -> {
            @Nullable LineItem item = figure.item();
            if (item != null) {
                byItem.putIfAbsent(item, figure);
            }
        });
        return byItem;
    }

    /** Row by row where the items stand side by side, column by column where they stand below each other. */
    private Stream<TableClaim> threePublic() {
        Stream.Builder<TableClaim> claims = Stream.builder();
        for (Section section : table.sections()) {
            List<Column> columns = section.block().values();
            boolean across = columns.stream()
                    .anyMatch(column -> ThreePublic.in(column.words()).isPresent());
            List<Stream<TableFigure>> lines = new ArrayList<>();
            if (across) {
                section.heads()
                        .forEach(head -> lines.add(
                                columns.stream().flatMap(column -> table.figure(head.row(), column).stream())));
            } else {
                columns.forEach(column ->
                        lines.add(section.heads().stream().flatMap(head -> table.figure(head.row(), column).stream())));
            }
            lines.forEach(line -> apply(THREE_PUBLIC, byItem(line)).forEach(claims::add));
        }
        return claims.build();
    }

    private Stream<TableClaim> overview() {
        Map<LineItem, TableFigure> items = byItem(table.figures().values().stream());
        Stream<TableClaim> equal = items.entrySet().stream()
                .filter(entry -> entry.getKey().concept() == Concept.EXPENDITURE_GRAND_TOTAL)
                .flatMap(entry -> grandTotals(items, entry));
        return Stream.concat(apply(OVERVIEW, items), equal);
    }

    private static Stream<TableClaim> grandTotals(
            Map<LineItem, TableFigure> items, Map.Entry<LineItem, TableFigure> expenditure) {
        return Stream.ofNullable(items.get(as(expenditure.getKey(), Concept.INCOME_GRAND_TOTAL)))
                .map(income -> TableClaim.balance(expenditure.getValue(), List.of(new TableClaim.Term(income, true))));
    }

    private static LineItem as(LineItem item, Concept concept) {
        return new LineItem(concept, item.portion(), "", item.fund(), item.stage());
    }

    private static Stream<TableClaim> apply(List<Rule> rules, Map<LineItem, TableFigure> items) {
        return items.entrySet().stream()
                .flatMap(entry -> rules.stream()
                        .filter(rule -> rule.total() == entry.getKey().concept())
                        .flatMap(rule -> claim(rule, entry, items).stream()));
    }

    private static Optional<TableClaim> claim(
            Rule rule, Map.Entry<LineItem, TableFigure> total, Map<LineItem, TableFigure> items) {
        LineItem whole = total.getKey();
        List<TableFigure> parts = rule.parts().stream()
                .map(concept -> ItemNames.of(as(whole, concept), whole.fund()).at(whole.stage()))
                .flatMap(part -> Stream.ofNullable(items.get(part)))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(TableClaim.sum(total.getValue(), parts));
    }

    /** 人员经费 is 301 and 303, 公用经费 the other classes of basic expenditure. */
    private Stream<TableClaim> basic() {
        Map<LineItem, TableFigure> items = byItem(table.figures().values().stream());
        return items.entrySet().stream()
                .filter(entry -> entry.getKey().concept() == Concept.PERSONNEL
                        || entry.getKey().concept() == Concept.OPERATING)
                .flatMap(entry -> group(entry, items).stream());
    }

    private static Optional<TableClaim> group(
            Map.Entry<LineItem, TableFigure> total, Map<LineItem, TableFigure> items) {
        boolean personnel = total.getKey().concept() == Concept.PERSONNEL;
        List<TableFigure> classes = items.entrySet().stream()
                .filter(entry -> isClass(entry.getKey())
                        && entry.getKey().stage() == total.getKey().stage())
                .filter(entry -> personnel == PERSONNEL.contains(entry.getKey().code()))
                .map(Map.Entry::getValue)
                .toList();
        return classes.isEmpty() ? Optional.empty() : Optional.of(TableClaim.sum(total.getValue(), classes));
    }

    private static boolean isClass(LineItem item) {
        return item.concept() == Concept.ECONOMIC && item.code().length() == CLASS;
    }

    /** 年末 = 年初 + 收入 − 支出, in each row of a fund's table. */
    private Stream<TableClaim> balances() {
        return table.sections().stream()
                .flatMap(section -> section.heads().stream()
                        .map(head -> byConcept(section, head))
                        .flatMap(row -> balance(row).stream()));
    }

    private Map<Concept, TableFigure> byConcept(Section section, RowHead head) {
        Map<Concept, TableFigure> row = new LinkedHashMap<>();
        for (Column column : section.block().values()) {
            table.figure(head.row(), column)
                    .ifPresent(figure -> concept(figure).ifPresent(concept -> row.putIfAbsent(concept, figure)));
        }
        return row;
    }

    private static Optional<Concept> concept(TableFigure figure) {
        @Nullable LineItem item = figure.item();
        if (item == null || item.portion() != Portion.ALL) {
            return Optional.empty();
        }
        return Optional.of(item.concept() == Concept.FUNCTION ? Concept.EXPENDITURE : item.concept());
    }

    private static Optional<TableClaim> balance(Map<Concept, TableFigure> row) {
        TableFigure closing = row.get(Concept.CLOSING_BALANCE);
        List<TableClaim.Term> terms = new ArrayList<>();
        for (Concept added : List.of(Concept.OPENING_BALANCE, Concept.FISCAL_APPROPRIATION)) {
            Optional.ofNullable(row.get(added)).ifPresent(figure -> terms.add(new TableClaim.Term(figure, true)));
        }
        Optional.ofNullable(row.get(Concept.EXPENDITURE))
                .ifPresent(figure -> terms.add(new TableClaim.Term(figure, false)));
        return closing == null || terms.size() < 2 ? Optional.empty() : Optional.of(TableClaim.balance(closing, terms));
    }
}
