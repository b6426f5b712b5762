package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds which numbers of a passage are listed as parts of which total; the parts of a part are no parts of the whole. */
final class ListReader {
    private static final int LONGEST_PART_NAME = 30;

    private static final Pattern IN_TURN = Pattern.compile("其中[：:，,]?[^，。；：、和与及]{1,16}(?:分别|依次|各)(?:为|是|有)?\\s*$");
    private static final Pattern NEXT_VALUE = Pattern.compile("^\\s*(?:[、和与及]|以及)\\s*$");

    private final List<Mention> passage;
    private final Names names;
    private final TotalFinder totals;
    private final List<PartList> lists = new ArrayList<>();

    /** Prepares to read one passage; the parts found are added to the names. */
    ListReader(List<Mention> passage, Names names) {
        this.passage = passage;
        this.names = names;
        this.totals = new TotalFinder(passage, names);
    }

    List<PartList> read() {
        int next = 0;
        while (next < passage.size()) {
            int at = next;
            Optional<OpenList> list = opened(at, false)
                    .or(() -> totals.impliedTotal(at).map(total -> new OpenList(total, Opener.IMPLIED, false, names)));
            next = list.isPresent() ? listed(list.get(), at) : at + 1;
        }
        return List.copyOf(lists);
    }

    private Optional<OpenList> opened(int at, boolean inner) {
        Mention first = passage.get(at);
        boolean possible =
                first.isAmount() && !first.label().isEmpty() && first.label().length() <= LONGEST_PART_NAME;
        return possible
                ? Opener.in(first.wording().plainGap())
                        .or(() -> at == 0 && goesOn(at) ? names.leftOpenBefore(first) : Optional.empty())
                        .filter(opener ->
                                !isBesideTotal(opener, at) && !isInTurn(at) && !isBehindDifference(opener, at))
                        .flatMap(opener -> totals.total(opener, at)
                                .map(total -> new OpenList(total, opener, inner && total.isInSentenceOf(first), names)))
                : Optional.empty();
    }

    /** True if another amount follows in the sentence; in a paragraph of its own a number may be one item of several. */
    private boolean goesOn(int at) {
        return at + 1 < passage.size()
                && passage.get(at + 1).isAmount()
                && passage.get(at + 1).isInSentenceOf(passage.get(at));
    }

    /** True for a budget or last year's amount in brackets behind an outturn (400万元（预算380万元）): the same, not a part. */
    private boolean isBesideTotal(Opener opener, int at) {
        boolean bracket = opener.words().equals("（") || opener.words().equals("(");
        return bracket
                && at > 0
                && passage.get(at).wording().qualified()
                && !passage.get(at - 1).wording().qualified();
    }

    /** True where a sentence on a difference is followed by items each with a budget or outturn of its own: none is its part. */
    private boolean isBehindDifference(Opener opener, int at) {
        return opener.newSentence()
                && at > 0
                && at + 1 < passage.size()
                && DifferenceOfTwo.isDifference(passage.get(at - 1))
                && passage.get(at + 1).isInSentenceOf(passage.get(at))
                && Stages.in(passage.get(at + 1).wording().words()) != null;
    }

    /** True for the first of several amounts given in turn, each for another one before (其中上半年分别为8万元、12万元). */
    private boolean isInTurn(int at) {
        return IN_TURN.matcher(passage.get(at).wording().plainGap()).find()
                && at + 1 < passage.size()
                && NEXT_VALUE.matcher(passage.get(at + 1).gap()).find();
    }

    /** Takes the parts of a list, with the lists within it; returns the place of the first number behind it. */
    private int listed(OpenList list, int from) {
        int next = from;
        while (next < passage.size()) {
            Optional<OpenList> inner = inner(list, next);
            if (inner.isEmpty() && list.endsBefore(passage.get(next))) {
                break;
            }
            if (inner.isPresent()) {
                next = listed(inner.get(), next);
            } else {
                list.take(passage.get(next));
                next++;
            }
        }
        if (list.isTold()) {
            lists.add(list.close());
        }
        return Math.max(next, from + 1);
    }

    /** The list that a number opens within another one: its total is a part of that one. */
    private Optional<OpenList> inner(OpenList list, int at) {
        return list.isEmpty()
                ? Optional.empty()
                : opened(at, true)
                        .filter(inner -> list.holds(inner.total()))
                        .filter(inner -> names.part(inner.total(), passage.get(at))
                                        .isPresent()
                                || names.part(list.total(), passage.get(at)).isEmpty());
    }
}
