package org.crossfoot.source;

import org.crossfoot.message.Message;

/** Takes the rows of a file one after another. */
public interface RowSink {
    void row(Row row);

    /** Takes a row that the format's reader could not split into cells, with the reason. */
    void unreadable(Row row, Message reason);
}
