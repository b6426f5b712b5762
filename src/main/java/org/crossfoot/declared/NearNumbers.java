package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The amounts of money and counts before a percentage that its words may speak of, each list the nearest one first.
 *
 * @param sentence those of its own sentence, or of the last sentence before that has any
 * @param paragraph those of the sentences before, in the same paragraph
 * @param above those of the paragraphs right above
 */
record NearNumbers(List<Mention> sentence, List<Mention> paragraph, List<Mention> above) {
    /** With more numbers a sentence is a table: nobody divides them in his head. */
    private static final int MOST = 12;

    /** In paragraphs: as far up as an introduction or a heading still holds. */
    private static final int HIGHEST = 3;

    static NearNumbers before(DocumentText text, Mention percentage) {
        List<Mention> all = before(text.mentions(), text.counts(), percentage);
        Mention last = all.isEmpty() ? percentage : all.get(0);
        boolean far = last.passage() < percentage.passage() - 1;
        Predicate<Mention> here = mention -> !far && mention.isInSentenceOf(last);
        Predicate<Mention> beside = mention -> mention.passage() == percentage.passage() && !here.test(mention);
        return new NearNumbers(
                first(all, here), first(all, beside), first(all, here.or(beside).negate()));
    }

    private static List<Mention> first(List<Mention> all, Predicate<Mention> wanted) {
        return all.stream().filter(wanted).limit(MOST).toList();
    }

    /** Both kinds of numbers in one order, the nearest first. */
    private static List<Mention> before(List<Mention> mentions, List<Mention> counts, Mention percentage) {
        List<Mention> found = new ArrayList<>();
        int lowest = percentage.passage() - HIGHEST;
        int mention = InReadingOrder.indexOf(mentions, percentage) - 1;
        int count = InReadingOrder.indexOf(counts, percentage) - 1;
        while ((mention >= 0 || count >= 0) && found.size() < (HIGHEST + 1) * MOST) {
            boolean counted = mention < 0 || (count >= 0 && counts.get(count).compareInText(mentions.get(mention)) > 0);
            Mention next = counted ? counts.get(count--) : mentions.get(mention--);
            if (next.passage() < lowest) {
                break;
            }
            if (next.token().kind() != FigureKind.PERCENT) {
                found.add(next);
            }
        }
        return found;
    }
}
