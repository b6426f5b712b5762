package org.crossfoot.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers of a page as two ways of reading find them. */
final class NumberTokens {
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９.,．]*");
    private static final Pattern TRAILING = Pattern.compile("[.,．]+$");
    private static final int MOST_PARTS = 16;

    private NumberTokens() {}

    /** The numbers that one of the ways finds and the other does not, blanks within them apart. */
    static List<String> differing(String laidOut, String inOrder) {
        List<String> one = tokens(laidOut);
        List<String> other = tokens(inOrder);
        removeCommon(one, other);
        removeJoined(one, other, inOrder);
        removeJoined(other, one, laidOut);
        List<String> differing = new ArrayList<>(one);
        differing.addAll(other);
        return differing;
    }

    private static List<String> tokens(String text) {
        return new ArrayList<>(NUMBER.matcher(text)
                .results()
                .map(found -> trimmed(found.group()))
                .toList());
    }

    private static String trimmed(String token) {
        return TRAILING.matcher(token).replaceAll("");
    }

    private static void removeCommon(List<String> one, List<String> other) {
        one.removeIf(other::remove);
    }

    /** A number that a line break or blank parts in one reading is whole in the other, where its parts follow each other. */
    private static void removeJoined(List<String> whole, List<String> parts, String textOfParts) {
        if (whole.isEmpty() || parts.isEmpty()) {
            return;
        }
        List<MatchResult> tokens = NUMBER.matcher(textOfParts).results().toList();
        for (int first = 0; first < tokens.size(); first++) {
            removeFrom(tokens, first, new Sides(whole, parts, textOfParts));
        }
    }

    private record Sides(List<String> whole, List<String> parts, String textOfParts) {}

    private static void removeFrom(List<MatchResult> tokens, int first, Sides sides) {
        StringBuilder joined = new StringBuilder(tokens.get(first).group());
        List<String> used = new ArrayList<>(List.of(trimmed(joined.toString())));
        for (int next = first + 1; next < Math.min(tokens.size(), first + MOST_PARTS); next++) {
            int end = tokens.get(next - 1).end();
            if (!sides.textOfParts().substring(end, tokens.get(next).start()).isBlank()) {
                return;
            }
            joined.append(tokens.get(next).group());
            used.add(trimmed(tokens.get(next).group()));
            if (sides.parts().containsAll(used) && sides.whole().remove(trimmed(joined.toString()))) {
                used.forEach(sides.parts()::remove);
                return;
            }
        }
    }
}
