package org.crossfoot.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.message.Words;

/** Says where something stands: file, page, sheet, row, or paragraph of a text. */
public final class PlaceWords {
    private final Words words;
    private final boolean single;
    private final Map<String, Integer> paragraphs = new HashMap<>();

    /**
     * Knows the paragraphs of a unit's texts.
     *
     * @param texts the unit's texts, cut at their figures
     */
    public PlaceWords(Words words, List<MarkedDocument> texts) {
        this.words = words;
        this.single = texts.size() == 1;
        texts.forEach(this::index);
    }

    private void index(MarkedDocument text) {
        for (int i = 0; i < text.paragraphs().size(); i++) {
            int number = i + 1;
            text.paragraphs().get(i).stream()
                    .filter(piece -> piece.figure() != null)
                    .forEach(piece -> paragraphs.put(text.path() + '\n' + piece.figure(), number));
        }
    }

    /** The place in words, such as {@code 报告.txt 第 9 段}. */
    public String say(FindingReport.Evidence evidence) {
        if (evidence.figure() == null && evidence.at().row() == null) {
            return words.say("report.place-ledger");
        }
        List<String> parts = new ArrayList<>();
        parts.add(fileName(evidence.file()));
        DocumentReport.Place at = evidence.at();
        if (at.page() != null) {
            parts.add(words.say("report.place-page", at.page()));
        }
        if (at.table() != null) {
            parts.add(at.table());
        }
        if (at.row() != null) {
            parts.add(words.say(at.table() == null ? "report.place-row" : "report.place-line", at.row()));
        }
        if (at.column() != null) {
            parts.add(at.column());
        }
        Integer paragraph = paragraphs.get(evidence.file() + '\n' + evidence.figure());
        if (paragraph != null && at.table() == null) {
            parts.add(words.say("report.place-paragraph", paragraph));
        }
        return String.join(" ", parts);
    }

    /** Where an entry stands, with its voucher and amount. */
    public String say(FindingReport.EntryPlace entry) {
        String sheet = entry.sheet();
        String file = fileName(entry.file()) + (sheet == null ? "" : " " + sheet);
        String row = words.say("report.place-row", entry.row());
        return String.join(" ", file, row, entry.voucher(), AmountText.grouped(entry.amount()));
    }

    /** As {@link #say}, without the file's name where all of the unit's texts are one file. */
    public String brief(FindingReport.Evidence evidence) {
        String place = say(evidence);
        String file = fileName(evidence.file()) + " ";
        return single && place.startsWith(file) ? place.substring(file.length()) : place;
    }

    /** The last part of a path. */
    public static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
