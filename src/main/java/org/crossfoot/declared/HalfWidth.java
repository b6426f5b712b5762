package org.crossfoot.declared;

/** Full-width digits, points and signs as their half-width twins; every character keeps its place. */
final class HalfWidth {
    private static final int DISTANCE = '！' - '!';

    private HalfWidth() {}

    static String of(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < narrow.length(); i++) {
            narrow.setCharAt(i, narrow(narrow.charAt(i)));
        }
        return narrow.toString();
    }

    private static char narrow(char c) {
        boolean digit = c >= '０' && c <= '９';
        if (digit || c == '．' || c == '％' || c == '－' || c == '＋') {
            return (char) (c - DISTANCE);
        }
        return c == '−' ? '-' : c == '\u3000' || c == '\u00A0' ? ' ' : c;
    }
}
