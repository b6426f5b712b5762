package org.crossfoot.batch;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfoot.message.Message;
import org.crossfoot.message.NearestWord;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys of a YAML file with their lines, so that whatever is refused can be pointed at. */
final class JobKeys {
    private static final List<String> OF_A_JOB =
            List.of("inbox", "year", "reports", "lang", "failOn", "mappings", "relations", "database");

    /** Planned in the manual, not yet built. */
    private static final List<String> OF_LATER_VERSIONS = List.of("waivers", "schedule", "notify");

    private final Path file;
    private final int line;
    private final Map<String, Node> values;

    private JobKeys(Path file, int line, Map<String, Node> values) {
        this.file = file;
        this.line = line;
        this.values = values;
    }

    /** Reads the keys of a job file. */
    static JobKeys read(Path file) throws ConfigurationRefused {
        return read(file, OF_A_JOB);
    }

    /** Reads a file in which only {@code known} keys may stand. */
    static JobKeys read(Path file, List<String> known) throws ConfigurationRefused {
        return of(file, compose(file), known);
    }

    private static @Nullable Node compose(Path file) throws ConfigurationRefused {
        try {
            LoaderOptions options = new LoaderOptions();
            return new Yaml(options).compose(new StringReader(Files.readString(file)));
        } catch (NoSuchFileException e) {
            throw new ConfigurationRefused(Message.of("batch.file-missing", file));
        } catch (CharacterCodingException e) {
            throw new ConfigurationRefused(Message.of("batch.file-not-utf8", file));
        } catch (IOException e) {
            throw new ConfigurationRefused(Message.of("batch.file-unreadable", file));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new ConfigurationRefused(Message.of("batch.yaml-broken", file, line));
        } catch (YAMLException e) {
            throw new ConfigurationRefused(Message.of("batch.yaml-broken", file, 1));
        }
    }

    private static JobKeys of(Path file, @Nullable Node node, List<String> known) throws ConfigurationRefused {
        if (node == null) {
            return new JobKeys(file, 1, Map.of());
        }
        if (!(node instanceof MappingNode mapping)) {
            throw new ConfigurationRefused(Message.of("batch.yaml-no-keys", file, line(node)));
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            accept(file, key, line(tuple.getKeyNode()), known);
            if (values.put(key, tuple.getValueNode()) != null) {
                throw new ConfigurationRefused(Message.of("batch.key-twice", file, line(tuple.getKeyNode()), key));
            }
        }
        return new JobKeys(file, line(node), values);
    }

    private static void accept(Path file, String key, int line, List<String> known) throws ConfigurationRefused {
        if (known.contains(key)) {
            return;
        }
        if (known == OF_A_JOB && key.startsWith(JournalKeys.PREFIX)) {
            accept(file, key, line, JournalKeys.all());
            return;
        }
        if (known == OF_A_JOB && OF_LATER_VERSIONS.contains(key)) {
            throw new ConfigurationRefused(Message.of("batch.key-not-yet", file, line, key));
        }
        throw new ConfigurationRefused(
                Message.of("batch.key-unknown", file, line, key, NearestWord.to(key, known), String.join(", ", known)));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text of a key that must stand in the file. */
    String text(String key) throws ConfigurationRefused {
        Node value = values.get(key);
        if (value == null) {
            throw new ConfigurationRefused(Message.of("batch.key-missing", file, line, key));
        }
        if (!(value instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw new ConfigurationRefused(Message.of("batch.key-empty", file, line(value), key));
        }
        return scalar.getValue().strip();
    }

    String text(String key, String otherwise) throws ConfigurationRefused {
        return has(key) ? text(key) : otherwise;
    }

    /** The fiscal year: four digits. */
    int year() throws ConfigurationRefused {
        String text = text("year");
        if (!text.matches("(?:19|20)\\d\\d")) {
            throw refused("year", text, Message.of("batch.expected-year"));
        }
        return Integer.parseInt(text);
    }

    /** The value that a key's word stands for. */
    <T> T choice(String key, T[] values, Function<T, String> code, T otherwise) throws ConfigurationRefused {
        if (!has(key)) {
            return otherwise;
        }
        String text = text(key);
        for (T value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        String codes = Arrays.stream(values).map(code).collect(Collectors.joining(", "));
        throw refused(key, text, Message.of("batch.expected-one-of", codes));
    }

    /** The keys below a key. */
    JobKeys section(String key, String... known) throws ConfigurationRefused {
        return of(file, values.get(key), List.of(known));
    }

    /** The entries below a key, each a word and its text; empty where the key does not stand. */
    Map<String, String> entries(String key) throws ConfigurationRefused {
        Map<String, String> entries = new LinkedHashMap<>();
        if (!has(key)) {
            return entries;
        }
        if (!(values.get(key) instanceof MappingNode mapping)) {
            throw refused(key, "", Message.of("batch.expected-entries"));
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name && tuple.getValueNode() instanceof ScalarNode value) {
                entries.put(name.getValue(), value.getValue());
            }
        }
        return entries;
    }

    /** Says that a key's value is not what it should be. */
    ConfigurationRefused refused(String key, String found, Message expected) {
        Node value = values.get(key);
        int at = value == null ? line : line(value);
        return new ConfigurationRefused(Message.of("batch.value-refused", file, at, key, found, expected));
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }
}
