package org.crossfoot.declared.table;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.crossfoot.money.Presence;
import org.crossfoot.source.Table.Cell;

/** The words of cells as they are compared: half-width, without any blanks. */
final class Plain {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOTHING = Pattern.compile("[-—–_/\\\\*·.…+]*|无|不适用");

    private Plain() {}

    static String of(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('−', '-');
        return BLANKS.matcher(narrow).replaceAll("");
    }

    static String of(Cell cell) {
        return of(cell.text());
    }

    /** What stands in a cell, given as plain words. */
    static Presence presence(String plain) {
        return NOTHING.matcher(plain).matches() ? Presence.ofWords(plain) : Presence.STATED;
    }
}
