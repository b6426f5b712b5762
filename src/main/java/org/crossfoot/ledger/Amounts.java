package org.crossfoot.ledger;

/**
 * Amounts of yuan as accounting programs and spreadsheets print them, exactly to the fen and without rounding: {@code
 * 1,234.56}, full-width digits, {@code (1,234.56)}, {@code 1,234.56-}, {@code ¥}; a dash is a printed zero.
 *
 * <p>Results are plain longs, for this is done twice for each of millions of rows.
 */
final class Amounts {
    /** The cell has nothing in it, which is not zero. */
    static final long BLANK = Long.MIN_VALUE;

    /** The cell is not an amount. */
    static final long UNREADABLE = Long.MIN_VALUE + 1;

    /** The cell has an amount finer than a fen. */
    static final long FINER_THAN_FEN = Long.MIN_VALUE + 2;

    /** More digits before the point than any budget has would leave the range of a long. */
    private static final int DIGITS = 15;

    private Amounts() {}

    /** True for what {@link #fen} returns for cells without a readable amount. */
    static boolean isNone(long fen) {
        return fen <= FINER_THAN_FEN;
    }

    /** The amount in fen, or one of the constants of this class. */
    static long fen(String cell) {
        if (cell.isEmpty()) {
            return BLANK;
        }
        if (isDash(cell)) {
            return 0;
        }
        int start = afterCurrency(cell, 0);
        int end = cell.length();
        char first = start < end ? half(cell.charAt(start)) : ' ';
        char last = half(cell.charAt(end - 1));
        if (first == '(' && last == ')') {
            return negative(unsigned(cell, start + 1, end - 1));
        }
        if (first == '-') {
            return negative(unsigned(cell, start + 1, end));
        }
        if (last == '-') {
            return negative(unsigned(cell, start, end - 1));
        }
        return unsigned(cell, first == '+' ? start + 1 : start, end);
    }

    /**
     * The amount in fen of a cell in 千元 or 万元: with its point moved by some places. Two decimals of 万元 are a multiple of
     * {@link #power} fen.
     */
    static long fen(String cell, int places) {
        int point = 0;
        while (point < cell.length() && half(cell.charAt(point)) != '.') {
            point++;
        }
        int end = cell.length();
        while (end > 0 && !isDigit(cell.charAt(end - 1))) {
            end--;
        }
        int whole = Math.min(point, end);
        String rest = cell.substring(end);
        long checked = fen(whole == 0 && end > 0 ? "0" : cell.substring(0, whole) + rest);
        if (isNone(checked) || end == 0) {
            return checked;
        }
        String decimals = point < end ? cell.substring(point + 1, end) : "";
        String moved = decimals + "0".repeat(Math.max(0, places - decimals.length()));
        String ungrouped = cell.substring(0, whole).replace(",", "").replace("，", "");
        return fen(ungrouped + moved.substring(0, places) + "." + moved.substring(places) + rest);
    }

    /** Ten to the power of so many places. */
    static long power(int places) {
        long power = 1;
        for (int i = 0; i < places; i++) {
            power *= 10;
        }
        return power;
    }

    private static boolean isDigit(char c) {
        return half(c) >= '0' && half(c) <= '9';
    }

    private static long negative(long fen) {
        return isNone(fen) ? fen : -fen;
    }

    private static int afterCurrency(String cell, int start) {
        int at = start;
        while (at < cell.length() && (half(cell.charAt(at)) == '¥' || cell.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    private static long unsigned(String cell, int from, int end) {
        int start = afterCurrency(cell, from);
        return start < end ? digits(cell, start, end) : UNREADABLE;
    }

    private static long digits(String cell, int start, int end) {
        int point = start;
        while (point < end && half(cell.charAt(point)) != '.') {
            point++;
        }
        if (point == start && end - start < 2) {
            return UNREADABLE;
        }
        long yuan = whole(cell, start, point);
        long fen = decimals(cell, point + 1, end);
        if (isNone(yuan)) {
            return yuan;
        }
        return isNone(fen) ? fen : yuan * 100 + fen;
    }

    private static long whole(String cell, int start, int end) {
        long yuan = 0;
        int count = 0;
        int group = -1;
        for (int at = start; at < end; at++) {
            char c = half(cell.charAt(at));
            if (c == ',' && count > 0 && (group < 0 ? count <= 3 : group == 3)) {
                group = 0;
            } else if (c >= '0' && c <= '9' && ++count <= DIGITS) {
                yuan = yuan * 10 + c - '0';
                group += group < 0 ? 0 : 1;
            } else {
                return UNREADABLE;
            }
        }
        return group < 0 || group == 3 ? yuan : UNREADABLE;
    }

    private static long decimals(String cell, int start, int end) {
        long fen = 0;
        int weight = 10;
        boolean finer = false;
        for (int at = start; at < end; at++, weight /= 10) {
            char c = half(cell.charAt(at));
            if (c < '0' || c > '9') {
                return UNREADABLE;
            }
            finer |= weight == 0 && c != '0';
            fen += (long) (c - '0') * weight;
        }
        return finer ? FINER_THAN_FEN : fen;
    }

    private static boolean isDash(String cell) {
        return cell.equals("-") || cell.equals("—") || cell.equals("——") || cell.equals("－") || cell.equals("–");
    }

    /** Full-width forms and the several dashes as their plain characters. */
    private static char half(char c) {
        if (c < 0x7F) {
            return c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u2212', '\u2013', '\u2014' -> '-';
            case '\uFFE5' -> '¥';
            default -> c;
        };
    }
}
