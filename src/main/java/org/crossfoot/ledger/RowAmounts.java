package org.crossfoot.ledger;

import java.util.Locale;
import org.crossfoot.source.Row;

/** The two sides of a row in fen, from a column for each or from an amount and its direction. */
final class RowAmounts {
    private final Columns columns;
    private final int places;
    private boolean exact;
    private boolean any;

    /** With the places by which the point of an amount moves to make it yuan. */
    RowAmounts(Columns columns, int places) {
        this.columns = columns;
        this.places = places;
    }

    /** True if amounts of 千元 or more have all been of two decimals, which a ledger's are only when they were rounded. */
    boolean areRounded() {
        return places > 0 && any && !exact;
    }

    /** The fields of a balance: its two sides, or itself and its direction. */
    record Balance(Field debit, Field credit, Field amount, Field direction) {}

    static final Balance OPENING =
            new Balance(Field.OPENING_DEBIT, Field.OPENING_CREDIT, Field.OPENING_BALANCE, Field.OPENING_DIRECTION);
    static final Balance CLOSING =
            new Balance(Field.CLOSING_DEBIT, Field.CLOSING_CREDIT, Field.CLOSING_BALANCE, Field.CLOSING_DIRECTION);

    /** A balance of a trial balance, debit positive; what is blank there is nothing. */
    long balance(Row row, Balance fields) throws RowRejected {
        if (columns.has(fields.debit()) || columns.has(fields.credit())) {
            return orZero(row, fields.debit()) - orZero(row, fields.credit());
        }
        long amount = orZero(row, fields.amount());
        return columns.text(row, fields.direction()).matches("贷|贷方|-1|[Cc]") ? -amount : amount;
    }

    /** An amount of a trial balance, where blank cells are nothing. */
    long orZero(Row row, Field field) throws RowRejected {
        long fen = fen(row, field);
        return fen == Amounts.BLANK ? 0 : fen;
    }

    /** The amount of a payment, which is spent. */
    Sides payment(Row row) throws RowRejected {
        long amount = fen(row, Field.AMOUNT);
        if (amount == Amounts.BLANK) {
            throw new RowRejected("ledger.amount-missing", columns.header(Field.AMOUNT));
        }
        return new Sides(amount, 0);
    }

    /** Debit and credit of one row, in fen. */
    record Sides(long debit, long credit) {}

    /** The movement that a row books; an empty side is nothing only where the other side has an amount. */
    Sides movement(Row row) throws RowRejected {
        if (!columns.hasSides()) {
            return directed(row, Field.AMOUNT);
        }
        long debit = fen(row, Field.DEBIT);
        long credit = fen(row, Field.CREDIT);
        if (debit == Amounts.BLANK && credit == Amounts.BLANK) {
            throw new RowRejected("ledger.no-amount", columns.header(Field.DEBIT), columns.header(Field.CREDIT));
        }
        return new Sides(debit == Amounts.BLANK ? 0 : debit, credit == Amounts.BLANK ? 0 : credit);
    }

    /** The balance that an opening row states, from its balance column where it books no movement. */
    Sides balance(Row row) throws RowRejected {
        boolean movementBlank = !columns.hasSides()
                || (columns.text(row, Field.DEBIT).isEmpty()
                        && columns.text(row, Field.CREDIT).isEmpty());
        boolean stated = columns.has(Field.DIRECTION) && columns.has(Field.BALANCE);
        return movementBlank && stated ? directed(row, Field.BALANCE) : movement(row);
    }

    private Sides directed(Row row, Field field) throws RowRejected {
        long amount = fen(row, field);
        if (amount == Amounts.BLANK) {
            throw new RowRejected("ledger.amount-missing", columns.header(field));
        }
        String direction = columns.text(row, Field.DIRECTION);
        return switch (direction.toLowerCase(Locale.ROOT)) {
            case "借", "借方", "d", "dr", "debit", "1" -> new Sides(amount, 0);
            case "贷", "贷方", "c", "cr", "credit", "-1" -> new Sides(0, amount);
            default -> level(amount, direction);
        };
    }

    private Sides level(long amount, String direction) throws RowRejected {
        if (amount == 0 && (direction.equals("平") || direction.equals("0") || direction.isEmpty())) {
            return new Sides(0, 0);
        }
        throw new RowRejected("ledger.direction-unreadable", columns.header(Field.DIRECTION), direction);
    }

    private long moved(String cell) {
        long fen = Amounts.fen(cell, places);
        any |= fen != 0 && !Amounts.isNone(fen);
        exact |= !Amounts.isNone(fen) && fen % Amounts.power(places) != 0;
        return fen;
    }

    private long fen(Row row, Field field) throws RowRejected {
        String cell = columns.text(row, field);
        long fen = places == 0 ? Amounts.fen(cell) : moved(cell);
        if (fen == Amounts.FINER_THAN_FEN) {
            throw new RowRejected("ledger.amount-finer-than-fen", columns.header(field), cell);
        }
        if (fen == Amounts.UNREADABLE) {
            String key = Codes.isShortened(cell) ? "ledger.amount-scientific" : "ledger.amount-unreadable";
            throw new RowRejected(key, columns.header(field), cell);
        }
        return fen;
    }
}
