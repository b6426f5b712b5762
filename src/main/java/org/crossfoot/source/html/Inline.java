package org.crossfoot.source.html;

/** The text of one paragraph of a page, its blanks as a browser shows them; a line wrapped beside Chinese leaves none. */
final class Inline {
    private static final int CHINESE = 0x2E80;

    private final StringBuilder text = new StringBuilder();
    private boolean blank;
    private boolean wrapped;

    void append(String more) {
        for (int i = 0; i < more.length(); i++) {
            char next = more.charAt(i);
            if (next == ' ' || next == '\t' || next == '\n' || next == '\r' || next == '\f') {
                blank = true;
                wrapped |= next == '\n' || next == '\r';
            } else {
                separate(next);
                text.append(next == '\u00A0' ? ' ' : next);
            }
        }
    }

    private void separate(char next) {
        boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        boolean besideChinese = wrapped && !atStart && (next >= CHINESE || text.charAt(text.length() - 1) >= CHINESE);
        if (blank && !atStart && !besideChinese) {
            text.append(' ');
        }
        blank = false;
        wrapped = false;
    }

    void lineBreak() {
        text.append('\n');
        blank = false;
        wrapped = false;
    }

    /** The paragraph so far; the next one begins. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        blank = false;
        wrapped = false;
        return taken;
    }
}
