package org.crossfoot.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.source.Row;

/** Puts what numbered auxiliary columns hold (辅助项1编号 …), which differs from account to account, under headers of their own. */
final class AuxiliaryCells {
    private static final Pattern NUMBERED = Pattern.compile("辅助(?:核算)?项(\\d{1,2})编号|辅助项编号(\\d{1,2})");

    private final Books books;
    private final HeaderRow header;
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final List<String> titles;

    AuxiliaryCells(Books books, HeaderRow header) {
        this.books = books;
        this.header = header;
        this.titles = books.titles();
        for (int column = 0; column < header.size(); column++) {
            Matcher numbered = NUMBERED.matcher(header.shown().get(column));
            if (numbered.matches()) {
                String number = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
                columns.put(column, Integer.parseInt(number) - 1);
            }
        }
    }

    /** False if there is nothing to be put anywhere. */
    boolean areThere() {
        return !columns.isEmpty() && books.hasAuxiliaries();
    }

    /** The header row with a column for each kind of auxiliary item. */
    HeaderRow header() {
        return header.with(titles);
    }

    /** The row with a cell for each kind of auxiliary item, code and name in one. */
    Row widen(Row row, String account) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < header.size() + titles.size()) {
            cells.add("");
        }
        columns.forEach((column, number) -> {
            String code = row.cells().size() > column ? row.cells().get(column).strip() : "";
            Books.Auxiliary item = books.item(account, number);
            if (item != null && !code.isEmpty()) {
                cells.set(header.size() + titles.indexOf(item.title()), books.written(item, code));
            }
        });
        return new Row(row.sheet(), row.number(), cells);
    }
}
