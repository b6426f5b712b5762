package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossfoot.source.Table.Cell;

/**
 * Which rows of a grid are what: lines above the table that stand within the grid (title, 公开01表, 单位：万元), the header,
 * and the body. A header printed again on the next page is no body.
 *
 * @param above the rows of title and unit
 * @param header the rows of the header, from the top
 * @param body the rows below
 */
record Frame(List<Integer> above, List<Integer> header, List<Integer> body) {
    private static final int DEEPEST = 8;
    private static final int LONGEST_TITLE = 60;
    private static final Pattern ABOVE = Pattern.compile("单位[:(].*|\\(?(?:万元|元)\\)?"
            + "|(?:预算|编制|填报)?(?:单位|部门)(?:名称|编码|代码|\\(公?章\\))?[:].*"
            + "|(?:公开|财决|财预|附)[\\p{IsHan}]{0,6}\\d{1,2}(?:[-_]\\d{1,2})?表?|[\\p{IsHan}]{0,6}\\d{1,2}(?:[-_]\\d{1,2})?表"
            + "|附[件表]\\d*:?.*|表[一二三四五六七八九十\\d]{1,3}:?|(?:19|20)\\d{2}年(?:度|\\d+月(?:\\d+日)?)?|\\(?续\\d?表?\\)?"
            + "|金额单位.*|填报.*|编制.*|制表.*|批复.*|财政年度:.*|第\\d+页.*");
    private static final Pattern TITLE = Pattern.compile(".*(?:表|情况|明细)(?:\\(.*\\))?(?:单位:.*)?");
    private static final Pattern NAMING = Pattern.compile(".*(?:项目|科目|名称|编码|代码|类|款|项|行次|序号|单位|部门|分类)(?:\\(.*\\))?");
    private static final Pattern LISTED =
            Pattern.compile("^(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|\\d{1,2}[、.](?!\\d)|其中).*");
    private static final Pattern NUMBERED_COLUMN =
            Pattern.compile("\\(?(?:\\d{1,3}(?:=[-\\d+*/()×÷%]+)?|[A-Z](?:=[-A-Z\\d+*/()×÷%]+)?)\\)?|栏次|行次|-+|—+");

    static Frame of(Grid grid) {
        List<Integer> above = new ArrayList<>();
        int first = 0;
        while (first < grid.height() && (isAbove(grid, first) || isBanner(grid, first))) {
            above.add(first++);
        }
        List<Integer> header = new ArrayList<>();
        int end = headerEnd(grid, first);
        for (int row = first; row < end; row++) {
            header.add(row);
        }
        Set<String> printed = new HashSet<>();
        header.forEach(row -> grid.begunIn(row).forEach(cell -> printed.add(Plain.of(cell))));
        List<Integer> body = new ArrayList<>();
        for (int row = end; row < grid.height(); row++) {
            if (!isAbove(grid, row) && !isHeaderAgain(grid, row, printed)) {
                body.add(row);
            }
        }
        return new Frame(above, header, body);
    }

    /**
     * True for a line of words over the whole width that is no part of the header: an item of a list, or what parts a table from
     * the one above it in the same grid.
     */
    private static boolean isBanner(Grid grid, int row) {
        List<Cell> cells = grid.begunIn(row);
        boolean title = grid.begunIn(0).get(0).row() > 0
                || LISTED.matcher(Plain.of(cells.get(0))).matches();
        List<Integer> columns = grid.columns();
        return title
                && cells.size() == 1
                && columns.size() > 1
                && row + 1 < grid.height()
                && cells.get(0).column() == columns.get(0)
                && cells.get(0).column() + cells.get(0).width() > columns.get(columns.size() - 1)
                && !isAmount(Plain.of(cells.get(0)));
    }

    static boolean isAbove(Grid grid, int row) {
        List<Cell> cells = grid.begunIn(row);
        boolean titled = cells.size() <= 2;
        return cells.stream()
                .map(Plain::of)
                .allMatch(words -> ABOVE.matcher(words).matches() || (titled && isTitle(words)));
    }

    private static boolean isTitle(String words) {
        return words.length() <= LONGEST_TITLE && TITLE.matcher(words).matches();
    }

    private static boolean isHeaderAgain(Grid grid, int row, Set<String> printed) {
        return grid.begunIn(row).stream().map(Plain::of).allMatch(printed::contains);
    }

    private static int headerEnd(Grid grid, int first) {
        int row = first;
        while (row < grid.height() && row < first + DEEPEST) {
            if (row > first && isNumberOfColumns(grid, row)) {
                return row + 1;
            }
            if (isBody(grid, row, first)) {
                return row;
            }
            row++;
        }
        return row;
    }

    /** True for the row that numbers the columns (栏次 1 2 3 …). */
    private static boolean isNumberOfColumns(Grid grid, int row) {
        List<String> words = grid.begunIn(row).stream().map(Plain::of).toList();
        boolean marks =
                words.stream().allMatch(word -> NUMBERED_COLUMN.matcher(word).matches());
        boolean named = words.get(0).equals("栏次") || words.get(0).equals("行次");
        List<String> numbers = words.stream()
                .map(word -> word.replaceFirst("=.*", "").replaceAll("[()]", ""))
                .filter(word -> word.matches("\\d+"))
                .toList();
        boolean lettered =
                words.stream().filter(word -> word.matches("\\(?[A-Z].*")).count() > 1;
        return marks && (named || lettered || (numbers.size() > 1 && isRunning(numbers)));
    }

    private static boolean isRunning(List<String> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (Integer.parseInt(numbers.get(i)) != Integer.parseInt(numbers.get(i - 1)) + 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBody(Grid grid, int row, int first) {
        List<String> words = grid.begunIn(row).stream().map(Plain::of).toList();
        return words.stream().anyMatch(Frame::isAmount)
                || LISTED.matcher(words.get(0)).matches()
                || (row > first && grid.begunIn(row).stream().allMatch(cell -> standsUnderName(grid, row, cell)));
    }

    private static boolean isAmount(String words) {
        return CellNumber.of(words).isPresent() && !CellNumber.isCalendarYear(words);
    }

    /** True for a cell below a header that names what the rows are about. */
    private static boolean standsUnderName(Grid grid, int row, Cell cell) {
        return grid.at(row - 1, cell.column())
                        .filter(above -> above.width() <= cell.width() || cell.width() > 1)
                        .filter(above -> NAMING.matcher(Plain.of(above)).matches())
                        .isPresent()
                && grid.at(row, cell.column()).filter(cell::equals).isPresent();
    }
}
