package org.crossfoot.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.Flow;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.ledger.OutturnKey;
import org.crossfoot.ledger.RejectedRow;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledgers that were loaded, one current load a scope. */
public final class LedgerStore {
    private final DataSource dataSource;
    private final JdbcClient jdbc;

    public LedgerStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The scope's ledger as it was loaded, if it was made from exactly these inputs. */
    public Optional<StoredLedger> find(Scope scope, String inputsHash) {
        return load(scope, inputsHash).map(this::read);
    }

    /** True if {@link #find} would find something, which is not read. */
    public boolean holds(Scope scope, String inputsHash) {
        return load(scope, inputsHash).isPresent();
    }

    private Optional<Long> load(Scope scope, String inputsHash) {
        return jdbc.sql(Queries.named("find_load"))
                .paramSource(LoadTables.of(scope).addValue("hash", inputsHash))
                .query(Long.class)
                .optional();
    }

    /** Begins to load the scope's ledger anew. */
    public LedgerLoad begin(Scope scope) {
        return LedgerLoad.begin(scope, dataSource);
    }

    private StoredLedger read(long load) {
        Outturn outturn = new Outturn();
        jdbc.sql(Queries.named("select_ledger_sums")).param("load", load).query((RowCallbackHandler)
                row -> outturn.add(key(row), fen(row, "amount")));
        return new StoredLedger(
                jdbc.sql(Queries.named("select_source_files"))
                        .param("load", load)
                        .query((row, number) -> file(row))
                        .list(),
                outturn,
                rejected(jdbc, load),
                new StoredEntries(jdbc, load),
                new JournalTables(dataSource).read(load));
    }

    private static OutturnKey key(ResultSet row) throws SQLException {
        return new OutturnKey(
                Flow.valueOf(row.getString("flow")),
                row.getString("account"),
                row.getString("fund"),
                row.getString("function_code"),
                row.getString("economic_code"),
                row.getString("project_code"));
    }

    private static LedgerFile file(ResultSet row) throws SQLException {
        return new LedgerFile(
                row.getString("path"),
                row.getString("sha256"),
                row.getString("format"),
                row.getString("encoding"),
                row.getString("sheet"),
                row.getInt("header_row"),
                row.getString("mapping"),
                StoredJson.texts(row.getString("column_fields")),
                row.getInt("data_rows"),
                row.getInt("entries"),
                StoredJson.counts(row.getString("left_out")),
                row.getInt("rejected"),
                fen(row, "debit"),
                fen(row, "credit"));
    }

    /** The rejected rows of a load, in the order of the files. */
    static List<RejectedRow> rejected(JdbcClient jdbc, long load) {
        return jdbc.sql(Queries.named("select_rejected_rows"))
                .param("load", load)
                .query((row, number) -> rejected(row))
                .list();
    }

    private static RejectedRow rejected(ResultSet row) throws SQLException {
        return new RejectedRow(
                row.getString("path"),
                row.getString("sheet"),
                row.getInt("source_row"),
                row.getString("raw"),
                StoredJson.message(row.getString("reason")));
    }

    private static long fen(ResultSet row, String column) throws SQLException {
        BigDecimal yuan = row.getBigDecimal(column);
        return yuan.movePointRight(2).longValueExact();
    }
}
