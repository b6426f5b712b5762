package org.crossfoot.source;

import java.util.List;

/**
 * A row of a ledger export before it is understood.
 *
 * @param sheet the sheet, empty for files without sheets
 * @param number the row in its file or sheet, from 1 (for CSV the line on which the row begins)
 * @param cells the texts of the cells as they stand in the file; an empty cell is an empty text
 */
public record Row(String sheet, int number, List<String> cells) {

    /** The row as one line of text, for keeping what was refused. */
    public String raw() {
        return String.join(",", cells);
    }
}
