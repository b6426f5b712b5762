package org.crossfoot.ledger;

import org.crossfoot.message.Message;

/** Thrown when a row cannot become an entry; carries the reason and, being frequent, no stack trace. */
final class RowRejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    RowRejected(String key, Object... arguments) {
        super(key, null, false, false);
        this.reason = Message.of(key, arguments);
    }

    Message reason() {
        return reason;
    }
}
