package org.crossfoot.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.message.Message;

/** An inbox (收件目录): a folder for each budget unit, named {@code <code> <name>} or with a {@code unit.yml} in it. */
public final class Inbox {
    private final Path folder;

    public Inbox(Path folder) {
        this.folder = folder;
    }

    /**
     * Walks the inbox and hashes what lies in it.
     *
     * @throws ConfigurationRefused if there is no inbox, no unit in it, or two folders for one unit
     * @throws IOException if the file system fails
     */
    public Inventory inventory() throws ConfigurationRefused, IOException {
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationRefused(Message.of("batch.inbox-missing", folder));
        }
        Map<String, UnitInputs> units = new TreeMap<>();
        Map<String, Path> folders = new TreeMap<>();
        List<Message> strays = new ArrayList<>();
        List<Callable<UnitInputs>> unread = new ArrayList<>();
        List<Path> unitFolders = new ArrayList<>();
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry)) {
                unitFolders.add(entry);
                unread.add(() -> new UnitFolder(entry).inputs());
            } else {
                strays.add(Message.of("batch.file-outside-units", entry));
            }
        }
        List<UnitInputs> found = SideBySide.results(unread);
        for (int i = 0; i < found.size(); i++) {
            String code = found.get(i).unit().code();
            Path before = folders.putIfAbsent(code, unitFolders.get(i));
            if (before != null) {
                throw new ConfigurationRefused(Message.of("batch.unit-twice", code, before, unitFolders.get(i)));
            }
            units.put(code, found.get(i));
        }
        if (units.isEmpty()) {
            throw new ConfigurationRefused(Message.of("batch.inbox-empty", folder));
        }
        return new Inventory(List.copyOf(units.values()), strays);
    }

    /**
     * Files that were named one by one, as the inventory of one unit.
     *
     * @throws ConfigurationRefused if a file is not there
     * @throws IOException if the file system fails
     */
    public static Inventory of(BudgetUnit unit, List<Path> ledgers, List<Path> reports)
            throws ConfigurationRefused, IOException {
        UnitFiles files = new UnitFiles();
        for (Path ledger : ledgers) {
            files.add(present(ledger), InputFile.Role.LEDGER);
        }
        for (Path report : reports) {
            files.add(present(report), InputFile.Role.REPORT);
        }
        return new Inventory(List.of(files.of(unit)), List.of());
    }

    private static Path present(Path file) throws ConfigurationRefused {
        if (!Files.isRegularFile(file)) {
            throw new ConfigurationRefused(Message.of("batch.file-missing", file));
        }
        return file;
    }

    /** All files in a folder and the folders in it, in the order of names, without hidden ones. */
    public static List<Path> filesBelow(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path entry : entries(folder)) {
            files.addAll(Files.isDirectory(entry) ? filesBelow(entry) : List.of(entry));
        }
        return files;
    }

    /** What lies in a folder, in the order of names, without hidden files. */
    static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !isLitter(entry.getFileName().toString()))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    /** Hidden files and what office programs and file managers leave lying about. */
    private static boolean isLitter(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }
}
