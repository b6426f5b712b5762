package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.budget.Stage;
import org.crossfoot.declared.ClaimForm.Term;

/**
 * A budget that is told by nothing but what was done and how far that is from it (完成预算的105.4%，比预算超收19.2亿元): the one without the
 * other.
 */
final class DifferenceFromBudget {
    private DifferenceFromBudget() {}

    /** The budget that a rate right beside such a difference is of, given what was done. */
    static Optional<List<Term>> budget(DocumentText text, Mention rate, Mention done) {
        return Stream.of(rate.index() + 1, rate.index() - 1)
                .filter(at -> at >= 0 && at < text.mentions().size())
                .map(text.mentions()::get)
                .filter(change ->
                        change.isMoney() && change.passage() == rate.passage() && change.depth() == rate.depth())
                .filter(change -> change.role().isChange()
                        && isOfBudget(change.wording().words(), rate.wording().words()))
                .findFirst()
                .map(change -> List.of(new Term(done, true), new Term(change, change.role() == Role.DECREASE)));
    }

    /** True for a difference from the budget that the rate is of, as far as its words tell which: 年初预算, 调整预算. */
    private static boolean isOfBudget(String change, String rate) {
        return Direction.of(change)
                .map(Direction.Read::before)
                .flatMap(words -> Base.atEndOf(Direction.withoutAdverbs(words)))
                .filter(compared -> compared.base().isBudget()
                        && Subject.of(compared.before()).isEmpty())
                .filter(compared -> isWithin(which(change), which(rate)))
                .isPresent();
    }

    private static boolean isWithin(String which, String other) {
        return which.isEmpty() || which.equals(other);
    }

    private static String which(String words) {
        return Stages.in(words) == Stage.ADJUSTED_BUDGET ? "调整" : words.contains("年初") ? "年初" : "";
    }
}
