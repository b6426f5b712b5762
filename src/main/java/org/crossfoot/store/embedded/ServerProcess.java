package org.crossfoot.store.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The server as a process of ours: entered through one port of the loopback address, and by nobody without a password. */
final class ServerProcess {
    private static final List<String> SETTINGS = List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            // Keys for encryption take seconds to make at each start, and nothing leaves this machine.
            "--skip-ssl",
            "--local-infile=1",
            "--skip-log-bin",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_bin",
            "--max-allowed-packet=64M",
            "--max-connections=100",
            "--table-open-cache=400",
            "--innodb-buffer-pool-size=512M",
            "--innodb-log-file-size=512M",
            "--innodb-flush-log-at-trx-commit=2",
            "--skip-innodb-buffer-pool-load-at-startup",
            "--skip-innodb-buffer-pool-dump-at-shutdown",
            "--performance-schema=OFF",
            "--skip-feedback");

    /** Ends the server when its standard input does, which is when the Java process that holds the other end is gone. */
    private static final String WATCH = "trap '' INT HUP; read -r line; kill \"$0\"";

    private ServerProcess() {}

    /** Starts the server; whether it gets ready remains to be seen. */
    static Process start(Home home, Installation installation, int port, Path initFile) throws IOException {
        List<String> options = new ArrayList<>(SETTINGS);
        options.add("--datadir=" + home.data());
        options.add("--tmpdir=" + home.temporary());
        options.add("--log-error=" + home.log());
        options.add("--init-file=" + initFile);
        options.add("--port=" + port);
        if (!isWindows()) {
            // An empty name is no socket at all: nobody enters but through the port.
            options.add("--socket=");
        }
        return installation.server(options).start();
    }

    /** Sees to it that the server ends even if this program is killed; where there is no shell the next start does. */
    static void watch(Process server) throws IOException {
        if (isWindows()) {
            return;
        }
        Process watch = new ProcessBuilder("/bin/sh", "-c", WATCH, String.valueOf(server.pid()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        CompletableFuture<Void> unused = server.onExit().thenRun(watch::destroyForcibly);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }
}
