package org.crossfoot.batch;

import org.crossfoot.message.Message;

/** Thrown when a run cannot begin as asked for; the message tells where, what was found, what was expected and what to do. */
public final class ConfigurationRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    public ConfigurationRefused(Message words) {
        super(words.key());
        this.words = words;
    }

    public Message words() {
        return words;
    }
}
