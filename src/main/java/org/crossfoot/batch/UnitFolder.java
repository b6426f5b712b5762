package org.crossfoot.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.message.Message;

/** The folder of a unit; {@code unit.yml} in it may tell the unit's code and name, and what a file holds. */
final class UnitFolder {
    private static final String SETTINGS = "unit.yml";
    private static final List<String> KEYS = List.of("code", "name", "roles");
    private static final Pattern NAME = Pattern.compile("(\\S+)[\\s\\u3000]+(\\S.*)");

    /** Codes name folders of the report too. */
    private static final Pattern CODE = Pattern.compile("[^\\s/\\\\:*?\"<>|.][^\\s/\\\\:*?\"<>|]{0,59}");

    private final Path folder;

    UnitFolder(Path folder) {
        this.folder = folder;
    }

    UnitInputs inputs() throws ConfigurationRefused, IOException {
        Path file = folder.resolve(SETTINGS);
        Optional<JobKeys> settings = Files.exists(file) ? Optional.of(JobKeys.read(file, KEYS)) : Optional.empty();
        BudgetUnit unit = unit(settings);
        Map<Path, Role> roles = settings.isPresent() ? roles(settings.get()) : Map.of();
        UnitFiles files = new UnitFiles();
        for (Path path : files()) {
            Role role = roles.getOrDefault(folder.relativize(path), Role.BY_CONTENT);
            role.addTo(files, path);
        }
        return files.of(unit);
    }

    private BudgetUnit unit(Optional<JobKeys> settings) throws ConfigurationRefused {
        String folderName = folder.getFileName().toString();
        Matcher parts = NAME.matcher(folderName);
        boolean named = parts.matches();
        String code = named ? parts.group(1) : folderName;
        String name = named ? parts.group(2).strip() : folderName;
        if (settings.isPresent()) {
            code = settings.get().text("code", code);
            name = settings.get().text("name", name);
        }
        if (!CODE.matcher(code).matches()) {
            throw new ConfigurationRefused(Message.of("batch.code-refused", folder, code));
        }
        return new BudgetUnit(code, name);
    }

    private Map<Path, Role> roles(JobKeys settings) throws ConfigurationRefused {
        Map<Path, Role> roles = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : settings.entries("roles").entrySet()) {
            Path file = Path.of(entry.getKey());
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw settings.refused("roles", entry.getKey(), Message.of("batch.expected-file-of-folder"));
            }
            Role role = Role.of(entry.getValue());
            if (role == Role.BY_CONTENT) {
                throw settings.refused("roles", entry.getValue(), Message.of("batch.expected-role"));
            }
            roles.put(file, role);
        }
        return roles;
    }

    private List<Path> files() throws IOException {
        return Inbox.filesBelow(folder).stream()
                .filter(file -> !file.equals(folder.resolve(SETTINGS)))
                .toList();
    }

    /** What {@code unit.yml} may say of a file. */
    private enum Role {
        BY_CONTENT,
        LEDGER,
        REPORT,
        IGNORE;

        static Role of(String word) {
            return switch (word) {
                case "ledger" -> LEDGER;
                case "report" -> REPORT;
                case "ignore" -> IGNORE;
                default -> BY_CONTENT;
            };
        }

        void addTo(UnitFiles files, Path path) throws IOException {
            switch (this) {
                case LEDGER -> files.add(path, InputFile.Role.LEDGER);
                case REPORT -> files.add(path, InputFile.Role.REPORT);
                case BY_CONTENT -> files.addByContent(path);
                case IGNORE -> files.leaveOut(path);
            }
        }
    }
}
