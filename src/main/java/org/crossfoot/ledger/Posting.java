package org.crossfoot.ledger;

import java.time.LocalDate;

/**
 * An entry as it went into the outturn.
 *
 * @param file the export's path as the user gave it
 * @param sheet the sheet, empty for files without sheets
 * @param row the row in its file or sheet, from 1
 * @param voucher the voucher's type and number
 * @param date the voucher's date
 * @param summary 摘要
 * @param payee who received it, empty where the export does not say
 * @param key what it was summed by
 * @param fen what it added to the outturn, in fen; negative for a red-letter entry
 */
public record Posting(
        String file,
        String sheet,
        int row,
        String voucher,
        LocalDate date,
        String summary,
        String payee,
        OutturnKey key,
        long fen) {}
