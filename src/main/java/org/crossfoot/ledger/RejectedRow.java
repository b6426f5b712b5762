package org.crossfoot.ledger;

import org.crossfoot.message.Message;

/**
 * A row of an export that could not be understood (拒收行), kept as it was.
 *
 * @param file the export's path as the user gave it
 * @param sheet the sheet, empty for files without sheets
 * @param row the row in its file or sheet, from 1
 * @param raw the row's text, whole
 * @param reason what was found in which column, what was expected and what to do
 */
public record RejectedRow(String file, String sheet, int row, String raw, Message reason) {}
