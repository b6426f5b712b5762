package org.crossfoot.journal;

import org.crossfoot.ledger.Entry;

/**
 * Where an entry stands.
 *
 * @param file the export's path as the user gave it
 * @param sheet the sheet, empty for files without sheets
 * @param row the row in its file or sheet, from 1
 * @param voucher the voucher's type and number
 * @param fen the amount that it books, in fen
 */
public record EntryPlace(String file, String sheet, int row, String voucher, long fen) {

    static EntryPlace of(Entry entry) {
        long fen = entry.debit() == 0 ? entry.credit() : entry.debit();
        return new EntryPlace(entry.file(), entry.sheet(), entry.row(), entry.voucher(), fen);
    }
}
