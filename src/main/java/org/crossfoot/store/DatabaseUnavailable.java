package org.crossfoot.store;

import org.crossfoot.message.Message;

/** Thrown when there is no database to work with; the message tells the user why and what to do. */
public final class DatabaseUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    public DatabaseUnavailable(Message words, Throwable cause) {
        super(words.key() + words.arguments(), cause);
        this.words = words;
    }

    public DatabaseUnavailable(Message words) {
        super(words.key() + words.arguments());
        this.words = words;
    }

    public Message words() {
        return words;
    }
}
