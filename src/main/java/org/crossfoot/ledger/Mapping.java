package org.crossfoot.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How the columns of one kind of export are recognised: the headers that each field may stand under.
 *
 * @param name what users call it: the name of its file without the extension
 * @param headers for each field the headers it is known by, the preferred first, as {@link Headers#normal} writes them
 */
public record Mapping(String name, Map<Field, List<String>> headers) {
    public Mapping {
        headers = new EnumMap<>(headers);
    }

    List<String> headersOf(Field field) {
        return headers.getOrDefault(field, List.of());
    }

    /** The fields without which no entry can be made and for which it knows no header. */
    List<Field> missing() {
        return missing(headers::containsKey);
    }

    /** The fields that are needed and not there: date, voucher, account, and two sides or an amount with its direction. */
    static List<Field> missing(Predicate<Field> there) {
        List<Field> missing = new ArrayList<>(List.of(Field.DATE, Field.VOUCHER, Field.ACCOUNT));
        boolean directed = there.test(Field.DIRECTION) && there.test(Field.AMOUNT);
        if (!directed) {
            missing.addAll(there.test(Field.AMOUNT) ? List.of(Field.DIRECTION) : List.of(Field.DEBIT, Field.CREDIT));
        }
        boolean sides = there.test(Field.DEBIT) && there.test(Field.CREDIT);
        boolean parted = there.test(Field.MONTH) && there.test(Field.DAY);
        missing.removeIf(
                field -> there.test(field) || (sides && field == Field.DIRECTION) || (parted && field == Field.DATE));
        return missing;
    }
}
