package org.crossfoot.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * What a file was when it was looked at, to notice that it was written to since.
 *
 * @param size in bytes
 * @param modified when it was last written to
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record FileState(long size, FileTime modified, String sha256) {

    /** The state of a file, hashed after its size and time were noted. */
    public static FileState of(Path file) throws IOException {
        return new FileState(Files.size(file), Files.getLastModifiedTime(file), Sha256.of(file));
    }

    /** False if the file has been written to; does not read it. */
    public boolean isStillThatOf(Path file) throws IOException {
        return Files.size(file) == size && Files.getLastModifiedTime(file).equals(modified);
    }
}
