package org.crossfoot.declared;

import java.util.List;
import java.util.function.Function;
import org.crossfoot.declared.table.TableClaim;
import org.crossfoot.declared.table.TableFigure;
import org.crossfoot.declared.table.TableReading;
import org.crossfoot.message.Message;
import org.crossfoot.money.Unit;
import org.crossfoot.source.Location;

/** Puts what a document's tables state beside what its sentences state: the same figures, the same claims. */
final class CellFigures {
    private CellFigures() {}

    static DeclaredFigure figure(String id, TableFigure cell, CodePoints points) {
        return new DeclaredFigure(
                id,
                cell.label(),
                cell.item(),
                kind(cell),
                cell.written(),
                cell.unitWords(),
                false,
                cell.year(),
                cell.quote(),
                at(cell.at(), new Location.Span(points.at(cell.start()), points.at(cell.end()))));
    }

    private static Location at(Location cell, Location.Span span) {
        return new Location(cell.file(), cell.page(), cell.table(), cell.row(), cell.line(), cell.column(), span);
    }

    private static FigureKind kind(TableFigure cell) {
        if (cell.unitless() || cell.isScore()) {
            return FigureKind.OTHER;
        }
        Unit unit = cell.written().unit();
        return unit.isMoney() ? FigureKind.MONEY : unit.isCount() ? FigureKind.COUNT : FigureKind.PERCENT;
    }

    /** A claim by the form of the table, not numbered yet. */
    static Claim claim(TableClaim claim, Function<TableFigure, DeclaredFigure> figures) {
        Claim.Parts parts = new Claim.Parts(parts(claim.terms(), figures));
        return new Claim(
                "",
                type(claim.form()),
                claim.stated() ? Basis.STATED : Basis.ACCOUNTING,
                figures.apply(claim.declared()),
                claim.form() == TableClaim.Form.WITHIN ? Comparison.AT_MOST : Comparison.EQUAL,
                claim.base().isEmpty() ? parts : new Claim.Quotient(parts.parts(), parts(claim.base(), figures)));
    }

    private static List<Claim.Part> parts(List<TableClaim.Term> terms, Function<TableFigure, DeclaredFigure> figures) {
        return terms.stream()
                .map(term -> new Claim.Part(figures.apply(term.figure()), term.added()))
                .toList();
    }

    private static ClaimType type(TableClaim.Form form) {
        return switch (form) {
            case SUM -> ClaimType.SUM;
            case BALANCE -> ClaimType.BALANCE;
            case CHANGE -> ClaimType.CHANGE;
            case RATE -> ClaimType.RATE;
            case SHARE -> ClaimType.RATIO;
            case WITHIN -> ClaimType.COUNT;
        };
    }

    /** Each table whose unit is not said, at its first figure. */
    static List<Unread> unread(TableReading tables) {
        return tables.unitless().stream()
                .map(first -> new Unread(first.at(), first.quote(), Message.of("read.table-without-unit")))
                .toList();
    }
}
