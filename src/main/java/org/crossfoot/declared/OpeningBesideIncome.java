package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;

/**
 * Income, opening balance and expenditure told one after the other in a sentence (收入总计…，年初结转…，本年支出总计…). The opening
 * balance stands beside the income, so the income, whatever it is called, is that of the year: the expenditure told behind both
 * is what they come to together, unless the passage also says what is left; and the year's figures told again as 合计 are the
 * same.
 */
final class OpeningBesideIncome implements ClaimForm {
    private static final Set<Concept> INCOMES = Set.of(Concept.INCOME, Concept.INCOME_GRAND_TOTAL);
    private static final Set<Concept> EXPENDITURES = Set.of(Concept.EXPENDITURE, Concept.EXPENDITURE_GRAND_TOTAL);
    private static final String THIS_YEAR = "本年";
    /** Numbers further on than this speak of something else; it also bounds the time that a text of balances takes. */
    private static final int FARTHEST = 500;

    @Override
    public Stream<Draft> find(DocumentText text) {
        List<Mention> amounts =
                text.mentions().stream().filter(Mention::isAmount).toList();
        return Stream.iterate(2, at -> at < amounts.size(), at -> at + 1)
                .flatMap(at -> drafts(text, amounts.get(at - 2), amounts.get(at - 1), amounts.get(at)));
    }

    private static Stream<Draft> drafts(DocumentText text, Mention income, Mention opening, Mention expenditure) {
        boolean told = is(text, income, INCOMES)
                && is(text, opening, Set.of(Concept.OPENING_BALANCE))
                && is(text, expenditure, EXPENDITURES)
                && isBeside(income, opening)
                && isBeside(opening, expenditure);
        if (!told) {
            return Stream.empty();
        }
        List<Draft> drafts = new ArrayList<>();
        Optional<Mention> closing = closing(text, expenditure);
        if (closing.isEmpty()) {
            drafts.add(Draft.stated(ClaimType.BALANCE, expenditure, Terms.of(List.of(income, opening))));
        }
        closing.filter(left -> isOfYear(expenditure))
                .map(left -> Draft.implied(
                        ClaimType.BALANCE,
                        left,
                        new Terms(List.of(
                                new Term(income, true), new Term(opening, true), new Term(expenditure, false)))))
                .ifPresent(drafts::add);
        again(text, income, opening).ifPresent(drafts::add);
        Optional.of(expenditure)
                .filter(OpeningBesideIncome::isOfYear)
                .flatMap(total -> again(text, total, opening))
                .ifPresent(drafts::add);
        return drafts.stream();
    }

    private static boolean is(DocumentText text, Mention mention, Set<Concept> concepts) {
        return text.names()
                .item(mention)
                .map(LineItem::concept)
                .filter(concepts::contains)
                .isPresent();
    }

    /** True for the next amount of a sentence, if no words put it under the one before. */
    private static boolean isBeside(Mention before, Mention next) {
        return next.isInSentenceOf(before)
                && next.depth() == before.depth()
                && (next.wording().year() == null || Objects.equals(next.year(), before.year()))
                && Opener.in(next.wording().plainGap()).isEmpty();
    }

    private static boolean isOfYear(Mention expenditure) {
        return expenditure.label().contains(THIS_YEAR);
    }

    private static Optional<Mention> closing(DocumentText text, Mention expenditure) {
        return InReadingOrder.behind(text.mentions(), expenditure).stream()
                .takeWhile(mention -> mention.passage() == expenditure.passage())
                .filter(mention -> is(text, mention, Set.of(Concept.CLOSING_BALANCE))
                        && Objects.equals(mention.year(), expenditure.year()))
                .findFirst();
    }

    /** The same flow called 合计, where it is first told so behind, of the year that the opening balance is of. */
    private static Optional<Draft> again(DocumentText text, Mention total, Mention opening) {
        String name = total.label().replace("总计", "合计").replaceFirst(".*(?=本年|收入|支出)", "");
        return !total.label().contains("总计")
                ? Optional.empty()
                : InReadingOrder.behind(text.mentions(), total).stream()
                        .limit(FARTHEST)
                        .filter(mention -> mention.isAmount()
                                && mention.label().endsWith(name)
                                && text.names().isKnown(mention)
                                && Objects.equals(mention.year(), opening.year()))
                        .findFirst()
                        .map(again -> Draft.stated(ClaimType.REPEAT, again, Terms.of(List.of(total))));
    }
}
