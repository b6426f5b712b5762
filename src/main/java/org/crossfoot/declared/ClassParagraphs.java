package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.source.Passage;

/** Paragraphs （一）, （二）, （三） that each begin with a class of the accounts (…（类）…（款）…（项）), right behind what they divide. */
final class ClassParagraphs {
    private static final Pattern ITEM =
            Pattern.compile("^\\s*[（(](?<number>[一二三四五六七八九十]{1,3})[）)](?<name>[^。，；：\\d]*[（(][类款项][）)])?");
    private static final Pattern HEADING = Pattern.compile("^\\s*[一二三四五六七八九十]+、");
    private static final String NUMERALS = "一二三四五六七八九十";

    private ClassParagraphs() {}

    /** Where each begins, and where the last one ends; empty if one names no class, or one class lies within another. */
    static List<Integer> from(List<Passage> passages, int first) {
        List<Integer> items = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int at = first; at < passages.size(); at++) {
            String words = passages.get(at).text();
            Matcher item = ITEM.matcher(words);
            boolean numbered = item.find();
            boolean next = numbered && number(item.group("number")) == items.size() + 1;
            if (HEADING.matcher(words).find() || numbered != next || (items.isEmpty() && !next)) {
                break;
            }
            if (next) {
                items.add(at);
                names.add(item.group("name") == null ? "" : item.group("name"));
            }
        }
        return areApart(names) ? items : List.of();
    }

    private static boolean areApart(List<String> names) {
        return names.stream()
                .allMatch(name ->
                        names.stream().filter(other -> other.startsWith(name)).count() == 1);
    }

    /** Up to twenty; 0 for more. */
    private static int number(String numeral) {
        if (numeral.length() == 1) {
            return NUMERALS.indexOf(numeral) + 1;
        }
        return numeral.length() == 2 && numeral.startsWith("十") ? 11 + NUMERALS.indexOf(numeral.charAt(1)) : 0;
    }
}
