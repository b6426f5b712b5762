package org.crossfoot.source.formats;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.crossfoot.message.Message;
import org.crossfoot.source.SourceRefused;

/**
 * Keeps one document from ending the reading of the others: one that takes more stack or memory than there is, is refused.
 * When memory runs out while several are read, which of them took it cannot be told; each is then read again alone.
 */
public final class Guard {
    /** The heap is one for all threads of the program. */
    private static final ReentrantReadWriteLock HEAP = new ReentrantReadWriteLock();

    private Guard() {}

    /** Something that is read from a file. */
    public interface Reading<T> {
        T read() throws SourceRefused, IOException;
    }

    /**
     * Reads.
     *
     * @throws SourceRefused also if there was not enough memory or stack
     */
    public static <T> T read(Reading<T> reading) throws SourceRefused, IOException {
        try {
            return under(HEAP.readLock(), reading);
        } catch (OutOfMemoryError first) {
            return alone(reading);
        }
    }

    private static <T> T alone(Reading<T> reading) throws SourceRefused, IOException {
        try {
            return under(HEAP.writeLock(), reading);
        } catch (OutOfMemoryError e) {
            throw new SourceRefused(Message.of("source.exhausted"), e);
        }
    }

    private static <T> T under(Lock lock, Reading<T> reading) throws SourceRefused, IOException {
        lock.lock();
        try {
            return reading.read();
        } catch (StackOverflowError e) {
            throw new SourceRefused(Message.of("source.too-complex"), e);
        } finally {
            lock.unlock();
        }
    }
}
