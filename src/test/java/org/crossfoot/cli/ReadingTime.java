package org.crossfoot.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.declared.NarrativeReader;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;

/** Prints the processor time that each document of a folder takes to be read; see docs/performance.md. */
final class ReadingTime {
    private static final long STACK = 64L << 20;
    private static final long NANOS = 1_000_000;

    private ReadingTime() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
            files = listed.sorted().toList();
        }
        Thread reader = new Thread(null, () -> files.forEach(ReadingTime::read), "reader", STACK);
        reader.start();
        reader.join();
    }

    private static void read(Path file) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        ReadDocument read = ReadDocument.of(file, new NarrativeReader(), new Words(Language.EN));
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        System.out.printf(
                "%6d ms  %s%s%n", spent / NANOS, file.getFileName(), read.report() == null ? "  refused" : "");
    }
}
