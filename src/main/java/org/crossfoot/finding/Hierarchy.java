package org.crossfoot.finding;

import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;

/** Which line items are parts of which, by the classifications and the dictionary of departmental final accounts. */
final class Hierarchy {
    private Hierarchy() {}

    /** True if the part belongs to the whole and is not the whole itself. */
    static boolean contains(LineItem whole, LineItem part) {
        if (whole.equals(part)) {
            return false;
        }
        return switch (whole.concept()) {
            case PERSONNEL -> isBasicEconomic(part) && isPersonnel(part);
            case OPERATING -> isBasicEconomic(part) && !isPersonnel(part);
            case EXPENDITURE -> isWithin(whole.portion(), part);
            case ECONOMIC, FUNCTION ->
                part.concept() == whole.concept()
                        && isWithinPortion(whole.portion(), part.portion())
                        && part.code().startsWith(whole.code());
            default -> false;
        };
    }

    /** True if both stand on the same step below one whole: the same classification, portion and length of code. */
    static boolean alike(LineItem one, LineItem other) {
        return one.concept() == other.concept()
                && one.portion() == other.portion()
                && one.code().length() == other.code().length();
    }

    /**
     * True if one amount may be in both: in a whole and its part, in a flow and the balance, under two marks at once, or in
     * income and expenditure as a direct payment (财政直接支付) is.
     */
    static boolean mayShare(LineItem one, LineItem other) {
        if (one.equals(other) || contains(one, other) || contains(other, one)) {
            return true;
        }
        if (one.concept() == Concept.CLOSING_BALANCE || other.concept() == Concept.CLOSING_BALANCE) {
            return true;
        }
        boolean twoMarks = (one.concept() == Concept.FUNCTION) != (other.concept() == Concept.FUNCTION);
        boolean bothSpent = isExpenditure(one) && isExpenditure(other);
        return isIncome(one) || isIncome(other) || (bothSpent && twoMarks);
    }

    /** True for expenditure and whatever divides it. */
    static boolean isExpenditure(LineItem item) {
        return switch (item.concept()) {
            case EXPENDITURE, PERSONNEL, OPERATING, FUNCTION, ECONOMIC -> true;
            default -> false;
        };
    }

    /** True for income and for the grand totals that contain it. */
    static boolean isIncome(LineItem item) {
        return switch (item.concept()) {
            case INCOME, FISCAL_APPROPRIATION, INCOME_GRAND_TOTAL, EXPENDITURE_GRAND_TOTAL -> true;
            default -> false;
        };
    }

    private static boolean isWithin(Portion whole, LineItem part) {
        return switch (part.concept()) {
            case PERSONNEL, OPERATING -> whole != Portion.PROJECT;
            case EXPENDITURE, ECONOMIC, FUNCTION -> isWithinPortion(whole, part.portion());
            default -> false;
        };
    }

    private static boolean isWithinPortion(Portion whole, Portion part) {
        return whole == Portion.ALL || whole == part;
    }

    private static boolean isBasicEconomic(LineItem item) {
        return item.concept() == Concept.ECONOMIC && item.portion() == Portion.BASIC;
    }

    /** 人员经费: 301 工资福利支出 and 303 对个人和家庭的补助. */
    private static boolean isPersonnel(LineItem item) {
        return item.code().startsWith("301") || item.code().startsWith("303");
    }
}
