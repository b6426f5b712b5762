package org.crossfoot.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The budgets of a total and of its parts, each stated where its completion is (支出决算62万元，完成预算85万元的73%): those of all parts
 * come to that of the total as the parts do, those of some of them to no more.
 */
final class BudgetsOfParts implements ClaimForm {
    private static final Pattern PARTICULAR = Pattern.compile("年初|全年|调整|变动");

    @Override
    public Stream<Draft> find(DocumentText text) {
        Map<Mention, Mention> budgets = new HashMap<>();
        text.mentions().stream()
                .filter(rate -> rate.role() == Role.COMPLETION && Completion.isOfAmount(rate) && rate.index() > 1)
                .forEach(rate -> add(text, rate, budgets));
        return text.lists().stream().flatMap(list -> draft(list, budgets).stream());
    }

    /** The budget right before its completion, and before it what was spent. */
    private static void add(DocumentText text, Mention rate, Map<Mention, Mention> budgets) {
        Mention budget = text.mentions().get(rate.index() - 1);
        Mention spent = text.mentions().get(rate.index() - 2);
        boolean beside = spent.isInSentenceOf(rate)
                && spent.isAmount()
                && spent.depth() == budget.depth()
                && budget.depth() == rate.depth()
                && budget.isMoney()
                && !budget.token().range();
        if (beside && !spent.gap().isEmpty() && !budget.gap().contains("；")) {
            budgets.put(spent, budget);
        }
    }

    private static Optional<Draft> draft(PartList list, Map<Mention, Mention> budgets) {
        List<Mention> parts = list.members().stream()
                .flatMap(member -> Optional.ofNullable(budgets.get(member)).stream())
                .toList();
        boolean all = list.exhaustive() && parts.size() == list.members().size();
        return parts.size() < 2
                ? Optional.empty()
                : Optional.ofNullable(budgets.get(list.total()))
                        .filter(total -> areAlike(total, parts))
                        .map(total -> Draft.stated(ClaimType.SUM, total, Terms.of(parts))
                                .compared(all ? Comparison.EQUAL : Comparison.AT_LEAST));
    }

    /** False where some budgets are those of the year's beginning and others what they became. */
    private static boolean areAlike(Mention total, List<Mention> parts) {
        return Stream.concat(Stream.of(total), parts.stream())
                        .flatMap(budget ->
                                PARTICULAR.matcher(budget.wording().words()).results())
                        .map(found -> found.group().equals("年初"))
                        .distinct()
                        .count()
                < 2;
    }
}
