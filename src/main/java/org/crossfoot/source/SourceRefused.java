package org.crossfoot.source;

import org.crossfoot.message.Message;

/** Thrown when a whole file cannot be read; the message tells the user what was found, expected and to be done. */
public final class SourceRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    public SourceRefused(Message words) {
        super(words.key());
        this.words = words;
    }

    public SourceRefused(Message words, Throwable cause) {
        super(words.key(), cause);
        this.words = words;
    }

    public Message words() {
        return words;
    }
}
