package org.crossfoot.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text as bytes, in an encoding where no byte of another character can be taken for a line end, a quotation mark
 * or a separator: UTF-8 and GB18030 are such.
 */
final class ByteLines {
    private static final int BLOCK = 1 << 18;

    /** In bytes: no line of a table is longer. */
    private static final int LONGEST = 1 << 20;

    /** As much of a line that is too long as is kept, in bytes. */
    private static final int BEGINNING = 10_000;

    private final InputStream bytes;
    private final Charset charset;
    private final byte separator;

    private byte[] buffer = new byte[BLOCK];
    private int filled;
    private int from;
    private int to;
    private int next;
    private int blocks;
    private boolean afterReturn;
    private boolean plain;
    private @Nullable String beginning;
    private int[] ends = new int[64];
    private int cells;

    /** With the character between cells, of ASCII and not behind the comma. */
    ByteLines(InputStream bytes, Charset charset, char separator) {
        this.bytes = bytes;
        this.charset = charset;
        this.separator = (byte) separator;
    }

    /** Goes on to the next line; false at the end. */
    boolean next() throws IOException {
        beginning = null;
        from = next;
        skipLineFeed();
        while (!scan()) {
            if (filled - from > LONGEST) {
                skipLongLine();
                return true;
            }
            if (!fill()) {
                return endText();
            }
        }
        return true;
    }

    /** Takes what is left as the last line, whose cells have moved to the front of the buffer. */
    private boolean endText() {
        boolean ended = scan();
        to = filled;
        next = filled;
        return !ended && to > from;
    }

    private void skipLineFeed() throws IOException {
        if (afterReturn && (from < filled || fill()) && buffer[from] == '\n') {
            from++;
        }
        afterReturn = false;
    }

    /** Looks for the line's end and for the cells' on the way; false if what is in the buffer has none. */
    private boolean scan() {
        byte[] text = buffer;
        int end = filled;
        plain = true;
        cells = 0;
        for (int at = from; at < end; at++) {
            byte b = text[at];
            if (b > ',' || b < 0) {
                continue;
            }
            if (b == separator) {
                endCell(at);
            } else if (b == '\n' || b == '\r') {
                endLine(at, b);
                return true;
            } else if (b == '"' || b == 0) {
                plain = false;
            }
        }
        endCell(end);
        return false;
    }

    private void endLine(int at, byte end) {
        endCell(at);
        to = at;
        next = at + 1;
        afterReturn = end == '\r';
    }

    private void endCell(int at) {
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, 2 * cells);
        }
        ends[cells++] = at;
    }

    /** Moves the line that was begun to the front of the buffer and reads on behind it; false at the end of the text. */
    private boolean fill() throws IOException {
        int begun = filled - from;
        byte[] room = begun > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, from, room, 0, begun);
        buffer = room;
        from = 0;
        blocks++;
        int count = bytes.readNBytes(buffer, begun, buffer.length - begun);
        filled = begun + count;
        return count > 0;
    }

    /** Keeps the beginning of a line that is none of a table, and goes on behind its end. */
    private void skipLongLine() throws IOException {
        beginning = new String(buffer, from, BEGINNING, charset);
        boolean more = true;
        while (more) {
            from = filled;
            more = fill() && !scan();
        }
        next = from < filled ? next : filled;
    }

    /** How often the buffer was filled: lines of one filling stand in it together. */
    int block() {
        return blocks;
    }

    /** True if the line has neither quotation marks nor NUL bytes, so that its cells are what stands between separators. */
    boolean isPlain() {
        return plain && beginning == null;
    }

    /** The beginning of a line that is too long for a table; null for any other line. */
    @Nullable
    String tooLong() {
        return beginning;
    }

    /** The line without its end. */
    String text() {
        return new String(buffer, from, to - from, charset);
    }

    int cells() {
        return cells;
    }

    int from() {
        return from;
    }

    int end(int cell) {
        return ends[cell];
    }

    byte[] buffer() {
        return buffer;
    }

    Charset charset() {
        return charset;
    }
}
