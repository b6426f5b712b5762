package org.crossfoot.ledger;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.source.SourceRefused;

/**
 * Reads the mapping files of a directory: text in UTF-8, {@code field,header|header|…} in each row, rows with {@code #}
 * for notes.
 */
public final class Mappings {
    private static final String EXTENSION = ".csv";
    private static final String TITLES = "field,headers";
    private static final String SHAPE = "shape,";

    private final String file;
    private Shape shape = Shape.VOUCHERS;
    private final Map<Field, List<String>> headers = new EnumMap<>(Field.class);
    private final Map<String, Integer> rowOfHeader = new HashMap<>();

    private Mappings(String file) {
        this.file = file;
    }

    /**
     * All mappings of a directory, in the order of their names.
     *
     * @throws SourceRefused if there is none, or one is wrong: the message names file, row and reason
     */
    public static List<Mapping> load(Path directory) throws SourceRefused, IOException {
        if (!Files.isDirectory(directory)) {
            throw new SourceRefused(Message.of("ledger.mapping-none", directory));
        }
        List<Mapping> mappings = new ArrayList<>();
        for (Path file : files(directory)) {
            String name = String.valueOf(file.getFileName());
            mappings.add(new Mappings(name).read(file));
        }
        if (mappings.isEmpty()) {
            throw new SourceRefused(Message.of("ledger.mapping-none", directory));
        }
        return mappings;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .sorted()
                    .toList();
        }
    }

    private Mapping read(Path path) throws SourceRefused, IOException {
        int row = 0;
        for (String line : lines(path)) {
            row++;
            if (!line.isBlank() && !line.startsWith("#") && !line.strip().equals(TITLES)) {
                add(row, line);
            }
        }
        Mapping mapping = new Mapping(file.substring(0, file.length() - EXTENSION.length()), shape, headers);
        requireWhole(mapping);
        return mapping;
    }

    private List<String> lines(Path path) throws SourceRefused, IOException {
        try {
            return Files.readString(path)
                    .lines()
                    .map(line -> line.replace("\uFEFF", ""))
                    .toList();
        } catch (CharacterCodingException e) {
            throw new SourceRefused(Message.of("ledger.mapping-not-utf8", file), e);
        }
    }

    private void add(int row, String line) throws SourceRefused {
        if (line.startsWith(SHAPE)) {
            String code = line.substring(SHAPE.length()).strip();
            shape = Shape.of(code)
                    .orElseThrow(() -> new SourceRefused(Message.of("ledger.mapping-unknown-shape", file, row, code)));
            return;
        }
        int comma = line.indexOf(',');
        String code = comma < 0 ? line.strip() : line.substring(0, comma).strip();
        Field field = Field.of(code)
                .orElseThrow(
                        () -> new SourceRefused(Message.of("ledger.mapping-unknown-field", file, row, code, known())));
        List<String> names = comma < 0 ? List.of() : names(line.substring(comma + 1));
        if (names.isEmpty()) {
            throw new SourceRefused(Message.of("ledger.mapping-no-headers", file, row, code));
        }
        if (headers.put(field, names) != null) {
            throw new SourceRefused(Message.of("ledger.mapping-field-twice", file, row, code));
        }
        for (String name : names) {
            Integer other = rowOfHeader.putIfAbsent(name, row);
            if (other != null) {
                throw new SourceRefused(Message.of("ledger.mapping-header-twice", file, row, name, other));
            }
        }
    }

    private static List<String> names(String headers) {
        return Stream.of(headers.split("\\|"))
                .map(Headers::normal)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void requireWhole(Mapping mapping) throws SourceRefused {
        List<Field> missing = mapping.missing();
        if (!missing.isEmpty()) {
            String codes = missing.stream().map(Field::code).collect(Collectors.joining(", "));
            throw new SourceRefused(Message.of("ledger.mapping-incomplete", file, codes));
        }
    }

    private static String known() {
        return Stream.of(Field.values()).map(Field::code).collect(Collectors.joining(", "));
    }
}
