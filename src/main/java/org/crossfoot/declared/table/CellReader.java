package org.crossfoot.declared.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.table.UnderstoodTable.Place;
import org.crossfoot.declared.table.UnderstoodTable.Section;
import org.crossfoot.money.Precision;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;
import org.crossfoot.source.Document;
import org.crossfoot.source.Location;
import org.crossfoot.source.Table.Cell;
import org.jspecify.annotations.Nullable;

/** Makes figures of the cells of one table that hold numbers. */
final class CellReader {
    private final Document document;
    private final TableTitle title;
    private final String name;
    private final @Nullable Integer year;

    CellReader(Document document, TableTitle title, int number, @Nullable Integer year) {
        this.document = document;
        this.title = title;
        this.name = title.title().isEmpty() ? "表" + number : title.title();
        this.year = year;
    }

    Map<Place, TableFigure> read(Grid grid, Statement statement, List<Section> sections) {
        Meanings meanings = new Meanings(statement);
        Map<Place, TableFigure> figures = new LinkedHashMap<>();
        for (Section section : sections) {
            List<RowSubject> subjects =
                    new RowSubjects(statement, year, section.block(), section.heads()).of(section.heads());
            for (int i = 0; i < section.heads().size(); i++) {
                RowSubject subject = subjects.get(i);
                RowHead head = section.heads().get(i);
                section.block()
                        .values()
                        .forEach(column -> figure(grid, head, column, meanings.item(subject, head, column))
                                .ifPresent(figure -> figures.put(new Place(head.row(), column.index()), figure)));
            }
        }
        return figures;
    }

    /** The figure of a place, at the first place only of a merged cell. */
    private Optional<TableFigure> figure(Grid grid, RowHead head, Column column, Optional<LineItem> item) {
        return grid.at(head.row(), column.index())
                .filter(cell -> cell.column() == column.index() && isBegunIn(grid, head.row(), cell))
                .flatMap(cell -> figure(cell, head, column, item));
    }

    private static boolean isBegunIn(Grid grid, int row, Cell cell) {
        return grid.begunIn(row).get(0).row() == cell.row();
    }

    private Optional<TableFigure> figure(Cell cell, RowHead head, Column column, Optional<LineItem> item) {
        String plain = Plain.of(cell);
        return CellNumber.of(plain)
                .filter(number -> !column.isNumberless())
                .map(number -> figure(cell, head, column, new Read(number, item.orElse(null))));
    }

    /** A number and what it states. */
    private record Read(CellNumber number, @Nullable LineItem item) {}

    private TableFigure figure(Cell cell, RowHead head, Column column, Read read) {
        Optional<Units.Named> unit = unit(read.number(), head, column);
        String label = Stream.of(head.shown(), column.label())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("·"));
        Location at = new Location(
                document.path(), document.page(cell.start()), name, cell.row() + 1, head.shown(), column.label(), null);
        return new TableFigure(
                cell.start(),
                cell.start() + cell.text().length(),
                label,
                unit.filter(named -> named.unit().isMoney()).isPresent() ? read.item() : null,
                written(read.number(), head, unit),
                unit.map(Units.Named::words).orElse(""),
                unit.isEmpty(),
                Times.year(column.words(), year),
                name + "　" + label + "　" + cell.text(),
                at);
    }

    /** The unit in the cell itself, in the header, in the row's name, above the table. */
    private Optional<Units.Named> unit(CellNumber number, RowHead head, Column column) {
        return Units.named(number.unitWords())
                .or(() -> column.isPoints() || column.isAwarded() ? Units.named(Units.SCORE) : Optional.empty())
                .or(() -> Units.in(column.words()))
                .or(() -> Units.in(Plain.of(head.label())))
                .or(() -> Optional.ofNullable(title.unit()));
    }

    /** Without a unit a number is taken for rounded to its last digit, as amounts are; so is a score with decimals, or of all. */
    private static Written written(CellNumber number, RowHead head, Optional<Units.Named> unit) {
        boolean score = unit.filter(named -> named.words().equals(Units.SCORE)).isPresent();
        if (unit.isPresent() && !score) {
            return Written.declared(number.value(), unit.get().unit());
        }
        boolean exact = number.value().signum() == 0 || (score && number.isWhole() && !Scores.isTotal(head));
        return new Written(number.value(), Unit.COUNT, exact ? Precision.EXACT : Precision.AS_WRITTEN);
    }
}
