package org.crossfoot.batch;

import java.nio.file.Path;

/**
 * A file of the inbox.
 *
 * @param path where it lies
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param role what it holds
 */
record InputFile(Path path, String sha256, Role role) {

    /** What a file holds. */
    enum Role {
        LEDGER,
        REPORT
    }

    /** The path as users read it, with forward slashes. */
    String shownAs() {
        return path.toString().replace('\\', '/');
    }
}
