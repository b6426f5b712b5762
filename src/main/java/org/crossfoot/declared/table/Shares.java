package org.crossfoot.declared.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.declared.table.TableClaim.Form;
import org.crossfoot.declared.table.TableClaim.Term;
import org.crossfoot.declared.table.UnderstoodTable.Section;
import org.crossfoot.money.Unit;

/**
 * Down the columns: a row's share (占比, 比重, 构成) is its amount by that of the one row of 合计, and the shares come to the share
 * printed beside the total. Claimed for rows of the first level only, and where one column of amounts can be meant: the only
 * one under the same header, or each its own right before its share.
 */
final class Shares {
    private static final Pattern SHARE =
            Pattern.compile("(?:金额|支出|收入|所|数量)*(?:占比|比重|构成比?|占总.*|占合计.*|所占比[例重])(?:\\(%\\)|%)?");
    private static final Pattern OTHER = Pattern.compile("预算|同比|增|减|上年|GDP|生产总值");

    private final UnderstoodTable table;

    Shares(UnderstoodTable table) {
        this.table = table;
    }

    Stream<TableClaim> claims() {
        return table.sections().stream().flatMap(this::claims);
    }

    private Stream<TableClaim> claims(Section section) {
        List<RowHead> wholes = section.heads().stream().filter(RowHead::isTotal).toList();
        if (wholes.size() != 1 || !RowSubjects.isWhole(wholes.get(0).name())) {
            return Stream.empty();
        }
        List<RowHead> parts = parts(section.heads());
        return section.block().values().stream()
                .filter(Shares::isShare)
                .filter(column -> !DerivedColumns.isOfFractions(table, section, column))
                .flatMap(column -> amounts(section, column).stream()
                        .flatMap(amounts -> claims(new Columns(column, amounts), wholes.get(0), parts)));
    }

    /** A column of shares, and that of the amounts. */
    private record Columns(Column shares, Column amounts) {}

    private static boolean isShare(Column column) {
        return SHARE.matcher(column.leaf()).matches()
                && column.words().stream()
                        .noneMatch(words -> OTHER.matcher(words).find());
    }

    /** The rows of the first level, none where rows without a name or number may be anything. */
    private static List<RowHead> parts(List<RowHead> heads) {
        List<RowHead> rows =
                heads.stream().filter(head -> !head.isTotal() && !head.within()).toList();
        int shortest =
                rows.stream().mapToInt(head -> head.code().length()).min().orElse(0);
        int top = rows.stream().mapToInt(RowHead::level).min().orElse(0);
        boolean mixed = top == 0 && rows.stream().anyMatch(head -> head.level() > 0);
        boolean coded = rows.stream().anyMatch(head -> !head.code().isEmpty());
        boolean bare = coded && shortest == 0;
        return mixed || bare
                ? List.of()
                : rows.stream()
                        .filter(head -> head.level() == top && head.code().length() == shortest)
                        .toList();
    }

    private static Optional<Column> amounts(Section section, Column share) {
        List<Column> values = section.block().values();
        Optional<Levels> levels = Levels.around(share, values).stream().findFirst();
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        List<Column> amounts = levels.get().columns();
        boolean inTurn = amounts.stream().allMatch(column -> {
            int next = values.indexOf(column) + 1;
            return next < values.size() && isShare(values.get(next));
        });
        int before = values.indexOf(share) - 1;
        if (amounts.size() == 1) {
            return Optional.of(amounts.get(0));
        }
        return inTurn && before >= 0 && amounts.contains(values.get(before))
                ? Optional.of(values.get(before))
                : Optional.empty();
    }

    private Stream<TableClaim> claims(Columns columns, RowHead whole, List<RowHead> parts) {
        Optional<TableFigure> total = table.figure(whole.row(), columns.amounts());
        List<TableClaim> shares = parts.stream()
                .flatMap(part -> total.flatMap(amount -> share(columns, part, amount)).stream())
                .toList();
        List<TableFigure> printed = shares.stream().map(TableClaim::declared).toList();
        Stream<TableClaim> sum = table.figure(whole.row(), columns.shares()).stream()
                .filter(figure -> !printed.isEmpty() && printed.size() == parts.size())
                .map(figure -> TableClaim.sum(figure, printed));
        return Stream.concat(shares.stream(), sum);
    }

    private Optional<TableClaim> share(Columns columns, RowHead part, TableFigure total) {
        return table.figure(part.row(), columns.shares())
                .filter(figure -> figure.written().unit() == Unit.PERCENT)
                .flatMap(figure -> table.figure(part.row(), columns.amounts())
                        .filter(amount ->
                                amount.written().unit() == total.written().unit())
                        .filter(amount -> amount.written().unit() != Unit.PERCENT)
                        .map(amount -> new TableClaim(
                                Form.SHARE,
                                false,
                                figure,
                                List.of(new Term(amount, true)),
                                List.of(new Term(total, true)))));
    }
}
