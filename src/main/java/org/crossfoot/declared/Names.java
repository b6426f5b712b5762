package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.crossfoot.budget.LineItem;

/** The line items that a document's numbers state, as far as they are known while it is read. */
final class Names {
    /** Numbers further back than this are spoken of no more; it also bounds the time that a text of sums takes. */
    private static final int FARTHEST = 500;

    /** No sentence of its own follows. */
    private static final Pattern ENDS = Pattern.compile("^[^。]{0,30}[。]?\\s*$");

    private final Vocabulary vocabulary;
    private final List<Mention> mentions;
    private final Map<Mention, LineItem> items = new HashMap<>();

    /** Starts with the totals that are told by their own words. */
    Names(Vocabulary vocabulary, List<Mention> mentions) {
        this.vocabulary = vocabulary;
        this.mentions = mentions;
        mentions.forEach(mention -> vocabulary.total(mention).ifPresent(item -> items.put(mention, item)));
    }

    /** Adds the classes told by the section they stand in or by their full names; lists have been read before. */
    void addSingles() {
        mentions.stream()
                .filter(mention -> !items.containsKey(mention))
                .forEach(mention -> vocabulary.single(mention).ifPresent(item -> items.put(mention, item)));
    }

    Optional<LineItem> item(Mention mention) {
        return Optional.ofNullable(items.get(mention)).filter(item -> !mention.isPartOfDifference());
    }

    boolean isKnown(Mention mention) {
        return items.containsKey(mention);
    }

    /** The line item that a number states as a part of a total. */
    Optional<LineItem> part(Mention total, Mention mention) {
        return item(total).flatMap(whole -> vocabulary.part(whole, mention));
    }

    /** Notes that a number is a part of a total, which tells its line item. */
    void takeAsPart(Mention total, Mention mention) {
        part(total, mention).ifPresent(item -> items.put(mention, item));
    }

    /** Notes what a number states. */
    void take(Mention mention, LineItem item) {
        items.put(mention, item);
    }

    /** True for a number whose own words name a total or a portion of it, such as 基本支出. */
    boolean isTotal(Mention mention) {
        return vocabulary.total(mention).isPresent();
    }

    /** True for two numbers whose own words name both halves of a division. */
    boolean areHalves(Mention one, Mention other) {
        Optional<LineItem> second = vocabulary.total(other);
        return vocabulary
                .total(one)
                .filter(first -> second.filter(half -> TotalFinder.isDivision(first, half))
                        .isPresent())
                .isPresent();
    }

    /** Notes that a number states another item's own, whatever its words would state by themselves. */
    void forget(Mention mention) {
        items.remove(mention);
    }

    /** True if a number is sure to be one of the parts that make up a total, known by its code or not. */
    boolean isSurePart(Mention total, Mention mention) {
        return item(total)
                .filter(whole -> vocabulary.isSurePart(whole, mention))
                .isPresent();
    }

    /** True for a class of the functional classification by its full name, whatever total it stands under. */
    boolean isFunctionalClass(Mention mention) {
        return vocabulary.isFunctionalClass(mention);
    }

    /** The nearest number before that states the item which words name, of the same year. */
    Optional<Mention> nearest(String words, Mention before) {
        return vocabulary.total(words).flatMap(item -> nearest(before, mention -> item.equals(items.get(mention))));
    }

    /** The nearest number before that states a total of which this one is a class, of the same year. */
    Optional<Mention> nearestWhole(Mention part) {
        Map<LineItem, Boolean> holds = new HashMap<>();
        return nearest(
                part,
                mention -> item(mention)
                        .filter(whole -> holds.computeIfAbsent(
                                whole, total -> vocabulary.part(total, part).isPresent()))
                        .isPresent());
    }

    /** The only amount in the last sentence of the paragraph before, which the words at the head of the next one divide. */
    Optional<Mention> onlyAmountBefore(Mention first) {
        Mention head = besideOtherDivisions(first);
        int at = head.index() - 1;
        Mention last = at < 0 ? head : mentions.get(at);
        if (last.passage() != head.passage() - 1 || !ENDS.matcher(last.after()).find()) {
            return Optional.empty();
        }
        List<Mention> amounts = new ArrayList<>();
        for (; at >= 0 && mentions.get(at).isInSentenceOf(last); at--) {
            amounts.addAll(mentions.get(at).isAmount() ? List.of(mentions.get(at)) : List.of());
        }
        return amounts.size() == 1 && amounts.get(0).depth() == first.depth()
                ? Optional.of(amounts.get(0))
                : Optional.empty();
    }

    /** The first number of the paragraphs right before that divide the same amount by other classes: 1.按功能分类，… 2.按用途分类，…. */
    private Mention besideOtherDivisions(Mention first) {
        Mention head = first;
        boolean divides = Opener.beginsDivision(first.gap());
        while (divides && head.index() > 0) {
            Mention before = head(mentions.get(head.index() - 1));
            divides = before.passage() == head.passage() - 1 && Opener.beginsDivision(before.gap());
            head = divides ? before : head;
        }
        return head;
    }

    /** The first number of a paragraph. */
    private Mention head(Mention mention) {
        int at = mention.index();
        while (at > 0 && mentions.get(at - 1).passage() == mention.passage()) {
            at--;
        }
        return mentions.get(at);
    }

    /** The words at the end of the paragraph before that open a list which begins right here: …100万元，其中：. */
    Optional<Opener> leftOpenBefore(Mention first) {
        Mention last = first.index() == 0 ? first : mentions.get(first.index() - 1);
        boolean begins = first.gap().strip().equals(first.label());
        return begins && last.passage() == first.passage() - 1 ? Opener.atEnd(last.after()) : Optional.empty();
    }

    /** The nearest number before that is as wanted, if it is of the same year: another year's in between is none. */
    Optional<Mention> nearestOfAnyYear(Mention before, Predicate<Mention> wanted) {
        int last = Math.max(0, before.index() - FARTHEST);
        for (int at = before.index() - 1; at >= last; at--) {
            if (wanted.test(mentions.get(at))) {
                return Optional.of(mentions.get(at)).filter(found -> Objects.equals(found.year(), before.year()));
            }
        }
        return Optional.empty();
    }

    Optional<Mention> nearest(Mention before, Predicate<Mention> wanted) {
        int last = Math.max(0, before.index() - FARTHEST);
        for (int at = before.index() - 1; at >= last; at--) {
            Mention mention = mentions.get(at);
            if (Objects.equals(mention.year(), before.year()) && wanted.test(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}
