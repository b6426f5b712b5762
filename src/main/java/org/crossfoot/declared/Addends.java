package org.crossfoot.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.budget.Stage;

/**
 * What a total may be made of in a list, taken as a grid: a number of each item, the same one in all of them by its place or by
 * its name, or all numbers of its kind. Always of all items: some of them are no reading.
 */
final class Addends {
    /** Longer lists are tables. */
    private static final int LOOKED_AT = 120;
    /** In columns: where the number of an item that is meant stands among its numbers of the kind. */
    private static final int PLACES = 3;
    /** A total with fewer digits is no more than what its words open. */
    private static final int DIGITS = 3;

    private final DocumentText text;
    private final Mention total;
    private final AddendWords whole;
    /** The parts of the same list, which the total is beside and not above. */
    private final List<Mention> besides;

    private final Map<Stretch, List<Mention>> found = new HashMap<>();
    private final Map<List<Mention>, Integer> ranks = new HashMap<>();

    Addends(DocumentText text, Mention total) {
        this.text = text;
        this.total = total;
        this.whole = text.addendWords(total);
        this.besides = text.listOf(total).map(PartList::members).orElse(List.of());
    }

    /** The readings of a list, at the depth of brackets where it begins or, where the total stands deeper, at that depth. */
    Stream<Candidate> in(Listing listing) {
        Flow flow = text.flow();
        if (flow.numbers(listing.whole()).size() > LOOKED_AT) {
            return Stream.empty();
        }
        List<Mention> all = found.computeIfAbsent(listing.whole(), this::numbers);
        if (all.size() < 2) {
            return Stream.empty();
        }
        List<List<Mention>> items = items(listing.items(), all);
        List<List<Mention>> own = items(
                listing.items().stream().filter(item -> !isCarriedOver(item)).toList(), all);
        return Stream.of(
                        columns(items, listing.rank()),
                        own.size() < items.size() ? columns(own, listing.rank() + 1) : Stream.<Addition>empty(),
                        together(all, listing.rank()))
                .flatMap(additions -> additions)
                .filter(this::isNew)
                .flatMap(this::reading)
                .map(reading -> reading.rank() > 0 || leavesNoneOut(listing) ? reading : reading.full(false));
    }

    /** False where an item has numbers of the kind none of which is a part by its words. */
    private boolean leavesNoneOut(Listing listing) {
        int depth = depth(listing.whole());
        return listing.items().stream().allMatch(item -> {
            List<Mention> kin =
                    only(text.flow().numbers(item), number -> text.flow().depth(number) == depth && isKin(number));
            List<Mention> parts = only(kin, this::isAddend);
            return parts.size() == kin.size() || (listing.items().size() > 1 && !parts.isEmpty());
        });
    }

    /** False for numbers taken together before, by words as near to saying so. */
    private boolean isNew(Addition addition) {
        Integer before = ranks.get(addition.numbers());
        boolean nearer = before == null || addition.order() < before;
        if (nearer) {
            ranks.put(addition.numbers(), addition.order());
        }
        return nearer;
    }

