package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The budget of the year begun, what was added and cut, and what it came to, told one after the other (年初预算…，追加…，全年预算…) or in
 * the brackets right behind the result (预算收入…（年初预算…，追加…，压减…）).
 */
final class BudgetAdjusted implements ClaimForm {
    private static final int FEWEST = 2;

    private static final Pattern BRACKET = Pattern.compile("^[（(]年初");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> mention.isAmount()
                        && !mention.token().range()
                        && !mention.wording().comparative())
                .flatMap(budget -> MoneyKind.of(budget) == MoneyKind.FINAL
                        ? draft(text, budget).stream()
                        : inBrackets(text, budget).stream());
    }

    /** What a budget or the year's money is made of, where brackets right behind it begin with the budget of the year begun. */
    private static Optional<Draft> inBrackets(DocumentText text, Mention budget) {
        MoneyKind kind = MoneyKind.of(budget);
        boolean opened = BRACKET.matcher(budget.after()).find() && (kind == MoneyKind.INCOME || kind.isBudget());
        List<Mention> told = InReadingOrder.behind(text.mentions(), budget).stream()
                .takeWhile(amount -> opened && amount.depth() > budget.depth() && amount.isMoney())
                .toList();
        boolean begun = !told.isEmpty() && MoneyKind.of(told.get(0)) == MoneyKind.INITIAL;
        return begun ? sum(budget, told) : Optional.empty();
    }

    private static Optional<Draft> draft(DocumentText text, Mention budget) {
        List<Mention> before = MoneyKind.before(text, budget);
        int first = before.size() - 1;
        while (first >= 0 && MoneyKind.of(before.get(first)) != MoneyKind.INITIAL) {
            first--;
        }
        List<Mention> told = first < 0 ? List.of() : before.subList(first, before.size());
        return sum(budget, told);
    }

    private static Optional<Draft> sum(Mention budget, List<Mention> told) {
        List<Term> terms = terms(told, budget);
        return terms.size() < FEWEST || terms.size() != told.size()
                ? Optional.empty()
                : Optional.of(Draft.stated(ClaimType.SUM, budget, new Terms(terms)));
    }

    /** The budget that the year began with and its changes, as far as nothing else stands among them. */
    private static List<Term> terms(List<Mention> told, Mention budget) {
        List<Term> terms = new ArrayList<>();
        for (Mention amount : told) {
            MoneyKind kind = MoneyKind.of(amount);
            boolean change = kind == MoneyKind.ADDED || kind == MoneyKind.CUT || kind == MoneyKind.OPENING;
            boolean fits = Objects.equals(amount.year(), budget.year())
                    && !amount.token().range()
                    && !amount.wording().comparative()
                    && change != terms.isEmpty();
            if (fits) {
                terms.add(new Term(amount, kind != MoneyKind.CUT));
            }
        }
        return terms;
    }
}
