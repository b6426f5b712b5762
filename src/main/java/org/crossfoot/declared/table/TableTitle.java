package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.source.Document;
import org.crossfoot.source.Passage;
import org.crossfoot.source.Table;

/**
 * What stands above a table: in lines of its own grid, in the passages right before it, in the name of its sheet.
 *
 * @param title its title, empty if none is found
 * @param unit the unit of its amounts, null if none is said
 */
record TableTitle(String title, Units.@org.jspecify.annotations.Nullable Named unit) {
    private static final int REACH = 5;
    private static final int LONGEST = 60;
    private static final Pattern TITLE = Pattern.compile(".*(?:表|明细|情况)(?:\\(.*\\)?)?");
    private static final Pattern NO_TITLE =
            Pattern.compile("注[:：]|备注|说明[:：]|本表|见下表|如下|[。；，]|^(?:公开|财决|附)\\S{0,8}\\d+\\S{0,4}表$|\\.{4}|…");
    private static final Pattern UNIT = Pattern.compile("[(]?(?:金额)?单位[:(].*$|(?:编制)?(?:单位|部门)[:].*$");
    private static final Pattern SHEET_NUMBER =
            Pattern.compile("^(?:Z|F|CS|GK|公开|财决)?\\d+(?:[-_]\\d+)?(?:表)?[\\s.、]*|\\((?:财决|公开).*$");

    /** What stands above a table of a document whose own passages and tables before it end at {@code after}. */
    static TableTitle of(Document document, Table table, Frame frame, Grid grid) {
        List<String> lines = lines(frame, grid);
        lines.addAll(passages(document, table));
        String title = lines.stream()
                .map(line -> UNIT.matcher(line).replaceAll(""))
                .filter(TableTitle::isTitle)
                .findFirst()
                .or(() ->
                        Optional.of(SHEET_NUMBER.matcher(Plain.of(table.name())).replaceAll("")))
                .orElse("");
        return new TableTitle(title, unit(lines).orElse(null));
    }

    /** What stands above one of several tables in a grid: its own lines, else what stands above all of them. */
    TableTitle above(Frame frame, Grid grid) {
        List<String> lines = lines(frame, grid);
        String own = lines.stream()
                .map(line -> UNIT.matcher(line).replaceAll("").replaceAll("\\($", ""))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(title);
        return new TableTitle(own, unit(lines).orElse(unit));
    }

    /** With the unit that stands nearer to the numbers, if one does. */
    TableTitle orOf(Optional<Units.Named> nearer) {
        return new TableTitle(title, nearer.orElse(unit));
    }

    private static List<String> lines(Frame frame, Grid grid) {
        List<String> lines = new ArrayList<>();
        frame.above().forEach(row -> grid.begunIn(row).forEach(cell -> lines.add(0, Plain.of(cell))));
        return lines;
    }

    private static Optional<Units.Named> unit(List<String> lines) {
        return lines.stream().flatMap(line -> Units.above(line).stream()).findFirst();
    }

    private static boolean isTitle(String line) {
        return TITLE.matcher(line).matches() && !NO_TITLE.matcher(line).find();
    }

    /** The short passages right before a table from the nearest on, as far as the table before. */
    private static List<String> passages(Document document, Table table) {
        List<String> lines = new ArrayList<>();
        int end = endOfTableBefore(document, table);
        for (int i = table.passage() - 1; i >= 0 && i >= table.passage() - REACH; i--) {
            Passage passage = document.passages().get(i);
            String plain = Plain.of(passage.text());
            if (passage.start() < end || plain.length() > LONGEST) {
                break;
            }
            lines.add(plain);
        }
        return lines;
    }

    private static int endOfTableBefore(Document document, Table table) {
        int index = document.tables().indexOf(table);
        if (index < 1) {
            return 0;
        }
        List<Table.Cell> cells = document.tables().get(index - 1).cells();
        return cells.get(cells.size() - 1).start();
    }
}
