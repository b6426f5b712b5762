package org.crossfoot.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a bundle, taken apart at its places {@code {0}}, {@code {1}} …
 *
 * @param words what stands before each place, and what stands behind the last one
 * @param places the numbers of the places, one fewer
 */
record Sentence(List<String> words, List<Integer> places) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    static Sentence of(String text) {
        List<String> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int end = 0;
        for (Matcher place = PLACE.matcher(text); place.find(); end = place.end()) {
            words.add(text.substring(end, place.start()));
            places.add(Integer.valueOf(place.group(1)));
        }
        words.add(text.substring(end));
        return new Sentence(List.copyOf(words), List.copyOf(places));
    }

    /** The sentence with its places filled. */
    String filled(IntFunction<String> argument) {
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 0; i < places.size(); i++) {
            text.append(argument.apply(places.get(i))).append(words.get(i + 1));
        }
        return text.toString();
    }
}
