package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds numbers by where they stand in a list kept in reading order, without going through all that stand before them. */
final class InReadingOrder {
    private InReadingOrder() {}

    /** How many numbers begin before an offset of a passage. */
    static int before(List<Mention> mentions, int passage, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Mention mention = mentions.get(middle);
            boolean before = mention.passage() < passage
                    || (mention.passage() == passage && mention.token().start() < offset);
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** The place of a number that is one of the list. */
    static int indexOf(List<Mention> mentions, Mention mention) {
        return before(mentions, mention.passage(), mention.token().start());
    }

    /** The numbers of the passages from one up to another. */
    static List<Mention> passages(List<Mention> mentions, int from, int to) {
        return mentions.subList(before(mentions, from, 0), before(mentions, to, 0));
    }

    /** The numbers of the same passage, itself among them. */
    static List<Mention> besides(List<Mention> mentions, Mention mention) {
        return passages(mentions, mention.passage(), mention.passage() + 1);
    }

    /** The numbers that begin between two offsets of a passage. */
    static List<Mention> within(List<Mention> mentions, int passage, int from, int to) {
        int first = before(mentions, passage, from);
        return mentions.subList(first, Math.max(first, before(mentions, passage, to)));
    }

    /** The numbers behind one of the list. */
    static List<Mention> behind(List<Mention> mentions, Mention mention) {
        return mentions.subList(indexOf(mentions, mention) + 1, mentions.size());
    }

    /** The last number that is as wanted. */
    static Optional<Mention> last(List<Mention> mentions, Predicate<Mention> wanted) {
        for (int at = mentions.size() - 1; at >= 0; at--) {
            if (wanted.test(mentions.get(at))) {
                return Optional.of(mentions.get(at));
            }
        }
        return Optional.empty();
    }

    /** The nearest number before one in its passage that is as wanted. */
    static Optional<Mention> lastBefore(List<Mention> mentions, Mention mention, Predicate<Mention> wanted) {
        List<Mention> besides = besides(mentions, mention);
        return last(besides.subList(0, indexOf(besides, mention)), wanted);
    }
}
