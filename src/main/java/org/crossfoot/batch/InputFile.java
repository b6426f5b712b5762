package org.crossfoot.batch;

import java.nio.file.Path;
import org.crossfoot.source.FileState;

/**
 * A file of the inbox.
 *
 * @param path where it lies
 * @param state what it was when the inbox was looked through
 * @param role what it holds
 */
record InputFile(Path path, FileState state, Role role) {

    /** What a file holds. */
    enum Role {
        LEDGER,
        REPORT
    }

    String sha256() {
        return state.sha256();
    }

    /** The path as users read it, with forward slashes. */
    String shownAs() {
        return path.toString().replace('\\', '/');
    }
}
