package org.crossfoot.declared;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossfoot.budget.Stage;
import org.crossfoot.declared.ClaimForm.Term;
import org.crossfoot.declared.ClaimForm.Terms;

/**
 * What a total may be made of in a list, taken as a grid: a number of each item, the same one in all of them by its place or by
 * its name, or all numbers of its kind. Always of all items: some of them are no reading.
 */
record Addends(DocumentText text, Mention total) {
    private static final int MOST = 40;
    /** Longer lists are tables. */
    private static final int LOOKED_AT = 120;
    /** In columns: where the number of an item that is meant stands among its numbers of the kind. */
    private static final int PLACES = 3;

    /** A total with fewer digits is no more than what its words open. */
    private static final int DIGITS = 3;

    /** The readings of a list, at the depth of brackets where it begins or, where the total stands deeper, at that depth. */
    Stream<Candidate> in(Listing listing) {
        Flow flow = text.flow();
        if (flow.numbers(listing.whole()).size() > LOOKED_AT) {
            return Stream.empty();
        }
        int depth = Math.max(flow.depthAt(listing.whole().from()), flow.depth(total));
        Stream<Candidate> together = together(numbers(listing.whole(), depth), listing.rank());
        List<List<Mention>> items = items(listing.items(), depth);
        List<List<Mention>> own = items(
                listing.items().stream().filter(item -> !isCarriedOver(item)).toList(), depth);
        return Stream.of(
                        columns(items, listing.rank()),
                        own.size() < items.size() ? columns(own, listing.rank() + 1) : Stream.<Candidate>empty(),
                        together)
                .flatMap(readings -> readings);
    }

    private List<List<Mention>> items(List<Stretch> stretches, int depth) {
        return stretches.stream()
                .map(item -> numbers(item, depth))
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

    private Stream<Candidate> together(List<Mention> all, int rank) {
        List<Mention> parted = withoutParts(all);
        return Stream.of(
                        reading(parted, isOfOnePeriod(parted) ? rank : rank + 1),
                        reading(only(parted, this::isOfPeriod), rank),
                        reading(only(parted, this::isNamed), rank),
                        reading(all, rank + 1),
                        reading(only(all, number -> !words(number).carried()), rank + 1))
                .flatMap(reading -> reading);
    }

    /** False for amounts of two years side by side, or of budgets among others: they make several columns. */
    private boolean isOfOnePeriod(List<Mention> numbers) {
        long own = numbers.stream().filter(this::isOfPeriod).count();
        long years = numbers.stream().map(Mention::year).distinct().count();
        return own == numbers.size() || years == numbers.size();
    }

    private Stream<Candidate> columns(List<List<Mention>> items, int rank) {
        Stream<Candidate> named = reading(
                items.stream()
                        .flatMap(item -> item.stream().filter(this::isNamed).limit(1))
                        .toList(),
                rank);
        int columns = Math.min(PLACES, items.stream().mapToInt(List::size).min().orElse(0));
        Stream<Candidate> placed = Stream.iterate(0, place -> place < columns, place -> place + 1)
                .flatMap(place ->
                        reading(items.stream().map(item -> item.get(place)).toList(), rank + (place == 0 ? 0 : 1)));
        return Stream.concat(named, placed);
    }

    private Stream<Candidate> reading(List<Mention> numbers, int rank) {
        if (numbers.size() > MOST) {
            return Stream.empty();
        }
        List<Term> terms = numbers.stream()
                .map(number -> new Term(
                        number, number.role() == total.role() || !total.role().isChange()))
                .toList();
        long several = numbers.stream()
                .filter(number -> number.token().written().value().signum() != 0)
                .count();
        boolean weak = rank > 0 && total.token().written().value().precision() < DIGITS;
        return several < 2 || weak || areOfTwoStages(numbers) || areOfBothSides(numbers)
                ? Stream.empty()
                : Stream.of(Candidate.of(ClaimType.SUM, total, new Terms(terms), rank));
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
        return income > 0 && income < numbers.size() && !words(total).income();
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

    /** The parts of a number of the list are in it already. */
    private List<Mention> withoutParts(List<Mention> numbers) {
        Set<Mention> all = new HashSet<>(numbers);
        Set<Mention> parts = new HashSet<>();
        numbers.forEach(number -> text.listOf(number)
                .filter(list -> all.contains(list.total()))
                .ifPresent(list -> parts.addAll(list.members())));
        return only(numbers, number -> !parts.contains(number));
    }

    private List<Mention> numbers(Stretch stretch, int depth) {
        return text.flow().numbers(stretch).stream()
                .filter(number -> text.flow().depth(number) == depth && isAddend(number))
                .toList();
    }

    private boolean isAddend(Mention number) {
        return !number.equals(total) && isAlike(number) && !isOther(number) && !isBeside(number);
    }

    /** True for a part of the same list, which the total is beside and not above. */
    private boolean isBeside(Mention number) {
        return text.listOf(total)
                .filter(list -> list.members().contains(number))
                .isPresent();
    }

    /** True for a sum of others, a price, and what is left of something. */
    private boolean isOther(Mention number) {
        AddendWords words = words(number);
        AddendWords whole = words(total);
        return (words.left() && !whole.left() && !whole.grand()) || words.sum() || words.price();
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
        return Subject.same(words(number).name(), words(total).name());
    }

    private boolean isOfPeriod(Mention number) {
        return Objects.equals(total.year(), number.year()) && isBudget(number) == isBudget(total);
    }
}
