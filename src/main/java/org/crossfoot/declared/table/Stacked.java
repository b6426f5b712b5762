package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crossfoot.money.Presence;
import org.crossfoot.source.Table;
import org.crossfoot.source.Table.Cell;

/**
 * Tables that stand below each other in one grid: a second header below the rows of the first, with a title of its own or
 * without, and the lines of a form (项目名称, 主管部门, 年度总体目标) above and between them. A header printed again on the next
 * page begins no table, unless a title or the line of the total stands above it.
 */
final class Stacked {
    private static final Pattern FORM =
            Pattern.compile("\\p{IsHan}{0,4}(?:项目|专项|部门|单位|主管|实施|填报)(?:\\(单位\\))?(?:名称|部门|单位|负责人|联系人|代码|编码|属性|类别|类型)"
                    + "(?:及代码|及编码)?(?:\\(.*\\))?:?|联系(?:人|电话):?|(?:年度|总体|绩效)*目标(?:完成情况)?:?|项目(?:概况|概述|基本情况)"
                    + "|(?:评价|自评)结论|存在(?:的)?问题|(?:整改|改进)措施|备注|说明");

    private final Table table;
    private final Grid grid;

    private Stacked(Table table) {
        this.table = table;
        this.grid = new Grid(table);
    }

    /** The tables of a grid, from the top. */
    static List<Table> of(Table table) {
        return new Stacked(table).parts();
    }

    private List<Table> parts() {
        TreeSet<Integer> starts = new TreeSet<>(Set.of(0));
        boolean numbers = false;
        for (int row = 1; row < grid.height(); row++) {
            boolean form = isForm(row);
            boolean edge = form != isForm(row - 1) && !isBanner(row - 1);
            if (edge || (numbers && isNewHeader(starts.last(), row))) {
                starts.add(firstLine(starts.last(), row));
                numbers = false;
            }
            numbers = numbers || (!form && hasAmount(row));
        }
        return starts.size() == 1 ? List.of(table) : cut(starts);
    }

    private List<Table> cut(NavigableSet<Integer> starts) {
        List<Table> parts = new ArrayList<>();
        for (int start : starts) {
            Integer next = starts.higher(start);
            List<Cell> cells = new ArrayList<>();
            for (int row = start; row < (next == null ? grid.height() : next); row++) {
                cells.addAll(grid.begunIn(row));
            }
            parts.add(new Table(table.name(), table.passage(), cells));
        }
        return parts;
    }

    /** Lines of one cell above a header are its title and unit. */
    private int firstLine(int part, int header) {
        int first = header;
        while (first - 1 > part && isBanner(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isBanner(int row) {
        List<Cell> cells = grid.begunIn(row);
        return cells.size() == 1 && cells.get(0).column() == grid.columns().get(0) && !hasAmount(row);
    }

    /** True for a line of a form: a word that asks beside an answer; a header has numbers below it. */
    private boolean isForm(int row) {
        return grid.at(row, grid.columns().get(0))
                .filter(asks -> FORM.matcher(Plain.of(asks)).matches())
                .filter(asks -> grid.begunIn(row).stream()
                        .filter(cell -> !cell.equals(asks))
                        .noneMatch(Headings::isMeasure))
                .filter(asks -> !hasAmount(row) && !hasAmount(Math.min(grid.bottom(row, asks), grid.height() - 1)))
                .isPresent();
    }

    /** True where headings stand over every amount of the next rows, and do not merely go on with the header above. */
    private boolean isNewHeader(int part, int row) {
        List<Cell> cells = grid.begunIn(row);
        boolean words = cells.size() > 1 && cells.stream().noneMatch(Stacked::isNumberOrNone);
        if (!words || !Headings.isHeader(cells)) {
            return false;
        }
        int body = row + 1;
        while (body < grid.height() && !hasAmount(body)) {
            body++;
        }
        return body < grid.height() && !isRepeated(part, row) && isOver(row, body);
    }

    private boolean isOver(int header, int body) {
        int top = grid.begunIn(header).get(0).row();
        return grid.begunIn(body).stream()
                .filter(Stacked::isAmount)
                .allMatch(amount -> grid.at(body - 1, amount.column())
                        .filter(above -> above.row() >= top)
                        .isPresent());
    }

    private boolean isRepeated(int part, int row) {
        boolean apart = isBanner(row - 1) && !Frame.isAbove(grid, row - 1);
        boolean closed = isTotal(row - 1) && row - 1 > part && hasAmount(row - 2);
        Set<String> printed = new HashSet<>();
        for (int above = part; above < row && !hasAmount(above); above++) {
            grid.begunIn(above).forEach(cell -> printed.add(Plain.of(cell)));
        }
        return !apart && !closed && grid.begunIn(row).stream().map(Plain::of).allMatch(printed::contains);
    }

    private boolean isTotal(int row) {
        return RowHead.of(row, "", grid.begunIn(row).get(0).text()).isTotal();
    }

    private boolean hasAmount(int row) {
        return grid.begunIn(row).stream().anyMatch(Stacked::isAmount);
    }

    private static boolean isAmount(Cell cell) {
        String plain = Plain.of(cell);
        return CellNumber.of(plain).isPresent() && !CellNumber.isCalendarYear(plain);
    }

    private static boolean isNumberOrNone(Cell cell) {
        return isAmount(cell) || Plain.presence(Plain.of(cell)) != Presence.STATED;
    }
}
