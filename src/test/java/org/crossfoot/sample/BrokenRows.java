package org.crossfoot.sample;

import java.util.ArrayList;
import java.util.List;

/** Spoils some rows of an export in the ways that exports are spoilt; the others stay as they are. */
final class BrokenRows {
    private static final int YEAR = 2;
    private static final int DATE = 3;
    private static final int VOUCHER = 4;
    private static final int SUMMARY = 6;
    private static final int ACCOUNT = 7;
    private static final int DEBIT = 9;
    /** Every so many rows one is spoilt. */
    private static final int EVERY = 23;

    private static final List<Damage> DAMAGES = List.of(
            row -> row.set(DEBIT, "一百元"),
            row -> row.set(DATE, "2021-02-30"),
            row -> row.set(ACCOUNT, ""),
            row -> row.subList(ACCOUNT, row.size()).clear(),
            row -> row.set(DEBIT, "\"12.345,60\""),
            row -> row.set(DATE, "二〇二一年六月"),
            row -> row.set(ACCOUNT, "行政支出"),
            row -> row.set(YEAR, "2020"),
            row -> row.set(DEBIT, "#REF!"),
            row -> row.set(SUMMARY, "购置编织袋,铁锹等防汛物资"),
            row -> row.set(DEBIT, "￥1,O50.00"),
            row -> row.set(DATE, ""));

    private BrokenRows() {}

    /** A way of spoiling a row's cells. */
    private interface Damage {
        void spoil(List<String> row);
    }

    /** The lines with each damage done to a voucher of its own; the header and the opening balance are spared. */
    static List<String> in(List<String> lines) {
        List<String> spoilt = new ArrayList<>(lines);
        for (int i = 0; i < DAMAGES.size(); i++) {
            int line = EVERY * (i + 1);
            List<String> row = new ArrayList<>(List.of(spoilt.get(line).split(",", -1)));
            if (row.get(VOUCHER).isEmpty()) {
                throw new IllegalStateException("the opening balance would be spoilt");
            }
            DAMAGES.get(i).spoil(row);
            spoilt.set(line, String.join(",", row));
        }
        return spoilt;
    }
}
