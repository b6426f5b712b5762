package org.crossfoot.store;

import org.crossfoot.message.Message;

/** Thrown when the database did not take what it was given, or was lost in the middle of a run. */
public final class StoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    StoreFailed(Message words, Throwable cause) {
        super(words.key() + words.arguments(), cause);
        this.words = words;
    }

    StoreFailed(Message words) {
        super(words.key() + words.arguments());
        this.words = words;
    }

    public Message words() {
        return words;
    }
}
