package org.crossfoot.declared;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is left of a budget or of money received (全年预算…，实际支出…，结余…), and of an opening balance with the income of the year
 * (年初结转…，本年收入…，本年支出…，年末结余…), where they are told one after the other. The closing balance of the
 * accounts is held against them by the balance of the statements.
 */
final class MoneyLeft implements ClaimForm {
    private static final Pattern OVER_THE_YEARS = Pattern.compile("累计|滚存|历年|非财政|其中|上缴|收回");

    private static final Set<MoneyKind> BEFORE_FINAL = Set.of(MoneyKind.INITIAL, MoneyKind.ADDED, MoneyKind.CUT);

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> mention.isAmount() && MoneyKind.of(mention) == MoneyKind.LEFT)
                .filter(mention -> !text.names().isKnown(mention))
                .filter(mention ->
                        !OVER_THE_YEARS.matcher(mention.wording().plainGap()).find()
                                && !mention.wording().comparative()
                                && !mention.token().range())
                .flatMap(left -> draft(text, left).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Mention left) {
        List<Mention> amounts = MoneyKind.before(text, left);
        int last = amounts.size() - 1;
        boolean told = last > 0
                && amounts.stream().allMatch(amount -> fits(amount, left))
                && amounts.get(last).isAmount()
                && MoneyKind.of(amounts.get(last)) == MoneyKind.SPENT;
        if (!told) {
            return Optional.empty();
        }
        return terms(amounts.subList(0, last), amounts.get(last))
                .map(terms -> Draft.implied(ClaimType.BALANCE, left, new Terms(terms)));
    }

    private static boolean fits(Mention amount, Mention left) {
        return !amount.token().range() && Objects.equals(amount.year(), left.year());
    }

    private static Optional<List<ClaimForm.Term>> terms(List<Mention> sources, Mention spent) {
        Mention source = sources.get(sources.size() - 1);
        Optional<Mention> opening = sources.stream()
                .filter(amount -> MoneyKind.of(amount) == MoneyKind.OPENING)
                .findFirst();
        Term out = new Term(spent, false);
        if (opening.isPresent()) {
            Mention other = source.equals(opening.get()) ? sources.get(0) : source;
            return sources.size() == 2 && MoneyKind.of(other) == MoneyKind.INCOME
                    ? Optional.of(List.of(new Term(sources.get(0), true), new Term(sources.get(1), true), out))
                    : Optional.empty();
        }
        return isAllThereWas(sources) ? Optional.of(List.of(new Term(source, true), out)) : Optional.empty();
    }

    /**
     * True for one amount allowed or received; told as budget and as money received, both are the same. A budget after all
     * changes may have the one before and its changes in front of it.
     */
    private static boolean isAllThereWas(List<Mention> sources) {
        int last = sources.size() - 1;
        boolean adjusted = MoneyKind.of(sources.get(last)) == MoneyKind.FINAL
                && sources.subList(0, last).stream().map(MoneyKind::of).allMatch(BEFORE_FINAL::contains);
        return adjusted || isOne(sources);
    }

    private static boolean isOne(List<Mention> sources) {
        return sources.stream().allMatch(Mention::isAmount)
                && sources.stream().map(MoneyKind::of).allMatch(kind -> kind.isBudget() || kind == MoneyKind.ARRIVED)
                && sources.stream()
                                .map(amount -> amount.token().written().amount().stripTrailingZeros())
                                .distinct()
                                .count()
                        == 1;
    }
}
