package org.crossfoot.report;

/** Finds the UTF-16 offset of a code point in a text; asked in rising order it walks the text once. */
final class CodePoints {
    private final String text;
    private int codePoint;
    private int offset;

    CodePoints(String text) {
        this.text = text;
    }

    /** The offset of the code point with this number, the text's end for numbers beyond it. */
    int offset(int wanted) {
        if (wanted < codePoint) {
            codePoint = 0;
            offset = 0;
        }
        while (codePoint < wanted && offset < text.length()) {
            offset += Character.charCount(text.codePointAt(offset));
            codePoint++;
        }
        return offset;
    }
}
