package org.crossfoot.ledger;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes of accounts and classifications as they stand in cells: padded, with their name, with separators, as numbers. */
final class Codes {
    private static final Pattern AS_NUMBER = Pattern.compile("(\\d+)\\.0+");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");
    private static final Pattern NAMED = Pattern.compile(
            "[\\[(]?[0-9A-Za-z][0-9A-Za-z._-]*[])]?[\\s:_/|-]+(\\S.*)|[\\[(]?[0-9][0-9.]{2,}[])]?(\\P{ASCII}.*)");
    private static final Pattern ALL_DIGITS = Pattern.compile("(\\d)\\.(\\d+)[eE]\\+?0*(\\d{1,2})");
    private static final Pattern LEADING =
            Pattern.compile("[\\[(]?([0-9A-Za-z][0-9A-Za-z._-]*)[])]?[\\s:_/|-]*\\P{ASCII}.*");

    private Codes() {}

    /** True for a code that a spreadsheet has turned into a number and shortened, such as 2.24E+06. */
    static boolean isShortened(String cell) {
        return SCIENTIFIC
                .matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC))
                .matches();
    }

    /** The code of a cell that may have the name behind it ({@code 30102 津贴补贴}); a cell with no code stays as it is. */
    static String of(String cell) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        int blank = text.indexOf(' ');
        String first = blank > 0 && text.charAt(0) < 0x80 ? text.substring(0, blank) : text;
        Matcher named = LEADING.matcher(first);
        String code = named.matches() ? named.group(1) : whole(first);
        Matcher number = AS_NUMBER.matcher(code);
        return number.matches() ? number.group(1) : withoutEndSeparator(code);
    }

    /** The name in a cell that may have the code before it ({@code 111 一般公共预算资金}); a cell without code stays as it is. */
    static String nameOf(String cell) {
        Matcher named =
                NAMED.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC).strip());
        if (!named.matches()) {
            return cell;
        }
        return named.group(1) == null ? named.group(2) : named.group(1);
    }

    /** True for a cell that has a code and a name. */
    static boolean hasName(String cell) {
        return NAMED.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC).strip())
                .matches();
    }

    /** The code of an account, without the separators between its levels: 7101-01.02 is 71010102. */
    static String account(String cell) {
        String code = of(cell);
        StringBuilder digits = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c != '.' && c != '-' && c != '_') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** True for the code of an account of any chart since 1998: three digits or more, of class 1 to 8. */
    static boolean isAccount(String code) {
        if (code.length() < 3 || code.charAt(0) < '1' || code.charAt(0) > '8') {
            return false;
        }
        return isDigits(code);
    }

    /** True if there is nothing but the digits 0 to 9 in a text; by hand, for it is asked for every row. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A code in scientific notation that still has all its digits: 2.240101E+06 is 2240101. */
    private static String whole(String text) {
        Matcher number = ALL_DIGITS.matcher(text);
        boolean all = number.matches() && number.group(2).length() == Integer.parseInt(number.group(3));
        return all ? number.group(1) + number.group(2) : text;
    }

    private static String withoutEndSeparator(String code) {
        int end = code.length();
        while (end > 0 && "._-".indexOf(code.charAt(end - 1)) >= 0) {
            end--;
        }
        return code.substring(0, end);
    }
}
