package org.crossfoot.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packaged program, run as a user runs it, in a folder of its own that holds a copy of the jobs and of the sample
 * inbox. What it keeps between runs ({@code .crossfoot}) is kept there too.
 */
public final class Program {
    private static final Path JAR = Path.of("target/crossfoot.jar").toAbsolutePath();
    private static final long PATIENCE_MINUTES = 3;

    private final Path folder;

    private Program(Path folder) {
        this.folder = folder;
    }

    /** How a run ended: its exit code and what it printed. */
    public record Outcome(int code, String out, String err) {}

    /** In a new folder below {@code target}: the embedded server's data must not lie among temporary files. */
    public static Program in(String name) throws IOException {
        Path folder = Path.of("target", "product", name).toAbsolutePath();
        delete(folder);
        for (String input : List.of("jobs", "sample-data/inbox-2021")) {
            copy(Path.of(input), folder.resolve(input));
        }
        return new Program(folder);
    }

    /** Runs the program to its end. */
    public Outcome run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("no end after " + PATIENCE_MINUTES + " minutes: " + read("err.txt"));
        }
        return new Outcome(process.exitValue(), read("out.txt"), read("err.txt"));
    }

    /**
     * Ends the program by force, as {@code kill -9} does, as soon as it has begun so many parts of its work.
     *
     * @return false if it came to its end before
     */
    public boolean killed(int parts, String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        while (process.isAlive() && read("err.txt").lines().count() < parts) {
            Thread.sleep(5);
        }
        boolean running = process.isAlive();
        process.destroyForcibly().waitFor();
        return running;
    }

    /** A path in the folder that the program runs in. */
    public Path path(String relative) {
        return folder.resolve(relative);
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(path("out.txt").toFile())
                .redirectError(path("err.txt").toFile());
        program.environment().keySet().removeIf(name -> name.startsWith("CROSSFOOT_DB_"));
        return program.start();
    }

    private String read(String file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(path(file), StandardCharsets.UTF_8)) {
            StringBuilder text = new StringBuilder();
            lines.lines().forEach(line -> text.append(line).append('\n'));
            return text.toString();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
