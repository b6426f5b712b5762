package org.crossfoot.declared;

import java.util.List;
import org.crossfoot.source.Document;
import org.crossfoot.source.text.WrappedLines;

/** Documents made of text, lines put together as in text files, and readings of them; lines that begin with | are the rows of tables. */
final class Narratives {
    private Narratives() {}

    static Document document(String text) {
        if (text.lines().anyMatch(line -> line.startsWith("|"))) {
            return TableText.document(text);
        }
        return new Document(
                "report.txt", "", "txt", text, WrappedLines.paragraphs(text), List.of(), List.of(), List.of());
    }

    static DocumentReading read(String text) {
        return new NarrativeReader().read(document(text));
    }
}
