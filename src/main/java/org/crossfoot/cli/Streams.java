package org.crossfoot.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The process's output streams in UTF-8 whatever the locale: a night job's empty locale must not turn 勾稽 into marks. */
final class Streams {
    private Streams() {}

    static PrintWriter out() {
        return writer(FileDescriptor.out, false);
    }

    static PrintWriter err() {
        return writer(FileDescriptor.err, true);
    }

    private static PrintWriter writer(FileDescriptor stream, boolean autoFlush) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), autoFlush);
    }
}
