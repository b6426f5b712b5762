package org.crossfoot.store;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.crossfoot.message.Message;

/**
 * Sends chunks of rows by {@code LOAD DATA LOCAL INFILE}, one at a time in a thread of its own, so that parsing goes on
 * meanwhile.
 *
 * <p>The server takes from a client whatever can be made to fit and only warns; here a warning is an error.
 */
final class BulkLoad implements AutoCloseable {
    private final Connection connection;
    private final ExecutorService sender;
    private CompletableFuture<Void> sending = CompletableFuture.completedFuture(null);

    BulkLoad(Connection connection) {
        this.connection = connection;
        this.sender = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "ledger-load");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins to send a chunk by a statement, once the one before has arrived; nothing is sent of none. */
    void send(String statement, LoadLines.Chunk chunk) {
        await();
        if (chunk.rows() > 0) {
            sending = CompletableFuture.runAsync(() -> load(Queries.named(statement), chunk), sender);
        }
    }

    /** Waits until everything sent has arrived. */
    void await() {
        try {
            sending.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StoreFailed failed ? failed : e;
        }
    }

    private void load(String statement, LoadLines.Chunk chunk) {
        try (Statement load = connection.createStatement()) {
            load.unwrap(org.mariadb.jdbc.Statement.class)
                    .setLocalInfileInputStream(new ByteArrayInputStream(chunk.bytes(), 0, chunk.length()));
            int loaded = load.executeUpdate(statement);
            SQLWarning warning = load.getWarnings();
            if (loaded != chunk.rows() || warning != null) {
                String said = warning == null ? "" : String.valueOf(warning.getMessage());
                throw new StoreFailed(Message.of("store.entries-not-taken", chunk.rows(), loaded, said));
            }
        } catch (SQLException e) {
            throw StoreFailed.of(e);
        }
    }

    /** Ends the thread; what is being sent arrives or fails first, whichever no longer matters. */
    @Override
    public void close() {
        sending.handle((arrived, failed) -> true).join();
        sender.shutdown();
    }
}
