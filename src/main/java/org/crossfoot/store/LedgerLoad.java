package org.crossfoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.crossfoot.budget.Scope;
import org.crossfoot.journal.JournalResult;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.EntrySink;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.ledger.RejectedRow;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A scope's ledger on its way into the database: takes entries and rejected rows while the files are being read.
 *
 * <p>Until {@link #finish} the load counts for nothing, and the scope's load before it stands; one that is closed
 * unfinished, or whose run was killed, is removed by the next. It has a connection and transactions of its own, apart from
 * any transaction around it. Its methods throw {@link StoreFailed} if the database does not take what it is given.
 */
public final class LedgerLoad implements EntrySink, AutoCloseable {
    private static final int ENTRIES_AT_ONCE = 50_000;

    /** Long summaries must not make a chunk outgrow the memory. */
    private static final int BYTES_AT_ONCE = 16_000_000;

    private static final int REJECTED_AT_ONCE = 500;

    private final Scope scope;
    private final DataSource dataSource;
    private final Connection connection;
    private final DataSource single;
    private final LoadTables tables;
    private final BulkLoad bulk;
    private final long load;
    private final EntryLines lines;
    private final Map<FileKey, Integer> fileNumbers = new LinkedHashMap<>();
    private final List<LoadTables.Numbered> rejected = new ArrayList<>();
    private int entries;
    private int rejects;

    private LedgerLoad(Scope scope, DataSource dataSource, Connection connection) {
        this.scope = scope;
        this.dataSource = dataSource;
        this.connection = connection;
        this.single = new SingleConnectionDataSource(connection, true);
        this.tables = new LoadTables(single);
        this.bulk = new BulkLoad(connection);
        tables.removeDead(scope);
        this.load = tables.begin(scope);
        this.lines = new EntryLines(load);
    }

    /** Begins a load of a scope on a connection of its own. */
    static LedgerLoad begin(Scope scope, DataSource dataSource) {
        try {
            return begin(scope, dataSource, dataSource.getConnection());
        } catch (SQLException e) {
            throw StoreFailed.of(e);
        }
    }

    private static LedgerLoad begin(Scope scope, DataSource dataSource, Connection connection) {
        try {
            return new LedgerLoad(scope, dataSource, connection);
        } catch (DataAccessException e) {
            JdbcUtils.closeConnection(connection);
            throw e;
        }
    }

    @Override
    public void entry(Entry entry) {
        int file = number(entry.file(), entry.sheet());
        lines.add(++entries, file, entry);
        if (lines.lines().rows() == ENTRIES_AT_ONCE || lines.lines().length() >= BYTES_AT_ONCE) {
            sendEntries();
        }
    }

    @Override
    public void rejected(RejectedRow row) {
        rejected.add(new LoadTables.Numbered(++rejects, number(row.file(), row.sheet()), row));
        if (rejected.size() == REJECTED_AT_ONCE) {
            writeRejected();
        }
    }

    private void sendEntries() {
        bulk.send("load_entries", lines.lines().take());
    }

    private void writeRejected() {
        // The connection is one, and takes one statement at a time.
        bulk.await();
        tables.rejected(load, rejected);
        rejected.clear();
    }

    /**
     * Makes the load the scope's current one.
     *
     * @param files the files that count; what was taken of others, refused half-way, is removed
     * @param outturn the sums of the entries that count
     * @param journal what the tests of the journal came to
     * @param inputsHash stands for everything the load was made from, to be found by it again
     * @return what {@link LedgerStore#find} would find from now on
     */
    public StoredLedger finish(
            List<LedgerFile> files, Outturn outturn, List<JournalResult> journal, String inputsHash) {
        sendEntries();
        writeRejected();
        Map<FileKey, Integer> refused = new LinkedHashMap<>(fileNumbers);
        for (int i = 0; i < files.size(); i++) {
            LedgerFile file = files.get(i);
            tables.file(load, number(file.path(), file.sheet()), i + 1, file);
            if (file.entries() + file.rejected() > 0) {
                refused.remove(new FileKey(file.path(), file.sheet()));
            }
        }
        refused.values().forEach(file -> tables.removeFile(load, file));
        bulk.send("load_sums", sums(outturn));
        JournalTables journalTables = new JournalTables(single);
        bulk.send("load_irregularities", journalTables.irregularities(load, journal));
        bulk.await();
        journalTables.write(load, journal);
        TransactionTemplate together = new TransactionTemplate(new DataSourceTransactionManager(single));
        // Without locks on the gaps between scopes, which loads side by side would wait for in a circle.
        together.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        together.executeWithoutResult(status -> tables.complete(scope, load, inputsHash));
        tables.removeDead(scope);
        return stored(files, outturn, journal);
    }

    private StoredLedger stored(List<LedgerFile> files, Outturn outturn, List<JournalResult> journal) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        List<RejectedRow> rejectedRows = rejects == 0 ? List.of() : LedgerStore.rejected(jdbc, load);
        return new StoredLedger(files, outturn, rejectedRows, new StoredEntries(jdbc, load), journal);
    }

    private LoadLines.Chunk sums(Outturn outturn) {
        LoadLines sums = new LoadLines();
        outturn.sums().forEach((key, fen) -> {
            sums.add(load).add(sums.rows() + 1).add(key.flow().name()).add(key.account());
            sums.add(key.fund()).add(key.function()).add(key.economic()).add(key.project());
            sums.addYuan(fen).endRow();
        });
        return sums.take();
    }

    private int number(String file, String sheet) {
        return fileNumbers.computeIfAbsent(new FileKey(file, sheet), unseen -> fileNumbers.size() + 1);
    }

    /** Ends the load; one that was not finished leaves nothing behind. */
    @Override
    public void close() {
        bulk.close();
        try (connection) {
            tables.removeDead(scope);
        } catch (DataAccessException | SQLException lost) {
            // The database is gone; the next load of the scope removes the rest of this one.
        }
    }

    /** A file or sheet as entries name it. */
    private record FileKey(String path, String sheet) {}
}
