package org.crossfoot.store;

import java.sql.SQLException;
import org.crossfoot.message.Message;

/** Thrown when the database did not take what it was given, or was lost in the middle of a run. */
public final class StoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    private StoreFailed(Message words, Throwable cause) {
        super(words.key() + words.arguments(), cause);
        this.words = words;
    }

    StoreFailed(Message words) {
        super(words.key() + words.arguments());
        this.words = words;
    }

    /** What the database said, told apart from its being gone. */
    static StoreFailed of(SQLException e) {
        String said = String.valueOf(e.getMessage());
        boolean lost = e.getSQLState() == null || e.getSQLState().startsWith("08");
        return new StoreFailed(Message.of(lost ? "store.lost" : "store.refused", said), e);
    }

    public Message words() {
        return words;
    }
}
