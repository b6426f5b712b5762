package org.crossfoot.store.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.crossfoot.store.DatabaseSettings;

/** A program that starts a server, says how to enter it, and holds it until it is ended. */
final class HeldServer {
    private HeldServer() {}

    @SuppressWarnings("SystemOut") // how the test hears of it
    public static void main(String[] arguments) throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]))) {
            DatabaseSettings settings = server.settings();
            System.out.println("held " + settings.url() + " " + settings.user() + " " + settings.password());
            Thread.sleep(600_000);
        }
    }

    /** Starts the program and waits for its word. */
    static Process start(Path home) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldServer.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The server that the program holds, once it is ready. */
    static DatabaseSettings settings(Process program) throws IOException {
        String word = program.inputReader()
                .lines()
                .filter(line -> line.startsWith("held "))
                .findFirst()
                .orElseThrow();
        String[] words = word.split(" ", -1);
        return new DatabaseSettings(words[1], words[2], words[3]);
    }
}
