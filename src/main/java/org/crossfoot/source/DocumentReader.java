package org.crossfoot.source;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the text of one document format. */
public interface DocumentReader {

    /**
     * Reads a whole document into memory.
     *
     * @throws SourceRefused if the file is not of this format, is encrypted, broken or too large to be safe
     * @throws IOException if the file system fails
     */
    Document read(Path file) throws SourceRefused, IOException;
}
