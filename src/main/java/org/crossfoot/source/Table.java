package org.crossfoot.source;

import java.util.List;

/**
 * A table of a document as it stands, before anything in it is understood.
 *
 * @param name the sheet's name, empty where there is none
 * @param passage how many passages of the document stand before it: its title and unit may be in the last of them
 * @param cells the cells that hold text, row by row from left to right; a merged cell once, with its extent
 */
public record Table(String name, int passage, List<Cell> cells) {
    public Table {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param row from 0, counted over all pages that the table runs over
     * @param column from 0
     * @param height rows it covers, at least 1
     * @param width columns it covers, at least 1
     * @param start where its text begins in {@link Document#text()}
     * @param text its text as it is shown, lines joined; never blank
     */
    public record Cell(int row, int column, int height, int width, int start, String text) {}
}
