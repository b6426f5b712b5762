package org.crossfoot.ledger;

import java.util.Map;
import java.util.SortedMap;

/**
 * How one export was understood; {@code rows = entries + leftOut + rejected}, always.
 *
 * @param path as the user gave it, with forward slashes
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param format {@code csv} or {@code xlsx}
 * @param encoding of the characters; empty where the format fixes it
 * @param sheet the sheet, empty for files without sheets
 * @param headerRow the row of the column headers, from 1
 * @param mapping the name of the mapping that recognised the columns
 * @param columns header to field, in the order of the file
 * @param rows data rows read, the header and what stands above it not counted
 * @param entries rows that became entries
 * @param leftOut rows left out, by the rule that left them out
 * @param rejected rows that could not be understood
 * @param debit sum of the entries' debits in fen
 * @param credit sum of the entries' credits in fen
 */
public record LedgerFile(
        String path,
        String sha256,
        String format,
        String encoding,
        String sheet,
        int headerRow,
        String mapping,
        Map<String, String> columns,
        int rows,
        int entries,
        SortedMap<String, Integer> leftOut,
        int rejected,
        long debit,
        long credit) {}
