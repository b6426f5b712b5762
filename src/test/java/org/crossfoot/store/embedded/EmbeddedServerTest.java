package org.crossfoot.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.store.DatabaseSettings;
import org.crossfoot.store.DatabaseUnavailable;
import org.crossfoot.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.util.FileSystemUtils;

@ExtendWith(TestDatabase.class)
class EmbeddedServerTest {
    private static final Path SHARED = Path.of("target", "test-database");

    /** With blanks in it, as folders of users have. */
    private static final Path HOME = Path.of("target", "another test database");

    private final DatabaseSettings settings;

    EmbeddedServerTest(TestDatabase.Running running) {
        this.settings = running.server().settings();
    }

    @BeforeEach
    void anEmptyHomeWithTheServersPrograms() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        try (Stream<Path> programs = Files.walk(SHARED)) {
            for (Path program : programs.filter(Files::isRegularFile).toList()) {
                Path place = SHARED.relativize(program);
                if (place.getName(0).toString().startsWith("mariadb-")) {
                    Files.createDirectories(HOME.resolve(place).getParent());
                    Files.createLink(HOME.resolve(place), program);
                }
            }
        }
    }

    @Test
    void listensOnTheLoopbackAddressAlone() throws IOException {
        int port = URI.create(settings.url().substring("jdbc:".length())).getPort();
        assertThat(answers(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port))
                .isTrue();
        List<InetAddress> others = new ArrayList<>(List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 2})));
        NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.equals(InetAddress.getLoopbackAddress()))
                .forEach(others::add);
        assertThat(others).noneMatch(address -> answers(address, port));
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        for (String user : List.of("crossfoot", "root", "")) {
            assertThatThrownBy(() -> new DatabaseSettings(settings.url(), user, "").connect())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
        assertThatThrownBy(() -> new DatabaseSettings(settings.url(), "crossfoot", "wrong").connect())
                .hasMessageContaining("Access denied");
        assertThat(settings.toString()).doesNotContain(settings.password());
    }

    @Test
    void thePasswordStandsInNoFile() throws IOException {
        try (Stream<Path> files = Files.list(SHARED)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContain(settings.password()));
        }
    }

    @Test
    void aFolderIsHeldByOneRunAndTheNextFindsTheDataUnderAnotherPassword() throws Exception {
        Process first = HeldServer.start(HOME);
        DatabaseSettings held = HeldServer.settings(first);
        execute(held, "CREATE TABLE kept (n INT)");
        assertThatThrownBy(() -> EmbeddedServer.start(HOME)).isInstanceOf(DatabaseBusy.class);
        List<ProcessHandle> servers = servers();
        assertThat(servers).isNotEmpty();

        first.destroyForcibly().waitFor();
        try (EmbeddedServer second = EmbeddedServer.start(HOME)) {
            assertThat(servers).noneMatch(ProcessHandle::isAlive);
            assertThat(second.settings().password()).isNotEqualTo(held.password());
            execute(second.settings(), "INSERT INTO kept VALUES (1)");
            assertThatThrownBy(
                            () -> new DatabaseSettings(second.settings().url(), held.user(), held.password()).connect())
                    .hasMessageContaining("Access denied");
        }
        assertThat(servers()).isEmpty();
    }

    @Test
    void theServerEndsWithAProgramThatIsInterruptedOrKilled() throws Exception {
        Process interrupted = HeldServer.start(HOME);
        HeldServer.settings(interrupted);
        interrupted.destroy();
        interrupted.waitFor();
        assertThat(servers()).isEmpty();

        Process killed = HeldServer.start(HOME);
        HeldServer.settings(killed);
        List<ProcessHandle> servers = servers();
        killed.destroyForcibly().waitFor();
        for (ProcessHandle server : servers) {
            assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(30));
        }
    }

    @Test
    void aServerThatCannotStartIsReportedWithItsLogAndLeavesNothingRunning() throws Exception {
        Files.createDirectory(HOME.resolve("data"));
        assertThatThrownBy(() -> EmbeddedServer.start(HOME))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("store.server-ended")
                .hasMessageContaining("mariadb.err");
        assertThat(servers()).isEmpty();
        FileSystemUtils.deleteRecursively(HOME.resolve("data"));
        EmbeddedServer.start(HOME).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsReported() throws IOException {
        Path file = Files.writeString(HOME.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedServer.start(file.resolve("home")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("store.folder-unusable");
    }

    private static List<ProcessHandle> servers() throws IOException {
        Path programs = HOME.toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(programs))
                        .isPresent())
                .toList();
    }

    private static void execute(DatabaseSettings settings, String sql) throws SQLException {
        try (Connection connection = settings.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
