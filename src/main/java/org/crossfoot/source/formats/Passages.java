package org.crossfoot.source.formats;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.message.Message;
import org.crossfoot.source.Document;
import org.crossfoot.source.Passage;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.Table;

/**
 * Keeps a document within what can be understood in time: paragraphs longer than any that people write, as in a text that lost
 * its line breaks, are parted between sentences, and a text longer than any report is refused.
 */
final class Passages {
    /** In characters: a page of four thousand is already a full one. */
    private static final int LONGEST = 4000;

    /** In characters, tables apart: six hundred pages of nothing but sentences. */
    private static final int DOCUMENT = 1_000_000;

    /** Tables apart; such a report has a fifth of it. */
    private static final int NUMBERS = 30_000;

    private final List<Passage> parts = new ArrayList<>();

    /** How many parts begin before each of the passages. */
    private final List<Integer> before = new ArrayList<>();

    private Passages() {}

    static Document within(Document read) throws SourceRefused {
        long all = read.passages().stream()
                .mapToLong(passage -> passage.text().length())
                .sum();
        if (all > DOCUMENT || numbers(read) > NUMBERS) {
            throw new SourceRefused(Message.of("source.too-long", DOCUMENT / 10_000, NUMBERS / 10_000));
        }
        boolean allShort =
                read.passages().stream().allMatch(passage -> passage.text().length() <= LONGEST);
        return allShort ? read : new Passages().parted(read);
    }

    private static long numbers(Document read) {
        return read.passages().stream()
                .mapToLong(passage -> numbers(passage.text()))
                .sum();
    }

    private static long numbers(String text) {
        long numbers = 0;
        boolean inNumber = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            numbers += digit && !inNumber ? 1 : 0;
            inNumber = digit || (inNumber && (c == ',' || c == '.'));
        }
        return numbers;
    }

    private Document parted(Document read) {
        for (Passage passage : read.passages()) {
            before.add(parts.size());
            part(passage);
        }
        before.add(parts.size());
        List<Table> tables = read.tables().stream()
                .map(table -> new Table(table.name(), before.get(table.passage()), table.cells()))
                .toList();
        return new Document(
                read.path(), read.sha256(), read.kind(), read.text(), parts, tables, read.pages(), read.unreadable());
    }

    private void part(Passage passage) {
        String text = passage.text();
        int from = 0;
        while (text.length() - from > LONGEST) {
            int to = end(text, from);
            parts.add(passage.part(from, to));
            from = to;
        }
        parts.add(passage.part(from, text.length()));
    }

    /** After the last sentence that fits, else after the last sign that is no part of a number, else where it must be. */
    private static int end(String text, int from) {
        int sentence = text.lastIndexOf('。', from + LONGEST - 1);
        int clause = Math.max(text.lastIndexOf('；', from + LONGEST - 1), text.lastIndexOf('，', from + LONGEST - 1));
        if (sentence > from) {
            return sentence + 1;
        }
        return clause > from ? clause + 1 : from + LONGEST;
    }
}
