package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Draft;
import org.crossfoot.declared.ClaimForm.Term;
import org.crossfoot.declared.ClaimForm.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The account of one budget while it is being read: income with what was added from other sources, its total, expenditure with
 * other uses, its total, and what is left. What is told of it for sure is claimed; the rest is left to the numbers.
 */
final class BudgetAccount {
    private static final Pattern SUBTRACTED = Pattern.compile("^(?:减去|减|扣除|扣减)(?!少|免|收)");
    private static final Pattern SET_OFF = Pattern.compile("收入[^，。；\\d]{0,4}(?:减去|减|扣除)[^，。；\\d]{0,8}支出|相抵");
    private static final Pattern BALANCED = Pattern.compile("收支平衡|收支持平");
    private static final Pattern OVER_THE_YEARS = Pattern.compile("累计|滚存");
    private static final Pattern OF_THE_YEAR = Pattern.compile("当年|本年");
    private static final int FEWEST = 2;
    /** Longer accounts are tables. */
    private static final int MOST = 40;

    private final List<Term> in = new ArrayList<>();
    private final List<Term> out = new ArrayList<>();
    private final List<Draft> told = new ArrayList<>();
    private final List<Candidate> open = new ArrayList<>();
    private boolean sources;
    private boolean opening;
    private boolean expenditure;
    /** True if something stands among the amounts of which words do not tell what it is to the account. */
    private boolean doubtful;

    private boolean rest;
    private @Nullable Mention totalIn;
    private @Nullable Mention totalOut;

    BudgetAccount(boolean doubtful) {
        this.doubtful = doubtful;
    }

    List<Draft> told() {
        return told;
    }

    List<Candidate> open() {
        return open;
    }

    boolean isBegun() {
        return !in.isEmpty();
    }

    /** True if its income has been summed up, or what is left of it was told. */
    boolean isReckoned() {
        return totalIn != null || rest;
    }

    void doubt() {
        doubtful = true;
    }

    /** True if an amount can only be of another account. */
    boolean endsBefore(BudgetFlow flow) {
        boolean revenueAgain = flow == BudgetFlow.REVENUE
                && (isReckoned() || expenditure || in.stream().anyMatch(term -> isRevenue(term.mention())));
        boolean summedUp = isReckoned() && (flow.isIn() || flow == BudgetFlow.TOTAL_IN);
        boolean spent = totalOut != null && (flow == BudgetFlow.EXPENDITURE || flow == BudgetFlow.TOTAL_OUT);
        return revenueAgain || summedUp || spent;
    }

    private static boolean isRevenue(Mention amount) {
        return BudgetFlow.of(amount) == BudgetFlow.REVENUE;
    }

    void add(Mention amount, BudgetFlow flow) {
        boolean subtracted = SUBTRACTED.matcher(amount.label()).find();
        if (flow.isIn() || (subtracted && !expenditure && totalIn == null)) {
            in.add(new Term(amount, !subtracted));
            sources |= flow == BudgetFlow.SOURCE;
            opening |= flow == BudgetFlow.OPENING;
        } else if (isBareTotal(amount)) {
            totalOut(amount);
        } else {
            doubtful |= expenditure && flow == BudgetFlow.EXPENDITURE;
            expenditure |= flow == BudgetFlow.EXPENDITURE;
            out.add(new Term(amount, !subtracted));
        }
    }

    /** 收入合计甲，支出乙 behind an expenditure and other uses. */
    private boolean isBareTotal(Mention amount) {
        return totalIn != null
                && totalOut == null
                && expenditure
                && out.size() >= FEWEST
                && amount.label().equals("支出")
                && amount.isInSentenceOf(totalIn);
    }

    void totalIn(Mention total) {
        boolean net = !out.isEmpty() && !expenditure;
        add(total, in, sources && !net);
        totalIn = total;
    }

    void totalOut(Mention total) {
        add(total, out, expenditure);
        if (totalIn != null && BALANCED.matcher(total.after()).find()) {
            told.add(Draft.implied(ClaimType.BALANCE, total, Terms.of(List.of(totalIn))));
        }
        totalOut = total;
    }

    private void add(Mention total, List<Term> parts, boolean known) {
        if (parts.size() < FEWEST) {
            doubtful = true;
        } else if (known && !doubtful && isTogether(total, parts)) {
            told.add(Draft.stated(ClaimType.SUM, total, new Terms(parts))
                    .compared(leaveRoom(parts) ? Comparison.AT_LEAST : Comparison.EQUAL));
        } else {
            open.add(Candidate.of(ClaimType.SUM, total, new Terms(parts), 0));
        }
    }

    private static boolean isTogether(Mention total, List<Term> parts) {
        return parts.stream().allMatch(part -> part.mention().passage() == total.passage());
    }

    /** True for 动用预算稳定调节基金5亿元等，收入总计…: what else came in makes the total no less. */
    private static boolean leaveRoom(List<Term> parts) {
        return parts.stream().anyMatch(part -> part.mention().after().startsWith("等"));
    }

    /** What is left behind both totals, or behind a total and the only expenditure; between them it is one of the uses. */
    void left(Mention left, Optional<BudgetFlow> next) {
        if (next.filter(flow -> flow == BudgetFlow.TOTAL_OUT).isPresent() && totalOut == null) {
            out.add(new Term(left, true));
            return;
        }
        boolean only = !rest && next.filter(flow -> flow == BudgetFlow.LEFT).isEmpty();
        rest = true;
        readings(left).forEach(terms -> {
            if (only && isSure(left) && isTogether(left, terms) && !leaveRoom(terms)) {
                told.add(Draft.implied(ClaimType.BALANCE, left, new Terms(terms)));
            } else {
                open.add(Candidate.of(ClaimType.BALANCE, left, new Terms(terms), 0));
            }
        });
    }

    private boolean isSure(Mention left) {
        boolean ofYear = opening && OF_THE_YEAR.matcher(left.label()).find();
        boolean ofAllYears = !opening && OVER_THE_YEARS.matcher(left.label()).find();
        boolean both = totalIn != null && totalOut != null;
        boolean setOff = totalIn != null && SET_OFF.matcher(left.gap()).find() && out.size() == 1;
        return !doubtful && !ofYear && !ofAllYears && (both || setOff);
    }

    private Stream<List<Term>> readings(Mention left) {
        if (in.size() + out.size() > MOST) {
            return Stream.empty();
        }
        List<Term> terms = new ArrayList<>(totalIn == null ? in : List.of(new Term(totalIn, true)));
        List<Term> spent = totalOut == null ? out : List.of(new Term(totalOut, true));
        spent.forEach(term -> terms.add(new Term(term.mention(), !term.added())));
        boolean one =
                terms.stream().allMatch(term -> left.passage() - term.mention().passage() <= 1);
        return spent.isEmpty() || !one ? Stream.empty() : Stream.of(terms);
    }
}
