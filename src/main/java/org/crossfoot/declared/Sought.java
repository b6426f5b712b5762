package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression all of whose matches begin with one of few characters. It is tried only where such a character stands: to try
 * its words and what it looks for behind at every place of a text takes many times as long.
 */
final class Sought {
    static final String DIGITS = "0123456789";

    private final BitSet first = new BitSet();
    private final Pattern expression;

    /** Takes the characters that a match may begin with, and an expression that matches at least one. */
    Sought(String first, String expression) {
        first.chars().forEach(this.first::set);
        this.expression = Pattern.compile(expression);
    }

    /** Takes an expression all of whose matches begin with characters that are written out in it. */
    Sought(String expression) {
        this.expression = Pattern.compile(expression);
        expression.chars().filter(this::mayBegin).forEach(first::set);
    }

    /** True unless the expression fails at a character whatever follows. */
    private boolean mayBegin(int character) {
        Matcher matcher = expression.matcher(Character.toString(character));
        return matcher.lookingAt() || matcher.hitEnd();
    }

    boolean isIn(String text) {
        return first(text) < text.length() && in(text).find();
    }

    /** Where the first character stands that a match may begin with, behind the text if there is none. */
    private int first(String text) {
        int at = 0;
        while (at < text.length() && !first.get(text.charAt(at))) {
            at++;
        }
        return at;
    }

    Search in(String text) {
        return in(text, new Stretch(0, text.length()));
    }

    /** Looks in a part of a text only, but for what stands before and behind a match. */
    Search in(String text, Stretch part) {
        return new Search(first, text, part, expression.matcher(text));
    }

    /** The matches in a text from left to right. */
    List<MatchResult> all(String text) {
        List<MatchResult> all = new ArrayList<>();
        Search search = in(text);
        while (search.find()) {
            all.add(search.found().toMatchResult());
        }
        return all;
    }

    /** Goes from match to match as a {@link Matcher} does. */
    static final class Search {
        private final BitSet first;
        private final String text;
        private final int end;
        private final Matcher matcher;
        private int behind;

        private Search(BitSet first, String text, Stretch part, Matcher matcher) {
            this.first = first;
            this.text = text;
            this.end = part.to();
            this.behind = part.from();
            this.matcher = matcher.useTransparentBounds(true).useAnchoringBounds(false);
        }

        /** Looks for the next match behind the last one. */
        boolean find() {
            return find(behind);
        }

        /** Looks for the next match from a place on. */
        boolean find(int from) {
            for (int at = from; at < end; at++) {
                if (first.get(text.charAt(at)) && matcher.region(at, end).lookingAt()) {
                    behind = matcher.end();
                    return true;
                }
            }
            return false;
        }

        /** The match that was found last. */
        Matcher found() {
            return matcher;
        }
    }
}
