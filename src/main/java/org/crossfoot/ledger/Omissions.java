package org.crossfoot.ledger;

import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.source.Row;

/** Tells the rows that are no entries: only by a label that is a whole cell, and only where there is no voucher number. */
final class Omissions {
    private static final Pattern OPENING = Pattern.compile("(?:年初|期初)(?:余额|结存|数|结转结余)|上年(?:结转|结余|余额)|上年结转结余");
    private static final Pattern SUBTOTAL = Pattern.compile("""
            (?:本?[日旬月季年期]|本年度|当前|当[日月年期]|本页|月初|月末|期末|年末|上期|承前|结转)?\
            (?:总?合计|累计|发生额|累计发生额|发生额合计|余额|结存|小计|总计|大计)\
            |[日月]计|(?:\\d{4}年)?\\d{1,2}月份?(?:合计|小计|累计|发生额)|(?:上|本)?年(?:度)?(?:合计|累计|累计发生额)|过次页|承前页|转下页|接上页|结转下[年期月]|本[月期]发生额及余额""");
    private static final Field[] LABELS = {Field.SUMMARY, Field.DATE, Field.VOUCHER, Field.ACCOUNT, Field.ACCOUNT_NAME};

    /** Who made, checked and booked it, and which page it is: below each page of a printed ledger. */
    private static final Pattern NOTE =
            Pattern.compile("(?:制单|审核|复核|记账|出纳|会计主管|财务主管|主管|财务负责人|单位负责人|打印|编制|核算单位|单位名称).*[:：].*|.*第\\d+页.*|共\\d+页.*");

    private final Columns columns;
    private final SheetTitles titles;

    Omissions(Columns columns, SheetTitles titles) {
        this.columns = columns;
        this.titles = titles;
    }

    Optional<Omission> of(Row row) {
        if (hasDigit(columns.text(row, Field.VOUCHER))) {
            return Optional.empty();
        }
        String first = firstText(row);
        if (first.isEmpty()) {
            return Optional.of(Omission.BLANK);
        }
        if (columns.areIn(row)) {
            return Optional.of(Omission.REPEATED_HEADER);
        }
        if (isPageNote(row, first)) {
            return Optional.of(Omission.PAGE_NOTE);
        }
        if (OPENING.matcher(Headers.normal(columns.text(row, Field.SUMMARY))).matches()) {
            return Optional.of(Omission.OPENING_BALANCE);
        }
        return isSubtotal(row, first) ? Optional.of(Omission.SUBTOTAL) : Optional.empty();
    }

    /** Only where no account and no amount stands: a summary may begin with such a word. */
    private boolean isPageNote(Row row, String first) {
        boolean booksNothing = !hasDigit(columns.text(row, Field.ACCOUNT))
                && !hasDigit(columns.text(row, Field.DEBIT))
                && !hasDigit(columns.text(row, Field.CREDIT))
                && !hasDigit(columns.text(row, Field.AMOUNT));
        return booksNothing && (NOTE.matcher(Headers.normal(first)).matches() || titles.have(row));
    }

    private boolean isSubtotal(Row row, String first) {
        if (SUBTOTAL.matcher(Headers.normal(first)).matches()) {
            return true;
        }
        for (Field field : LABELS) {
            if (SUBTOTAL.matcher(Headers.normal(columns.text(row, field))).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String firstText(Row row) {
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                return cell.strip();
            }
        }
        return "";
    }

    private static boolean hasDigit(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
