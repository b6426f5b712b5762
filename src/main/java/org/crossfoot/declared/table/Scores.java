package org.crossfoot.declared.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.declared.table.TableClaim.Form;
import org.crossfoot.declared.table.TableClaim.Term;
import org.crossfoot.declared.table.UnderstoodTable.Section;

/**
 * The scores of an evaluation: no row is awarded more than its points, and 总分 or 小计 is the sum of the rows above it. Which rows
 * a total takes in, those of the money spent at the head of the form (预算执行率, 10 points) among them or not, is told by its
 * points: where they come to it, what was awarded is the sum of the same rows.
 */
final class Scores {
    private static final Pattern TOTAL = Pattern.compile("(?:自评|评价|综合|绩效)*(?:总分|总得分|总评分|合计得分|得分合计|合计|总计)(?:\\(.*\\))?");
    private static final Pattern SUBTOTAL = Pattern.compile(".*小计");

    private final UnderstoodTable table;

    /** The scores of the rows in the parts of the form above this one. */
    private final List<Row> above;

    private Scores(UnderstoodTable table, List<Row> above) {
        this.table = table;
        this.above = above;
    }

    /** A row with points of its own, by its place. */
    private record Row(UnderstoodTable table, int place, Column points) {
        TableFigure most() {
            return table.figure(place, points).orElseThrow();
        }
    }

    /** What the parts of one form claim of scores. */
    static List<TableClaim> of(List<UnderstoodTable> parts) {
        List<TableClaim> claims = new ArrayList<>();
        List<Row> above = new ArrayList<>();
        for (UnderstoodTable part : parts) {
            Scores scores = new Scores(part, List.copyOf(above));
            List<Column> points = scores.columns(Column::isPoints);
            claims.addAll(new NestedPoints(part, points).claims());
            if (!points.isEmpty()) {
                Column finest = points.get(points.size() - 1);
                claims.addAll(scores.claims(finest));
                above.addAll(scores.rows(finest, 0, Integer.MAX_VALUE));
            }
        }
        return claims;
    }

    /** True for the row of the scores of all rows. */
    static boolean isTotal(RowHead head) {
        return TOTAL.matcher(head.name()).matches();
    }

    private List<Column> columns(Predicate<Column> wanted) {
        return table.sections().stream()
                .flatMap(section -> section.block().values().stream())
                .filter(wanted)
                .toList();
    }

    private List<Integer> places(Predicate<RowHead> wanted) {
        return table.sections().stream()
                .map(Section::heads)
                .flatMap(List::stream)
                .filter(wanted)
                .map(RowHead::row)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Row> rows(Column points, int from, int to) {
        List<Integer> sums =
                places(head -> isTotal(head) || SUBTOTAL.matcher(head.name()).matches());
        return places(head -> head.row() >= from && head.row() < to).stream()
                .filter(place -> !sums.contains(place))
                .filter(place -> table.figure(place, points).isPresent())
                .map(place -> new Row(table, place, points))
                .toList();
    }

    private List<TableClaim> claims(Column points) {
        List<Column> awarded = columns(Column::isAwarded);
        List<TableClaim> claims = new ArrayList<>();
        for (int place : places(head -> !head.name().contains("加分"))) {
            awarded.forEach(column -> within(place, points, column).ifPresent(claims::add));
        }
        int from = 0;
        for (int place : places(head -> SUBTOTAL.matcher(head.name()).matches())) {
            claims.addAll(sums(new Row(table, place, points), rows(points, from, place), awarded));
            from = place + 1;
        }
        List<Integer> totals = places(Scores::isTotal);
        if (totals.size() == 1) {
            Row total = new Row(table, totals.get(0), points);
            List<Row> own = rows(points, 0, total.place());
            List<Row> all = Stream.concat(above.stream(), own.stream()).toList();
            claims.addAll(sums(total, all, awarded));
            claims.addAll(above.isEmpty() ? List.of() : sums(total, own, awarded));
        }
        return claims;
    }

    private Optional<TableClaim> within(int place, Column points, Column awarded) {
        return table.figure(place, points)
                .flatMap(most -> table.figure(place, awarded)
                        .map(score ->
                                new TableClaim(Form.WITHIN, false, score, List.of(new Term(most, true)), List.of())));
    }

    /** Nothing where the points of the rows do not come to those of the total. */
    private List<TableClaim> sums(Row total, List<Row> rows, List<Column> awarded) {
        Optional<TableFigure> whole = table.figure(total.place(), total.points());
        List<TableFigure> points = rows.stream().map(Row::most).toList();
        if (rows.size() < 2 || whole.filter(figure -> isSum(figure, points)).isEmpty()) {
            return List.of();
        }
        List<TableClaim> claims = new ArrayList<>(List.of(TableClaim.sum(whole.get(), points)));
        for (Column column : awarded) {
            List<TableFigure> scores =
                    rows.stream().flatMap(row -> awarded(row, column).stream()).toList();
            table.figure(total.place(), column)
                    .filter(sum -> scores.size() == rows.size())
                    .ifPresent(sum -> claims.add(TableClaim.sum(sum, scores)));
        }
        return claims;
    }

    /** What a row was awarded, in a part above by the column of the same header. */
    private static Optional<TableFigure> awarded(Row row, Column column) {
        return row.table().sections().stream()
                .flatMap(section -> section.block().values().stream())
                .filter(other -> other.leaf().equals(column.leaf()))
                .flatMap(other -> row.table().figure(row.place(), other).stream())
                .findFirst();
    }

    static boolean isSum(TableFigure total, List<TableFigure> rows) {
        BigDecimal sum = rows.stream().map(row -> row.written().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(total.written().value()) == 0;
    }
}