    private List<List<Mention>> items(List<Stretch> stretches, List<Mention> all) {
        return stretches.stream()
                .map(item -> text.flow().within(all, item))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** True for an item that is named for money carried over, which is no part of the year's own. */
    private boolean isCarriedOver(Stretch item) {
        List<Mention> numbers = text.flow().numbers(item);
        return !numbers.isEmpty()
                && AddendWords.isCarriedOver(
                        text.flow().text(new Stretch(item.from(), text.flow().start(numbers.get(0)))));
    }

    private Stream<Addition> together(List<Mention> all, int rank) {
        List<Mention> parted = Addition.apart(text, all);
        return Stream.of(
                new Addition(parted, isOfOnePeriod(parted) ? rank : rank + 1, true),
                new Addition(only(parted, this::isOfPeriod), rank, false),
                new Addition(only(parted, this::isNamed), rank, false),
                new Addition(all, rank + 1, true),
                new Addition(only(all, number -> !words(number).carried()), rank + 1, false));
    }

    /** False for amounts of two years side by side, or of budgets among others: they make several columns. */
    private boolean isOfOnePeriod(List<Mention> numbers) {
        long own = numbers.stream().filter(this::isOfPeriod).count();
        long years = numbers.stream().map(Mention::year).distinct().count();
        return own == numbers.size() || years == numbers.size();
    }

    private Stream<Addition> columns(List<List<Mention>> items, int rank) {
        List<Mention> named = items.stream()
                .flatMap(item -> item.stream().filter(this::isNamed).limit(1))
                .toList();
        int columns = Math.min(PLACES, items.stream().mapToInt(List::size).min().orElse(0));
        Stream<Addition> placed = IntStream.range(0, columns)
                .mapToObj(place -> new Addition(
                        items.stream().map(item -> item.get(place)).toList(), rank + (place == 0 ? 0 : 1), true));
        return Stream.concat(Stream.of(new Addition(named, rank, named.size() == items.size())), placed);
    }

    private Stream<Candidate> reading(Addition addition) {
        List<Mention> numbers = addition.numbers();
        boolean weak = addition.rank() > 0 && total.token().written().value().precision() < DIGITS;
        return weak || !addition.isSum() || areOfTwoStages(numbers) || areOfBothSides(numbers)
                ? Stream.empty()
                : Stream.of(Candidate.of(ClaimType.SUM, total, addition.terms(total), addition.rank())
                        .full(addition.full()));
    }

    /** True for budgets among outturns. */
    private boolean areOfTwoStages(List<Mention> numbers) {
        boolean outturn = Stream.concat(Stream.of(total), numbers.stream())
                .anyMatch(number -> words(number).stage() == Stage.OUTTURN);
        return outturn && numbers.stream().anyMatch(this::isBudget);
    }

    /** True for income among expenditure, which nobody adds up but under a name for both. */
    private boolean areOfBothSides(List<Mention> numbers) {
        long income = numbers.stream().filter(number -> words(number).income()).count();
        boolean mixed = income > 0 && income < numbers.size() && !words(total).income();
        return mixed
                && !Stream.concat(Stream.of(total), numbers.stream())
                        .allMatch(number -> words(number).received());
    }

    private boolean isBudget(Mention number) {
        return Stages.isBudget(words(number).stage());
    }

    private AddendWords words(Mention number) {
        return text.addendWords(number);
    }

    private static List<Mention> only(List<Mention> numbers, Predicate<Mention> wanted) {
        return numbers.stream().filter(wanted).toList();
    }

    private List<Mention> numbers(Stretch stretch) {
        Flow flow = text.flow();
        int depth = depth(stretch);
        return flow.numbers(stretch).stream()
                .filter(number -> flow.depth(number) == depth && isAddend(number))
                .toList();
    }

    private boolean isAddend(Mention number) {
        return isKin(number) && !words(number).areOfNoPart(whole) && !besides.contains(number);
    }

    private boolean isKin(Mention number) {
        return !number.equals(total) && isAlike(number);
    }

    private int depth(Stretch stretch) {
        return Math.max(text.flow().depthAt(stretch.from()), text.flow().depth(total));
    }

    private boolean isAlike(Mention number) {
        if (total.isMoney() != number.isMoney() || total.isCount() != number.isCount()) {
            return false;
        }
        boolean measured = total.isMoney() || Measures.alike(total, number);
        boolean changes = total.role().isChange();
        return measured && changes == number.role().isChange() && (changes || number.role() != Role.BASE);
    }

    private boolean isNamed(Mention number) {
        return Subject.same(words(number).name(), whole.name());
    }

    private boolean isOfPeriod(Mention number) {
        return Objects.equals(total.year(), number.year()) && isBudget(number) == Stages.isBudget(whole.stage());
    }
}
