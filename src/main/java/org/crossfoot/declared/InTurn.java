package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers given in turn for the amounts of a list before them (货物…、工程…、服务…，分别占31.2%、52.9%、15.9%): the n-th number
 * is the n-th amount's. Where there are not as many numbers as amounts, none is anyone's.
 */
final class InTurn {
    private static final Pattern NEXT_VALUE = NamesInTurn.NEXT_VALUE;
    private static final Pattern ENUMERATED = Pattern.compile("^[）)]?\\s*[、和与及][^，。；：、]*$");
    private static final Pattern LISTED = Pattern.compile("^[^。；：]*$");

    private final Map<Mention, Optional<Mention>> owners = new HashMap<>();
    private final Map<Mention, Mention> firsts = new HashMap<>();
    private final Map<Mention, List<Mention>> all = new HashMap<>();
    private final Map<Mention, Mention> changes = new HashMap<>();

    private InTurn() {}

    static InTurn in(DocumentText text) {
        InTurn turns = new InTurn();
        List<Mention> mentions = text.mentions();
        int next = 0;
        while (next < mentions.size()) {
            int end = next + 1;
            while (end < mentions.size() && goesOn(mentions.get(next), mentions.get(end))) {
                end++;
            }
            if (end > next + 1 && mentions.get(next).role() != Role.AMOUNT) {
                turns.pair(text, mentions.subList(next, end));
                turns.pairChanges(mentions, next, end);
            }
            next = end;
        }
        return turns;
    }

    private static boolean goesOn(Mention first, Mention next) {
        return next.role() == first.role()
                && next.isInSentenceOf(first)
                && next.isMoney() == first.isMoney()
                && NEXT_VALUE.matcher(next.gap()).find()
                && next.wording().words().length() < 2;
    }

    private void pair(DocumentText text, List<Mention> values) {
        List<Mention> members = members(text, values);
        values.forEach(value -> firsts.put(value, values.get(0)));
        all.put(values.get(0), List.copyOf(values));
        for (int i = 0; i < values.size(); i++) {
            owners.put(values.get(i), members.isEmpty() ? Optional.empty() : Optional.of(members.get(i)));
        }
    }

    /** Rates in turn behind as many changes are of these, the n-th of the n-th (各增加甲、乙，增长丙、丁). */
    private void pairChanges(List<Mention> mentions, int from, int end) {
        int first = from - (end - from);
        boolean told = first >= 0
                && !mentions.get(from).isMoney()
                && mentions.get(from).role().isChange()
                && mentions.subList(first, from).stream().allMatch(change -> isChangeBefore(change, mentions.get(from)))
                && (first == 0 || !isChangeBefore(mentions.get(first - 1), mentions.get(from)));
        for (int at = from; told && at < end; at++) {
            changes.put(mentions.get(at), mentions.get(first + at - from));
        }
    }

    private static boolean isChangeBefore(Mention change, Mention rate) {
        return change.isMoney() && change.role().isChange() && change.isInSentenceOf(rate);
    }

    /** As many amounts of a list right before the values; none if the list has another number of them. */
    private static List<Mention> members(DocumentText text, List<Mention> values) {
        int end = values.get(0).index();
        Optional<List<Mention>> listed = end == 0
                ? Optional.empty()
                : text.listOf(text.mentions().get(end - 1)).map(PartList::members);
        List<Mention> members = listed.filter(list -> list.get(list.size() - 1).index() == end - 1)
                .orElseGet(() -> enumerated(text, values.get(0)));
        return members.size() == values.size() ? members : allOfSentence(text, values);
    }

    /** All amounts of the sentence before the values, if nothing else stands before them and they are as many. */
    private static List<Mention> allOfSentence(DocumentText text, List<Mention> values) {
        Mention value = values.get(0);
        int from = value.index();
        while (from > 0 && text.mentions().get(from - 1).isInSentenceOf(value)) {
            from--;
        }
        List<Mention> members = text.mentions().subList(from, value.index());
        boolean all = members.size() == values.size()
                && members.stream()
                        .allMatch(member -> member.isAmount()
                                && member.depth() == value.depth()
                                && Opener.in(member.wording().plainGap()).isEmpty());
        return all ? members : List.of();
    }

    /** The amounts before a number, from the last on, as far as 、 joins them. */
    private static List<Mention> enumerated(DocumentText text, Mention value) {
        List<Mention> members = new ArrayList<>();
        int at = value.index() - 1;
        boolean joined = LISTED.matcher(value.gap()).find();
        while (joined && at >= 0 && text.mentions().get(at).isAmount()) {
            members.add(0, text.mentions().get(at));
            joined = ENUMERATED.matcher(text.mentions().get(at).gap()).find();
            at--;
        }
        return members;
    }

    /** True if a number is one of several given in turn. */
    boolean holds(Mention value) {
        return owners.containsKey(value);
    }

    /** All numbers that one is given in turn with, itself among them. */
    List<Mention> allOf(Mention value) {
        return all.getOrDefault(first(value), List.of());
    }

    /** The first of the numbers that one is given in turn with: the one with the words. */
    Mention first(Mention value) {
        return firsts.getOrDefault(value, value);
    }

    /** The change that a rate given in turn is the rate of. */
    Optional<Mention> change(Mention rate) {
        return Optional.ofNullable(changes.get(rate));
    }

    /** The amount that a number given in turn belongs to. */
    Optional<Mention> owner(Mention value) {
        return owners.getOrDefault(value, Optional.empty());
    }
}
