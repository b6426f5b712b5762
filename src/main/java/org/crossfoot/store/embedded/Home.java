package org.crossfoot.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder of the embedded database, readable by its owner only and held by one run at a time. */
final class Home implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private Home(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Makes the folder if there is none, and holds it.
     *
     * @throws DatabaseBusy if another run holds it
     */
    static Home hold(Path folder) throws IOException, DatabaseBusy {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, forOwnerOnly("rwx------"));
        }
        // The server is told real paths, and processes are known by them.
        Path real = folder.toRealPath();
        FileChannel channel =
                FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new DatabaseBusy(folder);
        }
        return new Home(real, channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** The attributes of a new file or folder, where the file system knows owners. */
    static FileAttribute<?>[] forOwnerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    Path folder() {
        return folder;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Where the server writes its temporary files. */
    Path temporary() throws IOException {
        return Files.createDirectories(folder.resolve("tmp"));
    }

    /** What the server says of itself, anew at each start. */
    Path log() {
        return folder.resolve("mariadb.err");
    }

    /** Writes a file that only its owner may read. */
    Path secret(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, forOwnerOnly("rw-------"));
        return Files.writeString(file, text);
    }

    /** Lets the folder go. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
