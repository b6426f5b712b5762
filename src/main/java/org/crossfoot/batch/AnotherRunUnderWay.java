package org.crossfoot.batch;

import org.crossfoot.message.Message;

/** Thrown when another run holds the database; two would write over each other. */
public final class AnotherRunUnderWay extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    AnotherRunUnderWay(Message words) {
        super(words.key());
        this.words = words;
    }

    public Message words() {
        return words;
    }
}
