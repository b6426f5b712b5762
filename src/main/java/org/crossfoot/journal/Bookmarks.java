package org.crossfoot.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.ledger.Entry;

/** Where entries stand, in 64 bits each, so that an entry can be shown long after it went by. */
final class Bookmarks {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final VoucherNumbers vouchers = new VoucherNumbers();
    private Sheet last = new Sheet("", "");
    private long lastId = -1;

    /** A file or sheet. */
    private record Sheet(String file, String name) {}

    VoucherNumbers vouchers() {
        return vouchers;
    }

    long place(Entry entry) {
        if (lastId < 0 || !entry.sheet().equals(last.name()) || !entry.file().equals(last.file())) {
            lastId = id(entry);
        }
        return lastId << 32 | entry.row();
    }

    private int id(Entry entry) {
        last = new Sheet(entry.file(), entry.sheet());
        return ids.computeIfAbsent(entry.file() + '\n' + entry.sheet(), unseen -> {
            sheets.add(last);
            return sheets.size() - 1;
        });
    }

    /** The entry that a place and the code of a voucher stand for. */
    EntryPlace of(long place, long voucher, long fen) {
        Sheet sheet = sheets.get((int) (place >>> 32));
        return new EntryPlace(sheet.file(), sheet.name(), (int) place, vouchers.text(voucher), fen);
    }
}
