package org.crossfoot.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crossfoot.ledger.Entry;

/**
 * Brings the entries of each voucher together. Mostly they stand together already; what stands together and does not balance
 * waits for the rest, as in exports that are sorted by account. Only so many entries wait: beyond that all are handed on as
 * they are, and {@link #isScattered} says so.
 */
final class Vouchers {
    private static final int WAITING = 100_000;

    /** No voucher has more lines; an export with one number throughout must not fill the memory. */
    private static final int LINES = 20_000;

    private final Consumer<Voucher> whole;
    private final Map<String, List<Entry>> waiting = new LinkedHashMap<>();
    private List<Entry> current = new ArrayList<>();
    private int lines;
    private boolean scattered;

    Vouchers(Consumer<Voucher> whole) {
        this.whole = whole;
    }

    void add(Entry entry) {
        if (!current.isEmpty() && (!isSame(current.get(0), entry) || current.size() >= LINES)) {
            handOn();
        }
        current.add(entry);
    }

    /** Hands on what still waits. */
    void finish() {
        if (!current.isEmpty()) {
            handOn();
        }
        release();
    }

    /** True if so much had to wait that vouchers cannot be told whole. */
    boolean isScattered() {
        return scattered;
    }

    private void handOn() {
        List<Entry> entries = current;
        current = new ArrayList<>();
        Voucher voucher = new Voucher(entries);
        if (voucher.balance() == 0 || scattered) {
            whole.accept(voucher);
        } else {
            wait(entries);
        }
    }

    private void wait(List<Entry> entries) {
        Entry first = entries.get(0);
        String key = first.unit() + '\n' + first.date().getMonthValue() + '\n' + first.voucher();
        List<Entry> all = waiting.computeIfAbsent(key, unseen -> new ArrayList<>());
        all.addAll(entries);
        lines += entries.size();
        Voucher voucher = new Voucher(all);
        if (voucher.balance() == 0) {
            waiting.remove(key);
            lines -= all.size();
            whole.accept(voucher);
        } else if (lines > WAITING) {
            scattered = true;
            release();
        }
    }

    private void release() {
        waiting.values().forEach(entries -> whole.accept(new Voucher(entries)));
        waiting.clear();
        lines = 0;
    }

    private static boolean isSame(Entry a, Entry b) {
        return a.voucher().equals(b.voucher())
                && a.date().equals(b.date())
                && a.unit().equals(b.unit());
    }
}
