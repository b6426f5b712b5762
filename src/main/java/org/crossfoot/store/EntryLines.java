package org.crossfoot.store;

import java.nio.charset.StandardCharsets;
import org.crossfoot.ledger.Entry;

/** Entries as the lines that {@code LOAD DATA} takes: tab-separated, escaped with a backslash, UTF-8. */
final class EntryLines {
    private final long load;
    private final StringBuilder text = new StringBuilder();
    private int count;

    EntryLines(long load) {
        this.load = load;
    }

    /** Adds a line, its columns in the order of the statement {@code load_entries}. */
    void add(int number, int file, Entry entry) {
        text.append(load);
        add(number).add(file).add(entry.row()).add(entry.unit()).add(entry.year());
        text.append('\t').append(entry.date());
        add(entry.voucher()).add(entry.line()).add(entry.summary());
        add(entry.account()).add(entry.accountName());
        addYuan(entry.debit()).addYuan(entry.credit());
        add(entry.function()).add(entry.economic()).add(entry.portion().name());
        add(entry.project()).add(entry.projectName());
        add(entry.fund()).add(entry.payee()).add(entry.closing() ? 1 : 0);
        text.append('\n');
        count++;
    }

    private EntryLines add(int number) {
        text.append('\t').append(number);
        return this;
    }

    private EntryLines add(String words) {
        text.append('\t');
        for (int i = 0; i < words.length(); i++) {
            addEscaped(words.charAt(i));
        }
        return this;
    }

    private void addEscaped(char character) {
        switch (character) {
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\\' -> text.append("\\\\");
            case '\0' -> text.append("\\0");
            default -> text.append(character);
        }
    }

    private EntryLines addYuan(long fen) {
        text.append(fen < 0 ? "\t-" : "\t").append(Math.abs(fen / 100)).append('.');
        long rest = Math.abs(fen % 100);
        text.append((char) ('0' + rest / 10)).append((char) ('0' + rest % 10));
        return this;
    }

    int count() {
        return count;
    }

    /** The length in characters. */
    int length() {
        return text.length();
    }

    /** Hands the lines over and begins anew. */
    Chunk take() {
        Chunk chunk = new Chunk(text.toString().getBytes(StandardCharsets.UTF_8), count);
        text.setLength(0);
        count = 0;
        return chunk;
    }

    /** Lines that go to the server together. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one thread to another, never compared
    record Chunk(byte[] lines, int count) {}
}
