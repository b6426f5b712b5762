package org.crossfoot.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crossfoot.store.embedded.EmbeddedServer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Gives tests one database on a real embedded server, started once and stopped when all tests have ended. */
public final class TestDatabase implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(TestDatabase.class))
                .computeIfAbsent(Running.class, type -> start(), Running.class);
    }

    private static Running start() {
        try {
            Path home = Path.of("target", "test-database");
            // The server's programs may stay from one build to the next, the data may not.
            FileSystemUtils.deleteRecursively(home.resolve("data"));
            EmbeddedServer server = EmbeddedServer.start(home);
            return new Running(server, Database.open(server.settings(), 8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server and the database on it. */
    public record Running(EmbeddedServer server, Database database) implements AutoCloseable {

        /** The rows of a query as an auditor would write it. */
        public List<Map<String, Object>> rows(String sql) {
            return JdbcClient.create(database.dataSource()).sql(sql).query().listOfRows();
        }

        /** The one number that a query asks for. */
        public long number(String sql) {
            return JdbcClient.create(database.dataSource())
                    .sql(sql)
                    .query(Long.class)
                    .single();
        }

        @Override
        public void close() {
            database.close();
            server.close();
        }
    }
}
