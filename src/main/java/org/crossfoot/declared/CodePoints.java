package org.crossfoot.declared;

/** Places in a text as Unicode code points, which is how offsets are printed. */
final class CodePoints {
    private final int[] before;

    CodePoints(String text) {
        before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            before[i + 1] = before[i] + (Character.isLowSurrogate(text.charAt(i)) ? 0 : 1);
        }
    }

    /** The code points before a UTF-16 offset. */
    int at(int offset) {
        return before[offset];
    }
}
