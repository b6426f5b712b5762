package org.crossfoot.source.csv;

/** The character between the cells: a comma, or a tab where the first lines have more of those. */
final class Separator {
    private static final int LINES = 20;

    private Separator() {}

    static char of(String text) {
        int commas = 0;
        int tabs = 0;
        int lines = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && lines < LINES; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            lines += c == '\n' ? 1 : 0;
            commas += !quoted && c == ',' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }
        return tabs > commas ? '\t' : ',';
    }
}
