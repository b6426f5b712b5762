package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The budget of the year begun, what was added and cut, and what it came to (年初预算…，追加…，全年预算…), told one after the other. */
final class BudgetAdjusted implements ClaimForm {
    private static final int FEWEST = 2;

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> mention.isAmount() && MoneyKind.of(mention) == MoneyKind.FINAL)
                .filter(mention ->
                        !mention.token().range() && !mention.wording().comparative())
                .flatMap(budget -> draft(text, budget).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Mention budget) {
        List<Mention> before = MoneyKind.before(text, budget);
        int first = before.size() - 1;
        while (first >= 0 && MoneyKind.of(before.get(first)) != MoneyKind.INITIAL) {
            first--;
        }
        List<Mention> told = first < 0 ? List.of() : before.subList(first, before.size());
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
