package org.crossfoot.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the rows of a sheet are, which its mapping tells. */
public enum Shape {
    /** Lines of vouchers: 序时账, 凭证明细, 明细账. */
    VOUCHERS("vouchers"),
    /** Payments of the treasury (国库集中支付明细): the same money as the vouchers' as the treasury sees it. */
    PAYMENTS("payments"),
    /** 科目余额表: opening balance, turnover and closing balance of each account. */
    BALANCES("balances"),
    /** Code books and other tables of an interface standard that book nothing. */
    REFERENCE("reference");

    private final String code;

    Shape(String code) {
        this.code = code;
    }

    static Optional<Shape> of(String code) {
        for (Shape shape : values()) {
            if (shape.code.equals(code)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /** The fields without which its rows mean nothing and that are not there. */
    List<Field> missing(Predicate<Field> there) {
        return switch (this) {
            case VOUCHERS -> vouchers(there);
            case PAYMENTS -> without(there, List.of(Field.DATE, Field.VOUCHER, Field.AMOUNT, Field.PAYEE));
            case BALANCES -> balances(there);
            case REFERENCE -> without(there, List.of(Field.REFERENCE));
        };
    }

    /** Date, voucher, account, and two sides or an amount with its direction. */
    private static List<Field> vouchers(Predicate<Field> there) {
        List<Field> needed = new ArrayList<>(List.of(Field.DATE, Field.VOUCHER, Field.ACCOUNT));
        boolean directed = there.test(Field.DIRECTION) && there.test(Field.AMOUNT);
        if (!directed) {
            needed.addAll(there.test(Field.AMOUNT) ? List.of(Field.DIRECTION) : List.of(Field.DEBIT, Field.CREDIT));
        }
        boolean sides = there.test(Field.DEBIT) && there.test(Field.CREDIT);
        boolean parted = there.test(Field.MONTH) && there.test(Field.DAY);
        needed.removeIf(field -> (sides && field == Field.DIRECTION) || (parted && field == Field.DATE));
        return without(there, needed);
    }

    /** The account, its turnover, and its closing balance on two sides or with its direction. */
    private static List<Field> balances(Predicate<Field> there) {
        List<Field> needed = new ArrayList<>(List.of(Field.ACCOUNT, Field.DEBIT, Field.CREDIT));
        boolean directed = there.test(Field.CLOSING_BALANCE) && there.test(Field.CLOSING_DIRECTION);
        needed.addAll(directed ? List.of() : List.of(Field.CLOSING_DEBIT, Field.CLOSING_CREDIT));
        return without(there, needed);
    }

    private static List<Field> without(Predicate<Field> there, List<Field> needed) {
        return needed.stream().filter(there.negate()).toList();
    }
}
