package org.crossfoot.declared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in its sentence, before it is known what line item it states.
 *
 * @param index its place among the document's amounts and percentages, from 0; for a count, among all its numbers
 * @param passage the index of its passage
 * @param sentence the index of its sentence within the passage
 * @param depth how many brackets it stands in
 * @param token the number
 * @param gap everything between the number before (or the passage's beginning) and this one
 * @param lead everything in its sentence before the words that name it, earlier numbers included
 * @param after everything between this number and the next one (or the passage's end)
 * @param wording the words that name it
 * @param year the year it speaks of, null where nothing says
 * @param section the section it stands in
 */
record Mention(
        int index,
        int passage,
        int sentence,
        int depth,
        NumberToken token,
        String gap,
        String lead,
        String after,
        Wording wording,
        @Nullable Integer year,
        Section section) {
    /** In characters: as far as a difference and its parts reach. */
    private static final int SHORTLY = 120;

    /** More than a passage has characters, lest numbers of different ones share a hash. */
    private static final int PASSAGE = 4_099;

    private static final Pattern OF_A_DIFFERENCE = Pattern.compile("(?:差值|差额|差异|差距|相差)[^。；]*其中");

    String label() {
        return wording.label();
    }

    Role role() {
        return wording.role();
    }

    boolean isMoney() {
        return token.isMoney();
    }

    /** True for 0元, which is a whole of nothing. */
    boolean isNothing() {
        return token.written().amount().signum() == 0;
    }

    /** True for a number of things, people, days: anything but money and percentages. */
    boolean isCount() {
        return !isMoney() && token.kind() != FigureKind.PERCENT;
    }

    /** True for a part of a difference (差额…，其中人员经费…), which bears the name of what differs. */
    boolean isPartOfDifference() {
        String shortly = lead.substring(Math.max(0, lead.length() - SHORTLY));
        return isMoney()
                && shortly.indexOf('差') >= 0
                && OF_A_DIFFERENCE.matcher(shortly).find();
    }

    /** True for an amount of money that is no change of another. */
    boolean isAmount() {
        return isMoney() && role() == Role.AMOUNT;
    }

    /** Whether it stands before another number of any kind: less than 0, 0 or more, as of two numbers. */
    int compareInText(Mention other) {
        int passages = Integer.compare(passage, other.passage);
        return passages != 0 ? passages : Integer.compare(token.start(), other.token.start());
    }

    /** The same number with other words to name it. */
    Mention worded(Wording other) {
        return new Mention(index, passage, sentence, depth, token, gap, lead, after, other, year, section);
    }

    boolean isInSentenceOf(Mention other) {
        return passage == other.passage && sentence == other.sentence;
    }

    /** A number is told from all others of its document by its place. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mention mention && passage == mention.passage && token.start() == mention.token.start();
    }

    @Override
    public int hashCode() {
        return PASSAGE * passage + token.start();
    }
}
