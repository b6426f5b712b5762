package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds which numbers of a passage are listed as parts of which total; the parts of a part are no parts of the whole. */
final class ListReader {
    private static final int LONGEST_PART_NAME = 30;

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
                        .flatMap(opener ->
                                totals.total(opener, at).map(total -> new OpenList(total, opener, inner, names)))
                : Optional.empty();
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
        if (!list.isEmpty()) {
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
