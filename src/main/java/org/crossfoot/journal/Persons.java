package org.crossfoot.journal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfoot.budget.ResourceTable;

/** Tells names of persons from those of companies and offices: a surname and one or two characters of a given name. */
final class Persons {
    private static final String OF_ORGANISATIONS = "司厂店局院校心队部社会所站村组行处馆户库园场镇乡县市区";
    private static final Set<String> SURNAMES = ResourceTable.rows("/journal/surnames.csv").stream()
            .map(List::toString)
            .map(row -> row.substring(1, row.length() - 1))
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 4;

    private Persons() {}

    static boolean isPerson(String payee) {
        int length = payee.length();
        if (length < 2 || length > LONGEST || OF_ORGANISATIONS.indexOf(payee.charAt(length - 1)) >= 0) {
            return false;
        }
        boolean compound = length > 2 && SURNAMES.contains(payee.substring(0, 2));
        boolean simple = length < LONGEST && SURNAMES.contains(payee.substring(0, 1));
        return (compound || simple) && payee.chars().allMatch(Persons::isHan);
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
