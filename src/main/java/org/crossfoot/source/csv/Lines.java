package org.crossfoot.source.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, handed to a parser one at a time, so that a row with a broken quotation can be given up and reading
 * go on with the line after its first.
 */
final class Lines extends Reader {
    /** No row of a ledger is longer; what is longer is an unclosed quotation or no table at all. */
    private static final int LINES_OF_A_ROW = 200;

    private static final int CHARACTERS_OF_A_LINE = 1 << 20;

    /** As much of a line that is too long as is kept. */
    private static final int BEGINNING = 10_000;

    private final Reader text;
    private final char[] buffer = new char[1 << 16];
    private int next;
    private int end;
    private boolean afterReturn;

    private final Deque<String> again = new ArrayDeque<>();
    private final List<String> taken = new ArrayList<>();
    private String line = "";
    private int at;
    private int number;

    Lines(Reader text) {
        this.text = text;
    }

    /** Begins a row; what was read before will not be read again. */
    void beginRow() {
        taken.clear();
    }

    /** True if a character stands in the row; looked for in whole lines, for this is done for every row. */
    boolean rowHas(char character) {
        for (int i = 0; i < taken.size(); i++) {
            if (taken.get(i).indexOf(character) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The number of the line, from 1, on which the row begins that was begun last. */
    int rowNumber() {
        return number - taken.size() + 1;
    }

    /** Gives the row up: what follows its first line will be read again as rows of their own. Returns that line. */
    String giveUp() {
        number -= taken.size() - 1;
        for (int i = taken.size() - 1; i > 0; i--) {
            again.push(taken.get(i));
        }
        String first = taken.get(0);
        taken.clear();
        line = "";
        at = 0;
        return first.substring(0, first.length() - 1);
    }

    /** True if a line is left; reads it ahead. */
    boolean hasMore() throws IOException {
        if (again.isEmpty()) {
            String ahead = readLine();
            if (ahead == null) {
                return false;
            }
            again.push(ahead);
        }
        return true;
    }

    /** Hands out no more than the rest of one line, so that a parser never holds text of the next row. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (at == line.length() && !nextLine()) {
            return -1;
        }
        int count = Math.min(length, line.length() - at);
        line.getChars(at, at + count, target, offset);
        at += count;
        return count;
    }

    private boolean nextLine() throws IOException {
        if (taken.size() >= LINES_OF_A_ROW) {
            throw new RowTooLong();
        }
        String following = again.isEmpty() ? readLine() : again.pop();
        if (following == null) {
            return false;
        }
        line = following;
        at = 0;
        number++;
        taken.add(following);
        return true;
    }

    /** The next line with one line feed for whatever ended it; null at the end. */
    private @Nullable String readLine() throws IOException {
        StringBuilder longLine = null;
        while (next < end || fill()) {
            next += afterReturn && buffer[next] == '\n' ? 1 : 0;
            afterReturn = false;
            int from = next;
            while (next < end && buffer[next] != '\n' && buffer[next] != '\r') {
                next++;
            }
            if (next < end) {
                return ended(longLine, from);
            }
            longLine = longLine == null ? new StringBuilder() : longLine;
            longLine.append(buffer, from, end - from);
            if (longLine.length() > CHARACTERS_OF_A_LINE) {
                throw tooLong(longLine);
            }
        }
        return longLine == null || longLine.isEmpty()
                ? null
                : longLine.append('\n').toString();
    }

    /** Skips the rest of a line that is no row; reading goes on with the next. */
    private LineTooLong tooLong(StringBuilder begun) throws IOException {
        boolean over = false;
        while (!over && (next < end || fill())) {
            over = buffer[next] == '\n' || buffer[next] == '\r';
            afterReturn = buffer[next++] == '\r';
        }
        // What was taken of a row before it is given up too, unless nothing was: then this line is the row.
        int lines = taken.size() + 1;
        number++;
        taken.clear();
        line = "";
        at = 0;
        return new LineTooLong(number - lines + 1, begun.substring(0, BEGINNING));
    }

    private String ended(@Nullable StringBuilder begun, int from) {
        afterReturn = buffer[next] == '\r';
        buffer[next++] = '\n';
        if (begun == null) {
            return new String(buffer, from, next - from);
        }
        return begun.append(buffer, from, next - from).toString();
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, text.read(buffer, 0, buffer.length));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** A row goes on for more lines than any row does. */
    static final class RowTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A line is longer than any line of a table; the number of the line is known. */
    static final class LineTooLong extends IOException {
        private static final long serialVersionUID = 1L;

        private final int number;
        private final String beginning;

        LineTooLong(int number, String beginning) {
            this.number = number;
            this.beginning = beginning;
        }

        int number() {
            return number;
        }

        String beginning() {
            return beginning;
        }
    }
}
