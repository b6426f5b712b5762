package org.crossfoot.store.embedded;

import java.nio.file.Path;
import org.crossfoot.message.Message;

/** Thrown when another run holds the folder of the embedded database. */
public final class DatabaseBusy extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    DatabaseBusy(Path home) {
        super(home.toString());
        this.words = Message.of("store.folder-busy", home.toString());
    }

    public Message words() {
        return words;
    }
}
