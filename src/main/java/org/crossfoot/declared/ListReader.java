package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;

/** Finds which numbers of a passage are listed as parts of which total; the parts of a part are no parts of the whole. */
final class ListReader {
    private static final int LONGEST_PART_NAME = 30;
    /** Stands for the words that open a list where the names of the parts do it by themselves. */
    private static final Opener IMPLIED = new Opener("", false);

    private final List<Mention> passage;
    private final OpenList.Names names;
    private final List<PartList> lists = new ArrayList<>();

    /**
     * Prepares to read one passage.
     *
     * @param items what is known of line items so far; the parts found are added
     */
    ListReader(List<Mention> passage, Vocabulary vocabulary, Map<Mention, LineItem> items) {
        this.passage = passage;
        this.names = new OpenList.Names(vocabulary, items);
    }

    List<PartList> read() {
        int next = 0;
        while (next < passage.size()) {
            Optional<OpenList> list = opened(next, false).or(implied(next));
            next = list.isPresent() ? listed(list.get(), next) : next + 1;
        }
        return List.copyOf(lists);
    }

    private Optional<OpenList> opened(int at, boolean inner) {
        Mention first = passage.get(at);
        boolean possible =
                first.isAmount() && !first.label().isEmpty() && first.label().length() <= LONGEST_PART_NAME;
        return !possible
                ? Optional.empty()
                : Opener.in(first.gap())
                        .flatMap(opener -> total(opener, at).map(total -> new OpenList(total, opener, inner, names)));
    }

    /** The nearest amount before the opener that can have the first part as its part. */
    private Optional<Mention> total(Opener opener, int at) {
        Mention first = passage.get(at);
        int sentence = first.sentence() - (opener.newSentence() ? 1 : 0);
        for (int i = at - 1; i >= 0 && passage.get(i).sentence() >= sentence; i--) {
            Mention candidate = passage.get(i);
            if (candidate.isAmount() && candidate.depth() <= first.depth() && canHold(candidate, first)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** A budgeted amount holds parts only if they follow it directly: further off it was named to be compared with. */
    private boolean canHold(Mention total, Mention part) {
        boolean near = part.index() == total.index() + 1;
        boolean unnamed =
                !names.items().containsKey(part) && (near || !total.wording().qualified());
        return Objects.equals(total.year(), part.year())
                && (unnamed || names.part(total, part).isPresent());
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
        if (list.isEmpty()) {
            return Optional.empty();
        }
        return opened(at, true)
                .filter(inner -> list.holds(inner.total()))
                .filter(inner -> !(inner.opener().repeats() && list.opener().repeats()))
                .filter(inner -> names.part(inner.total(), passage.get(at)).isPresent()
                        || names.part(list.total(), passage.get(at)).isEmpty());
    }

    /** A total with both its halves right behind it, as in 支出100万元。基本支出60万元，项目支出40万元. */
    private Supplier<Optional<OpenList>> implied(int at) {
        return () -> {
            if (at == 0 || at + 1 >= passage.size()) {
                return Optional.empty();
            }
            Mention total = passage.get(at - 1);
            LineItem first = names.part(total, passage.get(at)).orElse(null);
            LineItem second = names.part(total, passage.get(at + 1)).orElse(null);
            boolean halves = first != null && second != null && isDivision(first, second);
            return halves ? Optional.of(new OpenList(total, IMPLIED, false, names)) : Optional.empty();
        };
    }

    private static boolean isDivision(LineItem first, LineItem second) {
        boolean portions = first.concept() == Concept.EXPENDITURE && second.concept() == Concept.EXPENDITURE;
        Set<Concept> groups = EnumSet.of(Concept.PERSONNEL, Concept.OPERATING);
        return !first.equals(second)
                && ((portions && first.portion() != Portion.ALL && second.portion() != Portion.ALL)
                        || (groups.contains(first.concept()) && groups.contains(second.concept())));
    }
}
