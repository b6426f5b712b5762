package org.crossfoot.store.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.crossfoot.message.Message;
import org.crossfoot.store.DatabaseSettings;
import org.crossfoot.store.DatabaseUnavailable;
import org.crossfoot.store.Queries;

/**
 * A MariaDB of our own, whose data stay in a folder from run to run.
 *
 * <p>It listens on one port of 127.0.0.1, and only the program's own account can enter, with a password made anew at each
 * start and written nowhere that lasts. It ends with {@link #close}, with the program, and even if that is killed.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Home home;
    private final Process process;
    private final DatabaseSettings settings;
    private final Thread atExit = new Thread(this::end, "embedded-server-end");

    private EmbeddedServer(Home home, Process process, DatabaseSettings settings) {
        this.home = home;
        this.process = process;
        this.settings = settings;
    }

    /**
     * Starts the server and waits until it can be entered.
     *
     * @param folder where programs, data and log are kept; made if it is not there
     * @throws DatabaseBusy if another run holds the folder
     * @throws DatabaseUnavailable if the server does not start; its log tells why
     */
    public static EmbeddedServer start(Path folder) throws DatabaseBusy, DatabaseUnavailable {
        try {
            Home home = Home.hold(folder);
            try {
                return start(home);
            } catch (DatabaseUnavailable | IOException | InterruptedException e) {
                home.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    Message.of("store.folder-unusable", folder.toString(), String.valueOf(e.getMessage())), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable(Message.of("store.start-interrupted"), e);
        }
    }

    private static EmbeddedServer start(Home home) throws IOException, InterruptedException, DatabaseUnavailable {
        Leftovers.endIn(home.folder());
        Installation installation = Installation.in(home);
        String password = password();
        Path account =
                home.secret("account.sql", Queries.named("embedded_account").replace("{password}", password));
        int port = freePort();
        Process process = ServerProcess.start(home, installation, port, account);
        EmbeddedServer server = new EmbeddedServer(
                home,
                process,
                new DatabaseSettings("jdbc:mariadb://127.0.0.1:" + port + "/crossfoot", "crossfoot", password));
        Runtime.getRuntime().addShutdownHook(server.atExit);
        try {
            ServerProcess.watch(process);
            server.awaitReady();
            return server;
        } catch (DatabaseUnavailable | IOException | InterruptedException e) {
            server.close();
            throw e;
        } finally {
            Files.deleteIfExists(account);
        }
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws DatabaseUnavailable, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        String last = "";
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            try {
                settings.connect().close();
                return;
            } catch (SQLException notYet) {
                last = String.valueOf(notYet.getMessage());
                Thread.sleep(50);
            }
        }
        throw new DatabaseUnavailable(
                process.isAlive()
                        ? Message.of(
                                "store.server-silent",
                                PATIENCE.toSeconds(),
                                home.log().toString(),
                                last)
                        : Message.of(
                                "store.server-ended",
                                process.exitValue(),
                                home.log().toString()));
    }

    /** Where the server is and how to enter it. */
    public DatabaseSettings settings() {
        return settings;
    }

    /** Stops the server and lets the folder go. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException programIsEnding) {
            // Then the hook itself is running, or has run.
        }
    }

    private synchronized void end() {
        try {
            Leftovers.end(process.toHandle());
            home.close();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The operating system lets the folder go when the program ends.
        }
    }
}
