package org.crossfoot.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossfoot.message.Message;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** An open database whose tables are those of this version of the program. */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private @Nullable Connection locked;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /**
     * Connects, and brings the tables to this version.
     *
     * @param poolSize connections used side by side; a unit at work takes up to two, the job's own records one
     * @throws DatabaseUnavailable if the server is not there or refuses us, or its tables are not ours
     */
    public static Database open(DatabaseSettings settings, int poolSize) throws DatabaseUnavailable {
        tryOut(settings);
        HikariDataSource pool = new HikariDataSource(configuration(settings, poolSize));
        try {
            migrate(pool);
        } catch (FlywayException e) {
            pool.close();
            throw new DatabaseUnavailable(Message.of("store.tables-not-ours", settings.shownAs(), reason(e)), e);
        }
        return new Database(pool);
    }

    /** One connection outside the pool first, for a pool hides why it cannot connect behind a timeout. */
    private static void tryOut(DatabaseSettings settings) throws DatabaseUnavailable {
        if (!settings.url().startsWith("jdbc:mariadb:")) {
            throw new DatabaseUnavailable(Message.of("store.url-not-mariadb", settings.shownAs()));
        }
        try (Connection connection = settings.connect()) {
            Optional<Message> objection = objection(settings, connection);
            if (objection.isPresent()) {
                throw new DatabaseUnavailable(objection.get());
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(refusal(settings, e), e);
        }
    }

    /** What keeps a server that answers from being of use. */
    private static Optional<Message> objection(DatabaseSettings settings, Connection connection) throws SQLException {
        DatabaseMetaData server = connection.getMetaData();
        boolean oldMariaDb = server.getDatabaseMajorVersion() < 10
                || (server.getDatabaseMajorVersion() == 10 && server.getDatabaseMinorVersion() < 6);
        if (!"MariaDB".equals(server.getDatabaseProductName()) || oldMariaDb) {
            String found = server.getDatabaseProductName() + " " + server.getDatabaseProductVersion();
            return Optional.of(Message.of("store.server-too-old", settings.shownAs(), found));
        }
        if (connection.getCatalog() == null) {
            return Optional.of(Message.of("store.url-without-database", settings.shownAs()));
        }
        return takesBulkLoads(connection)
                ? Optional.empty()
                : Optional.of(Message.of("store.no-bulk-loads", settings.shownAs()));
    }

    private static boolean takesBulkLoads(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(Queries.named("takes_bulk_loads"))) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static Message refusal(DatabaseSettings settings, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("28")) {
            return Message.of("store.access-denied", settings.shownAs(), settings.user());
        }
        return state.startsWith("08")
                ? Message.of("store.server-not-reached", settings.shownAs(), String.valueOf(e.getMessage()))
                : Message.of("store.server-refused", settings.shownAs(), String.valueOf(e.getMessage()));
    }

    private static HikariConfig configuration(DatabaseSettings settings, int poolSize) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("crossfoot");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setDataSourceProperties(DatabaseSettings.options());
        config.setConnectionInitSql(Queries.named("session"));
        // Units are saved side by side; under the default isolation their deletes lock the gaps that the others fill.
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        // One more than asked for: the run lock holds a connection as long as the run lasts.
        config.setMaximumPoolSize(poolSize + 1);
        config.setMinimumIdle(1);
        return config;
    }

    private static void migrate(DataSource pool) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:sql/schema")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    /** Flyway's words without its advertisement. */
    private static String reason(FlywayException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .takeWhile(line -> !line.startsWith("Need more flexibility"))
                .collect(Collectors.joining(" "));
    }

    public DataSource dataSource() {
        return pool;
    }

    /**
     * Takes the run lock, which ends with {@link #close} or with the program.
     *
     * @return false if another run on this database holds it
     */
    public boolean lock() {
        try {
            Connection connection = pool.getConnection();
            if (!gotLock(connection)) {
                connection.close();
                return false;
            }
            locked = connection;
            return true;
        } catch (SQLException e) {
            throw StoreFailed.of(e);
        }
    }

    private static boolean gotLock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // The server ends silent connections, and with them their locks, after some hours.
            statement.execute(Queries.named("keep_lock"));
            try (ResultSet answer = statement.executeQuery(Queries.named("lock_database"))) {
                return answer.next() && answer.getInt(1) == 1;
            }
        }
    }

    @Override
    public void close() {
        if (locked != null) {
            pool.evictConnection(locked);
        }
        pool.close();
    }
}
