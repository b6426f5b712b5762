package org.crossfoot.declared.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row is about, as its first cells say.
 *
 * @param row its place among the grid's rows
 * @param code its code of the classification, empty if it has none
 * @param label its name as it is printed
 * @param name its name without numbering
 * @param level the depth of its numbering: 1 for 一、, 2 for （一）, 3 for 1., 4 for (1); 0 without any
 * @param within true for 其中: a part of a row above, beside others that are not listed
 */
record RowHead(int row, String code, String label, String name, int level, boolean within) {
    private static final Pattern PARTS = Pattern.compile(
            "^(?<within>[#★△]?其中[:：]?)?(?:(?<one>[一二三四五六七八九十]+[、.．])|(?<two>\\([一二三四五六七八九十]+\\))|(?<three>\\d{1,2}[.、．](?!\\d))|(?<four>\\(\\d{1,2}\\)|[①-⑳]))?(?<name>.*)$");
    private static final Pattern LEADING_CODE = Pattern.compile("^\\[?(\\d{7}|\\d{5}|\\d{3})\\]?[-_]?(?=\\p{IsHan})");
    private static final Pattern TOTAL = Pattern.compile("(?:.*(?:合计|总计|小计|共计)|计|总额)(?:\\(.*\\))?");

    /** Reads a row's name and code; a name may begin with its code. */
    static RowHead of(int row, String code, String label) {
        String plain = Plain.of(label);
        Matcher coded = LEADING_CODE.matcher(plain);
        boolean leads = code.isEmpty() && coded.find();
        Matcher parts = PARTS.matcher(leads ? plain.substring(coded.end()) : plain);
        if (!parts.matches()) {
            return new RowHead(row, code, label, plain, 0, false);
        }
        return new RowHead(
                row,
                leads ? coded.group(1) : code,
                label,
                parts.group("name"),
                level(parts),
                parts.group("within") != null);
    }

    private static int level(Matcher parts) {
        int level = 0;
        String[] styles = {"one", "two", "three", "four"};
        for (int i = 0; i < styles.length; i++) {
            level = parts.group(styles[i]) == null ? level : i + 1;
        }
        return level;
    }

    RowHead withCode(String found) {
        return new RowHead(row, found, label, name, level, within);
    }

    boolean isTotal() {
        return code.isEmpty() && TOTAL.matcher(name).matches();
    }

    /** The code and the name, as far as the row has them. */
    String shown() {
        return code.isEmpty() || label.startsWith(code) ? label : code + " " + label;
    }
}
