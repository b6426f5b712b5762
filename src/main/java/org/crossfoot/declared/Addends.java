package org.crossfoot.declared;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
    private static final int LOOKED_AT = 200;
    /** In columns: where the number of an item that is meant stands among its numbers of the kind. */
    private static final int PLACES = 3;

    /** A total with fewer digits is no more than what its words open. */
    private static final int DIGITS = 3;

    private static final Pattern SUM = Pattern.compile("合计|小计|共计|总计|累计|总额|总数");
    private static final Pattern PRICE = Pattern.compile("每|人均|标准|单价|均价");
    private static final Pattern LEFT = Pattern.compile("(?<!上年|年初|年度)结余|剩余|余额|未|尚|还需|(?<![接招])待(?!遇)|差[值额距]|相差|缺口");
    /** The grand total of expenditure, which what is left belongs to. */
    private static final Pattern GRAND = Pattern.compile("总支出|支出总|收支总|^总计");

    private static final Pattern CARRIED = Pattern.compile("(?:上年|年初|以前年度|历年)[^，。；]{0,4}(?:结转和结余|结转结余|结转|结余)");

    /** The readings of a list, at the depth of brackets where it begins or, where the total stands deeper, at that depth. */
    Stream<Candidate> in(Listing listing) {
        Flow flow = text.flow();
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
                && CARRIED.matcher(text.flow()
                                .text(new Stretch(item.from(), text.flow().start(numbers.get(0)))))
                        .find();
    }

    private Stream<Candidate> together(List<Mention> all, int rank) {
        List<Mention> parted = withoutParts(all);
        return Stream.of(
                        reading(parted, isOfOnePeriod(parted) ? rank : rank + 1),
                        reading(only(parted, this::isOfPeriod), rank),
                        reading(only(parted, this::isNamed), rank),
                        reading(all, rank + 1),
                        reading(only(all, number -> !isCarried(number)), rank + 1))
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
        List<Term> terms = numbers.stream()
                .map(number -> new Term(
                        number, number.role() == total.role() || !total.role().isChange()))
                .toList();
        long several = numbers.stream()
                .filter(number -> number.token().written().value().signum() != 0)
                .count();
        boolean mixed = areOfTwoStages(numbers) || areOfBothSides(numbers);
        boolean weak = rank > 0 && total.token().written().value().precision() < DIGITS;
        return several < 2 || numbers.size() > MOST || mixed || weak
                ? Stream.empty()
                : Stream.of(Candidate.of(ClaimType.SUM, total, new Terms(terms), rank));
    }

    /** True for budgets among outturns. */
    private boolean areOfTwoStages(List<Mention> numbers) {
        boolean outturn = Stream.concat(Stream.of(total), numbers.stream())
                .anyMatch(number -> Stages.in(number.wording().words()) == Stage.OUTTURN);
        return outturn && numbers.stream().anyMatch(Addends::isBudget);
    }

    /** True for income among expenditure, which nobody adds up but under a name for both. */
    private boolean areOfBothSides(List<Mention> numbers) {
        long income = numbers.stream().filter(Addends::isIncome).count();
        return income > 0 && income < numbers.size() && !isIncome(total);
    }

    private static boolean isBudget(Mention number) {
        return Stages.isBudget(Stages.in(number.wording().words()));
    }

    private static boolean isIncome(Mention number) {
        return number.wording().words().contains("收入");
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
                .limit(LOOKED_AT)
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
        String words = number.wording().words();
        boolean left = LEFT.matcher(CARRIED.matcher(words).replaceAll("")).find()
                && !LEFT.matcher(total.wording().words()).find()
                && !GRAND.matcher(total.wording().words()).find();
        return left
                || SUM.matcher(words).find()
                || PRICE.matcher(words).find()
                || number.after().startsWith("/");
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
        return Subject.same(Subject.bare(number.label()), Subject.bare(total.label()));
    }

    private boolean isOfPeriod(Mention number) {
        return Objects.equals(total.year(), number.year()) && isBudget(number) == isBudget(total);
    }

    private static boolean isCarried(Mention number) {
        return CARRIED.matcher(number.wording().words()).find();
    }
}
