package org.crossfoot.ledger;

import java.util.stream.Stream;
import org.crossfoot.message.Message;

/** Thrown when a row cannot become an entry; carries the reason and, being frequent, no stack trace. */
final class RowRejected extends Exception {
    private static final long serialVersionUID = 1L;

    private static final int SAID = 100;

    private final transient Message reason;

    RowRejected(String key, Object... arguments) {
        super(key, null, false, false);
        this.reason =
                Message.of(key, Stream.of(arguments).map(RowRejected::shortened).toArray());
    }

    /** The row is kept whole; in the sentence on it the beginning of a cell is enough. */
    private static Object shortened(Object argument) {
        return argument instanceof String text && text.length() > SAID ? text.substring(0, SAID) + "…" : argument;
    }

    Message reason() {
        return reason;
    }
}
