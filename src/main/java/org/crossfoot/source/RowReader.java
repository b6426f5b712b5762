package org.crossfoot.source;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the rows of one file format, in file order, holding no more than a buffer of them. */
public interface RowReader {

    /**
     * Hands every row that can be read to {@code rows}, and every one that cannot to {@link RowSink#unreadable}.
     *
     * @return the facts of the file that reading it showed
     * @throws SourceRefused if nothing more of the file can be read
     * @throws IOException if the file system fails
     */
    RowSource read(Path file, RowSink rows) throws SourceRefused, IOException;
}
