package org.crossfoot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class DatabaseTest {
    private final TestDatabase.Running running;
    private final DatabaseSettings settings;

    DatabaseTest(TestDatabase.Running running) {
        this.running = running;
        this.settings = running.server().settings();
    }

    @Test
    void theTablesOfTheAuditAndOfTheBatchAreThere() {
        assertThat(running.rows("SHOW TABLES").stream().flatMap(row -> row.values().stream()))
                .contains("ledger_entry", "finding", "v_outturn", "v_findings", "v_rejected_rows")
                .contains("BATCH_JOB_INSTANCE", "BATCH_STEP_EXECUTION_SEQ");
    }

    @Test
    void everyViewCanBeRead() {
        running.rows("SELECT table_name AS name FROM information_schema.views WHERE table_schema = DATABASE()")
                .forEach(view -> running.rows("SELECT * FROM " + view.get("name") + " LIMIT 1"));
    }

    @Test
    void oneRunAtATimeHoldsTheLock() throws DatabaseUnavailable {
        try (Database first = Database.open(settings, 1)) {
            assertThat(first.lock()).isTrue();
            try (Database second = Database.open(settings, 1)) {
                assertThat(second.lock()).isFalse();
            }
        }
        try (Database third = Database.open(settings, 1)) {
            assertThat(third.lock()).isTrue();
        }
    }

    @Test
    void whatKeepsUsFromADatabaseIsSaidPlainly() throws Exception {
        assertThat(refusal(settings.url(), "wrong")).contains("拒绝用户“crossfoot”").doesNotContain("wrong");
        assertThat(refusal("jdbc:mysql://127.0.0.1:3306/crossfoot", "")).contains("不是 MariaDB 的 JDBC 地址");
        assertThat(refusal(settings.url().replace("/crossfoot", "/"), settings.password()))
                .contains("缺少库名");
        assertThat(refusal(settings.url().replace("/crossfoot", "/other?password=secret"), settings.password()))
                .contains("无权使用这个库")
                .doesNotContain("secret");
        assertThat(refusal("jdbc:mariadb://127.0.0.1:" + unusedPort() + "/crossfoot", ""))
                .contains("连接不上数据库");
    }

    @Test
    void aDatabaseWithTablesOfOthersIsLeftAlone() throws Exception {
        try (java.sql.Connection connection = settings.connect();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute("UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '1'");
            try {
                assertThat(refusal(settings.url(), settings.password()))
                        .contains("无法升级到本版本")
                        .contains("checksum mismatch")
                        .doesNotContain("http");
            } finally {
                statement.execute("UPDATE flyway_schema_history SET checksum = checksum - 1 WHERE version = '1'");
            }
        }
    }

    private static int unusedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What a user is told when the database cannot be opened. */
    private String refusal(String url, String password) {
        DatabaseUnavailable[] thrown = new DatabaseUnavailable[1];
        assertThatThrownBy(() -> Database.open(new DatabaseSettings(url, settings.user(), password), 1))
                .isInstanceOfSatisfying(DatabaseUnavailable.class, e -> thrown[0] = e);
        return new Words(Language.ZH).say(thrown[0].words());
    }
}
