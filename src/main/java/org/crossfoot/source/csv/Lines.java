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

    private final ByteLines text;
    private final PlainCells cells;
    private boolean ahead;

    private final Deque<String> again = new ArrayDeque<>();
    private final List<String> taken = new ArrayList<>();
    private String line = "";
    private int at;
    private int number;

    Lines(ByteLines text) {
        this.text = text;
        this.cells = new PlainCells(text);
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

    /**
     * True if a line is left; looks ahead for it.
     *
     * @throws LineTooLong if it is no line of a table, which is passed over then
     */
    boolean hasMore() throws IOException {
        if (!again.isEmpty()) {
            return true;
        }
        ahead = ahead || text.next();
        String beginning = text.tooLong();
        if (ahead && beginning != null) {
            ahead = false;
            number++;
            throw new LineTooLong(number, beginning);
        }
        return ahead;
    }

    /**
     * The cells of the next line, which is then read, if it is a row by itself that needs no parser: without quotation marks and
     * of sound text. Null for any other.
     */
    @Nullable
    List<String> plainRow() {
        String @Nullable [] row = again.isEmpty() && ahead ? cells.split() : null;
        if (row == null) {
            return null;
        }
        ahead = false;
        number++;
        return List.of(row);
    }

    /** The number of the line that was read last. */
    int number() {
        return number;
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

    /** The next line of a row with one line feed for whatever ended it; null at the end. */
    private @Nullable String readLine() throws IOException {
        ahead = ahead || text.next();
        if (ahead && text.tooLong() != null) {
            // It stays ahead, to be told by itself when the row that cannot go on in it has been given up.
            throw new RowTooLong();
        }
        boolean more = ahead;
        ahead = false;
        return more ? text.text() + '\n' : null;
    }

    /** What the lines come from is closed by whoever opened it. */
    @Override
    public void close() {}

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
