package org.crossfoot.reconciliation;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;
import org.crossfoot.ledger.Flow;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.ledger.OutturnKey;
import org.crossfoot.message.Message;
import org.crossfoot.money.Written;

/** Which line items a ledger can tell the amount of, and what it lacks for the others. */
final class LedgerCoverage {
    /** Any class will do: it asks whether codes are kept to the depth of classes (3 digits). */
    private static final String A_CLASS = "301";

    private final Outturn outturn;

    LedgerCoverage(Outturn outturn) {
        this.outturn = outturn;
    }

    /** What the ledger lacks for an item; empty if it can tell its amount. */
    Optional<Message> gap(LineItem item) {
        boolean classified = item.concept() == Concept.FUNCTION || item.concept() == Concept.ECONOMIC;
        if (item.concept().isThreePublic()) {
            return Optional.of(Message.of("reconciliation.three-public-not-kept-apart"));
        }
        return item.code().isEmpty() || classified
                ? gapOf(item)
                : Optional.of(Message.of("reconciliation.item-not-kept-apart"));
    }

    private Optional<Message> gapOf(LineItem item) {
        return switch (item.concept()) {
            case INCOME, FISCAL_APPROPRIATION -> without(Flow.INCOME, "reconciliation.no-income");
            case OPENING_BALANCE -> without(Flow.OPENING_BALANCE, "reconciliation.no-opening");
            case INCOME_GRAND_TOTAL ->
                first(
                        without(Flow.INCOME, "reconciliation.no-income"),
                        without(Flow.OPENING_BALANCE, "reconciliation.no-opening"));
            case CLOSING_BALANCE, EXPENDITURE_GRAND_TOTAL ->
                first(
                        without(Flow.INCOME, "reconciliation.no-income"),
                        first(
                                first(noExpenditure(), without(Flow.OPENING_BALANCE, "reconciliation.no-opening")),
                                gap(LedgerCoverage::isOtherIncome, "reconciliation.other-income")));
            case NON_FISCAL_SURPLUS_USED, SURPLUS_DISTRIBUTED ->
                Optional.of(Message.of("reconciliation.surplus-not-kept-apart"));
            case EXPENDITURE -> first(noExpenditure(), undivided(item.portion()));
            case PERSONNEL, OPERATING ->
                first(
                        first(noExpenditure(), undivided(Portion.BASIC)),
                        first(
                                uncoded(Portion.BASIC, OutturnKey::economic, A_CLASS),
                                otherFunds(key ->
                                        LedgerAmounts.isPersonnel(key) == (item.concept() == Concept.PERSONNEL))));
            case FUNCTION ->
                first(
                        first(noExpenditure(), undivided(item.portion())),
                        uncoded(item.portion(), OutturnKey::function, item.code()));
            case ECONOMIC ->
                first(
                        first(noExpenditure(), undivided(item.portion())),
                        first(
                                uncoded(item.portion(), OutturnKey::economic, item.code()),
                                otherFunds(key -> item.portion() == Portion.BASIC
                                        && key.economic().startsWith(item.code()))));
            default -> Optional.of(Message.of("reconciliation.item-not-kept-apart"));
        };
    }

    private Optional<Message> without(Flow flow, String reason) {
        return any(key -> key.flow() == flow) ? Optional.empty() : Optional.of(Message.of(reason));
    }

    private Optional<Message> noExpenditure() {
        return any(key -> key.flow().isExpenditure())
                ? Optional.empty()
                : Optional.of(Message.of("reconciliation.no-expenditure"));
    }

    private Optional<Message> undivided(Portion portion) {
        Predicate<OutturnKey> undivided = key -> key.flow() == Flow.UNDIVIDED;
        return portion == Portion.ALL ? Optional.empty() : gap(undivided, "reconciliation.undivided");
    }

    /** Amounts under a shorter code, a name or nothing may belong to the wanted one, so that its own sum tells too little. */
    private Optional<Message> uncoded(Portion portion, Function<OutturnKey, String> code, String wanted) {
        return gap(key -> isOf(portion, key.flow()) && mayBe(wanted, code.apply(key)), "reconciliation.uncoded");
    }

    private static boolean mayBe(String wanted, String code) {
        boolean shorter = code.length() < wanted.length() && wanted.startsWith(code);
        return shorter || !Character.isDigit(code.charAt(0));
    }

    private Optional<Message> gap(Predicate<OutturnKey> unclear, String reason) {
        if (outturn.sums().entrySet().stream().noneMatch(sum -> sum.getValue() != 0 && unclear.test(sum.getKey()))) {
            return Optional.empty();
        }
        return Optional.of(Message.of(reason, Written.recorded(outturn.sum(unclear))));
    }

    /**
     * Personnel and operating expenditure and their groups are stated of the general public budget (公开06表); where the ledger
     * has basic expenditure of other funds too, a report's words do not tell which of the two sums it means.
     */
    private Optional<Message> otherFunds(Predicate<OutturnKey> item) {
        return any(LedgerCoverage::isGeneralBudget)
                ? gap(
                        key -> key.flow() == Flow.BASIC && item.test(key) && !isGeneralBudget(key),
                        "reconciliation.other-funds")
                : Optional.empty();
    }

    private static boolean isGeneralBudget(OutturnKey key) {
        return key.fund().contains("一般公共预算");
    }

    /** Income that may leave a surplus outside the carry-over: at closing it goes by way of 8501 to 8202. */
    private static boolean isOtherIncome(OutturnKey key) {
        return key.flow() == Flow.INCOME && !key.account().equals(LedgerAmounts.FISCAL_APPROPRIATION_ACCOUNT);
    }

    private static boolean isOf(Portion portion, Flow flow) {
        return switch (portion) {
            case ALL -> flow.isExpenditure();
            case BASIC -> flow == Flow.BASIC;
            case PROJECT -> flow == Flow.PROJECT;
        };
    }

    private boolean any(Predicate<OutturnKey> wanted) {
        return outturn.sums().keySet().stream().anyMatch(wanted);
    }

    private static Optional<Message> first(Optional<Message> reason, Optional<Message> otherwise) {
        return reason.or(() -> otherwise);
    }
}
