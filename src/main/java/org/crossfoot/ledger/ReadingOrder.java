package org.crossfoot.ledger;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order in which the files of a unit are read: code books first, for vouchers refer to them, as far as names tell. */
public final class ReadingOrder {
    private static final Pattern CODE_BOOKS = Pattern.compile("(?i)会计科目(?!余额)|科目辅助|自定义档案|科目表|kjkm|chart_of_accounts");

    private ReadingOrder() {}

    /** By path: code books before all others, which stay as they are. */
    public static Comparator<String> ofPaths() {
        return Comparator.comparing(path -> !CODE_BOOKS.matcher(path).find());
    }
}
