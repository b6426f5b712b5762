package org.crossfoot.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows as {@code LOAD DATA} takes them: UTF-8, a tab between cells, escaped with a backslash.
 *
 * <p>Of a ledger's texts most are the very same object as in the row above; these are copied as the bytes that they became there.
 */
final class LoadLines {
    private static final int FIRST_SIZE = 1 << 16;

    /** The most that a {@code char} takes, escaped or not: one of a pair of surrogates takes two. */
    private static final int BYTES_OF_A_CHARACTER = 3;

    private static final int DIGITS_OF_A_LONG = 20;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;
    private int rows;
    private int column;
    private @Nullable String[] above = new String[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    /** Adds a cell of text. */
    @SuppressWarnings(
            "ReferenceEquality") // the same object is found faster than an equal one, and is nearly always there
    LoadLines add(String text) {
        begin(text.length() * BYTES_OF_A_CHARACTER);
        int start = length;
        if (above[column] == text) {
            int size = ends[column] - starts[column];
            System.arraycopy(bytes, starts[column], bytes, length, size);
            length += size;
        } else {
            encode(text);
        }
        above[column] = text;
        starts[column] = start;
        ends[column++] = length;
        return this;
    }

    /** Adds a cell with a whole number. */
    LoadLines add(long number) {
        begin(DIGITS_OF_A_LONG);
        column++;
        digits(number);
        return this;
    }

    /** Adds a cell with an amount of yuan, given in fen. */
    LoadLines addYuan(long fen) {
        begin(DIGITS_OF_A_LONG + 2);
        column++;
        if (fen < 0) {
            bytes[length++] = '-';
        }
        digits(Math.abs(fen / 100));
        long rest = Math.abs(fen % 100);
        bytes[length++] = '.';
        bytes[length++] = (byte) ('0' + rest / 10);
        bytes[length++] = (byte) ('0' + rest % 10);
        return this;
    }

    void endRow() {
        makeRoom(1);
        bytes[length++] = '\n';
        column = 0;
        rows++;
    }

    private void begin(int most) {
        makeRoom(most + 1);
        if (column > 0) {
            bytes[length++] = '\t';
        }
        if (column == above.length) {
            above = Arrays.copyOf(above, 2 * column);
            starts = Arrays.copyOf(starts, 2 * column);
            ends = Arrays.copyOf(ends, 2 * column);
        }
    }

    private void makeRoom(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private void digits(long number) {
        long rest = number;
        if (rest < 0) {
            bytes[length++] = '-';
            rest = -rest;
        }
        int count = 1;
        for (long power = rest; power >= 10; power /= 10) {
            count++;
        }
        length += count;
        for (int at = length - 1; count > 0; count--, at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private void encode(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        for (byte b : encoded) {
            if (b == '\t' || b == '\n' || b == '\\' || b == 0) {
                bytes[length++] = '\\';
                bytes[length++] = escaped(b);
            } else {
                bytes[length++] = b;
            }
        }
    }

    private static byte escaped(byte b) {
        return switch (b) {
            case '\t' -> 't';
            case '\n' -> 'n';
            case 0 -> '0';
            default -> b;
        };
    }

    int rows() {
        return rows;
    }

    /** The length in bytes. */
    int length() {
        return length;
    }

    /** Hands the rows over and begins anew. */
    Chunk take() {
        Chunk chunk = new Chunk(bytes, length, rows);
        bytes = new byte[bytes.length];
        length = 0;
        rows = 0;
        Arrays.fill(above, null);
        return chunk;
    }

    /** Rows that go to the server together, in the first bytes of an array. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one thread to another, never compared
    record Chunk(byte[] bytes, int length, int rows) {}
}
