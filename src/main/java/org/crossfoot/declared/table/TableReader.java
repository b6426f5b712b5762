package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfoot.budget.Stage;
import org.crossfoot.source.Document;
import org.crossfoot.source.Table;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a document: their figures, the line items they state and the sums they claim. */
public final class TableReader {
    private final Document document;
    private final @Nullable Integer year;
    private final Stage stage;

    /**
     * Reads for one document.
     *
     * @param title what the document calls itself: a budget's tables are of budgeted amounts where they do not say otherwise
     * @param year the fiscal year that it reports on, null if it does not say
     */
    public TableReader(Document document, String title, @Nullable Integer year) {
        this.document = document;
        this.year = year;
        boolean budget = title.contains("预算") && !title.contains("决算") && !title.contains("执行");
        this.stage = budget ? Stage.BUDGET : Stage.OUTTURN;
    }

    public TableReading read() {
        List<TableFigure> figures = new ArrayList<>();
        List<TableClaim> claims = new ArrayList<>();
        List<TableFigure> unitless = new ArrayList<>();
        for (int i = 0; i < document.tables().size(); i++) {
            List<UnderstoodTable> parts = read(document.tables().get(i), i + 1);
            List<TableFigure> own = parts.stream()
                    .flatMap(part -> part.figures().values().stream())
                    .sorted(Comparator.comparingInt(TableFigure::start))
                    .toList();
            figures.addAll(own);
            parts.forEach(part -> claims.addAll(TableClaims.of(part)));
            claims.addAll(Scores.of(parts));
            own.stream().filter(TableFigure::unitless).findFirst().ifPresent(unitless::add);
        }
        return new TableReading(figures, claims, unitless);
    }

    /** The tables that stand below each other in a grid; the first one has the title and unit above the whole. */
    private List<UnderstoodTable> read(Table table, int number) {
        List<UnderstoodTable> parts = new ArrayList<>();
        @Nullable TableTitle above = null;
        for (Table part : Stacked.of(table)) {
            Grid grid = new Grid(part);
            Frame frame = Frame.of(grid);
            TableTitle title = above == null ? TableTitle.of(document, table, frame, grid) : above.above(frame, grid);
            above = above == null ? title : above;
            parts.add(read(grid, frame, title, number));
        }
        return parts;
    }

    private UnderstoodTable read(Grid grid, Frame frame, TableTitle title, int number) {
        List<Column> columns = UnderstoodTable.columns(grid, frame);
        List<Block> blocks = Block.of(columns);
        boolean coded = columns.stream().anyMatch(column -> column.role() == Column.Role.CODE);
        Statement statement = Statement.of(title.title(), coded, stage);
        List<UnderstoodTable.Section> sections = blocks.stream()
                .map(block -> new UnderstoodTable.Section(block, heads(grid, frame, block, statement)))
                .toList();
        CellReader cells = new CellReader(document, title.orOf(corner(grid, frame, columns)), number, year);
        return new UnderstoodTable(statement, sections, cells.read(grid, statement, sections));
    }

    /** The unit of amounts that the header says over or beside the names (项目资金（万元）). */
    private static Optional<Units.Named> corner(Grid grid, Frame frame, List<Column> columns) {
        int values = columns.stream()
                .filter(column -> column.role() == Column.Role.VALUE)
                .mapToInt(Column::index)
                .min()
                .orElse(0);
        return frame.header().stream()
                .flatMap(row -> grid.begunIn(row).stream())
                .filter(cell -> cell.column() + cell.width() <= values)
                .flatMap(cell -> Units.in(Plain.of(cell)).stream())
                .filter(named -> named.unit().isMoney())
                .findFirst();
    }

    private List<RowHead> heads(Grid grid, Frame frame, Block block, Statement statement) {
        List<RowHead> heads = RowHeads.of(grid, frame.body(), block);
        boolean byFunction =
                statement.kind() == Statement.Kind.INCOME || statement.kind() == Statement.Kind.EXPENDITURE;
        return byFunction ? NameCodes.give(heads, year) : heads;
    }
}
