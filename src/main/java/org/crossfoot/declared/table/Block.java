package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns that belong together: names or codes and the figures behind them. A table whose halves stand side by side has
 * several; a table of figures alone has one without names.
 */
record Block(List<Column> codes, List<Column> names, List<Column> values) {
    Block {
        codes = List.copyOf(codes);
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    /** Cuts the columns of a table into blocks; words behind figures that name no rows are notes. */
    static List<Block> of(List<Column> columns) {
        List<Block> blocks = new ArrayList<>();
        List<Column> open = new ArrayList<>();
        boolean valued = false;
        for (Column column : columns) {
            boolean heads = column.role() == Column.Role.NAME || column.role() == Column.Role.CODE;
            if (heads && valued && !column.isNaming() && column.role() == Column.Role.NAME) {
                continue;
            }
            if (heads && valued) {
                blocks.add(block(open));
                open.clear();
                valued = false;
            }
            valued = valued || column.role() == Column.Role.VALUE;
            open.add(column);
        }
        blocks.add(block(open));
        return blocks;
    }

    private static Block block(List<Column> columns) {
        return new Block(of(columns, Column.Role.CODE), of(columns, Column.Role.NAME), of(columns, Column.Role.VALUE));
    }

    private static List<Column> of(List<Column> columns, Column.Role role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }
}
