package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reports on the execution of a budget: 收入甲，加上补助乙、上年结余丙，收入合计丁；支出戊，上解己，支出合计庚；年终结余辛. An account begins with the income of a
 * budget or with what a named budget had from the year before, and ends where the next one begins.
 */
final class BudgetAccounts implements ClaimForm, CandidateForm {
    private static final Pattern NAMED = Pattern.compile("预算|基金|资本经营");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return accounts(text).stream().flatMap(account -> account.told().stream());
    }

    @Override
    public Stream<Candidate> find(DocumentText text, Claimed claimed) {
        return accounts(text).stream().flatMap(account -> account.open().stream());
    }

    private static List<BudgetAccount> accounts(DocumentText text) {
        List<Mention> amounts = text.mentions().stream()
                .filter(amount -> amount.isAmount() && isOfAccount(text, amount))
                .toList();
        List<BudgetAccount> accounts = new ArrayList<>();
        BudgetAccount current = new BudgetAccount(false);
        for (int at = 0; at < amounts.size(); at++) {
            Mention amount = amounts.get(at);
            BudgetFlow flow = BudgetFlow.of(amount);
            if (isApart(amounts, at) || current.endsBefore(flow)) {
                current = new BudgetAccount(isAmongOthers(current, amounts, at));
            }
            boolean begins = !current.isBegun() && opens(amount, flow);
            if (begins) {
                accounts.add(current);
            }
            if (begins || current.isBegun()) {
                read(current, amount, flow, next(amounts, at));
            }
        }
        return accounts;
    }

    private static void read(BudgetAccount account, Mention amount, BudgetFlow flow, Optional<BudgetFlow> next) {
        switch (flow) {
            case TOTAL_IN -> account.totalIn(amount);
            case TOTAL_OUT -> account.totalOut(amount);
            case LEFT -> account.left(amount, next);
            case OTHER -> account.doubt();
            case REVENUE, OPENING, SOURCE, EXPENDITURE, USE -> account.add(amount, flow);
            case ASIDE -> {}
        }
    }

    private static boolean opens(Mention amount, BudgetFlow flow) {
        return flow == BudgetFlow.REVENUE
                || (flow == BudgetFlow.OPENING && NAMED.matcher(amount.label()).find());
    }

    /** The amount behind is in the same paragraph or the next one, or it is of something else. */
    private static boolean isApart(List<Mention> amounts, int at) {
        return at > 0 && amounts.get(at).passage() - amounts.get(at - 1).passage() > 1;
    }

    /** True behind the income of another budget in the same paragraph: a total may be that of both. */
    private static boolean isAmongOthers(BudgetAccount before, List<Mention> amounts, int at) {
        return at > 0
                && before.isBegun()
                && !before.isReckoned()
                && amounts.get(at - 1).passage() == amounts.get(at).passage();
    }

    private static Optional<BudgetFlow> next(List<Mention> amounts, int at) {
        return Optional.of(at + 1)
                .filter(behind -> behind < amounts.size() && !isApart(amounts, behind))
                .map(behind -> BudgetFlow.of(amounts.get(behind)));
    }

    /** Not what brackets explain, nor the parts of another amount. */
    private static boolean isOfAccount(DocumentText text, Mention amount) {
        BudgetFlow flow = BudgetFlow.of(amount);
        boolean additional = flow == BudgetFlow.SOURCE || flow == BudgetFlow.OPENING || flow == BudgetFlow.USE;
        return amount.depth() == 0
                && !amount.token().range()
                && (additional || text.listOf(amount).isEmpty());
    }
}
