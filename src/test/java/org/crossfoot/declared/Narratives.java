package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.source.Document;
import org.crossfoot.source.Passage;

/** Documents made of text, each line a passage, and readings of them; lines that begin with | are the rows of tables. */
final class Narratives {
    private Narratives() {}

    static Document document(String text) {
        if (text.lines().anyMatch(line -> line.startsWith("|"))) {
            return TableText.document(text);
        }
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            passages.add(new Passage(start, line));
            start += line.length() + 1;
        }
        return new Document("report.txt", "", "txt", text, passages, List.of(), List.of(), List.of());
    }

    static DocumentReading read(String text) {
        return new NarrativeReader().read(document(text));
    }
}
