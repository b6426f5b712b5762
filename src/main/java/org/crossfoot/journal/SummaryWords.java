package org.crossfoot.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossfoot.budget.ResourceTable;

/** Finds the words in summaries that tell what was paid for. */
final class SummaryWords {
    private static final Word[][] BY_FIRST = words();
    private static final Said NOTHING = new Said(List.of());

    private String lastSummary = "";
    private Said lastSaid = NOTHING;

    /** A word, the economic codes it belongs in, and words beside which it means something else. */
    private record Word(Topic topic, String text, List<String> codes, List<String> unless) {}

    /** The words of one summary. */
    record Said(List<Word> words) {

        boolean isAbout(Topic topic) {
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).topic() == topic) {
                    return true;
                }
            }
            return false;
        }

        /** The words of a topic that belong in other codes; empty if one of them belongs in this one. */
        List<String> outOf(Topic topic, String code) {
            List<String> strangers = new ArrayList<>();
            for (Word word : words) {
                if (word.topic() == topic && word.codes().stream().anyMatch(code::startsWith)) {
                    return List.of();
                }
                if (word.topic() == topic) {
                    strangers.add(word.text());
                }
            }
            return strangers;
        }
    }

    private static Word[][] words() {
        Word[][] words = new Word[Character.MAX_VALUE + 1][];
        for (List<String> row : ResourceTable.rows("/journal/summary-words.csv")) {
            Topic topic = Topic.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Word word = new Word(topic, row.get(1), split(row.get(2)), split(row.get(3)));
            char first = word.text().charAt(0);
            Word[] known = words[first] == null ? new Word[0] : words[first];
            words[first] = Stream.concat(Arrays.stream(known), Stream.of(word)).toArray(Word[]::new);
        }
        return words;
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }

    /** The words of a summary; the lines of a voucher mostly share theirs. */
    Said in(String summary) {
        if (!summary.equals(lastSummary)) {
            lastSaid = read(summary);
            lastSummary = summary;
        }
        return lastSaid;
    }

    private static Said read(String summary) {
        List<Word> said = new ArrayList<>();
        for (int i = 0; i < summary.length(); i++) {
            Word[] candidates = BY_FIRST[summary.charAt(i)];
            if (candidates != null) {
                addWordsAt(summary, i, candidates, said);
            }
        }
        return said.isEmpty() ? NOTHING : new Said(said);
    }

    private static void addWordsAt(String summary, int at, Word[] candidates, List<Word> said) {
        for (Word word : candidates) {
            if (summary.startsWith(word.text(), at) && word.unless().stream().noneMatch(summary::contains)) {
                said.add(word);
            }
        }
    }
}
