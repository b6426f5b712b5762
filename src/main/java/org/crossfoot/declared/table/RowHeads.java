package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.source.Table.Cell;

/** Reads what the rows of a block are about; codes may stand in one column or in three (类, 款, 项). */
final class RowHeads {
    private static final int CLASS = 3;
    private static final int STEP = 2;

    private final Grid grid;
    private final Block block;
    private String running = "";

    private RowHeads(Grid grid, Block block) {
        this.grid = grid;
        this.block = block;
    }

    static List<RowHead> of(Grid grid, List<Integer> body, Block block) {
        RowHeads heads = new RowHeads(grid, block);
        return body.stream().map(heads::head).toList();
    }

    private RowHead head(int row) {
        String code = code(row);
        List<String> names = new ArrayList<>();
        for (Column column : columnsOfWords()) {
            Optional<Cell> cell = grid.at(row, column.index());
            cell.map(Cell::text)
                    .map(String::strip)
                    .filter(text -> !Plain.of(text).matches("\\d+") && !names.contains(text))
                    .ifPresent(names::add);
        }
        return RowHead.of(row, code, String.join(" ", names));
    }

    /** Names stand in the columns of names; a merged 合计 may begin in a column of codes. */
    private List<Column> columnsOfWords() {
        List<Column> columns = new ArrayList<>(block.codes());
        columns.addAll(block.names());
        return columns;
    }

    private String code(int row) {
        String code = "";
        for (int i = 0; i < block.codes().size(); i++) {
            String part =
                    grid.at(row, block.codes().get(i).index()).map(Plain::of).orElse("");
            if (!part.matches("\\d{2,7}")) {
                continue;
            }
            boolean whole = CellNumber.isCode(part) && part.length() >= CLASS;
            code = whole ? part : above(code, i) + part;
        }
        running = code.isEmpty() ? running : code;
        return CellNumber.isCode(code) ? code : "";
    }

    /** Where the class is printed in its own row only, the rows below it go on with it. */
    private String above(String code, int column) {
        int digits = CLASS + STEP * (column - 1);
        return code.isEmpty() && running.length() >= digits && digits > 0 ? running.substring(0, digits) : code;
    }
}
