package org.crossfoot.ledger;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.source.Row;

/** What the titles above the headers of a sheet say of all its rows: the unit of amounts, the year, the account. */
final class SheetTitles {
    private static final Pattern UNIT = Pattern.compile("(?:单位[:(]?(?:人民币)?|\\()([千百万亿]元)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:年|-\\d|\\.\\d|/\\d)");
    private static final Pattern ACCOUNT = Pattern.compile("(?:科目[:(]?|科目(?:编码|代码|名称):)\\[?(\\d{3,})|^\\[(\\d{3,})]");
    private static final Map<String, Integer> DIGITS = Map.of("百元", 2, "千元", 3, "万元", 4, "亿元", 8);

    private final Set<String> rows = new HashSet<>();
    private String unit = "元";
    private int year;
    private String account = "";

    /** Takes a row above the data, the header row included. */
    void note(Row row) {
        rows.add(row.raw());
        // A unit at the end of a header is no part of its name, but told here.
        String text = Headers.normal(String.join(" ", row.cells()) + '|');
        Matcher said = UNIT.matcher(text);
        if (said.find()) {
            unit = said.group(1);
        }
        Matcher stated = YEAR.matcher(text);
        if (year == 0 && stated.find()) {
            year = Integer.parseInt(stated.group(1));
        }
        noteAccount(row);
    }

    private void noteAccount(Row row) {
        for (String cell : row.cells()) {
            Matcher named = ACCOUNT.matcher(Headers.normal(cell));
            if (named.find()) {
                account = named.group(1) == null ? named.group(2) : named.group(1);
                return;
            }
        }
    }

    /** True if the row stands above the data too, word for word: pages have their titles again. */
    boolean have(Row row) {
        return rows.contains(row.raw());
    }

    /** The unit that amounts are in, 元 unless a title or header says otherwise. */
    String unit() {
        return unit;
    }

    /** By how many places the point of an amount moves to make it yuan. */
    int places() {
        return DIGITS.getOrDefault(unit, 0);
    }

    /** The year that dates without one are of; 0 if no title says so. */
    int year() {
        return year;
    }

    /** The account that all rows are of (三栏明细账); empty if no title says so. */
    String account() {
        return account;
    }
}
