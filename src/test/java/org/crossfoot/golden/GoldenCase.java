package org.crossfoot.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One golden case: a sentence that says what the case shows, then sections that begin with {@code --- name}; the last one
 * holds what is expected. With {@code -Dgolden.update=true} the last section is rewritten instead of compared.
 */
public final class GoldenCase {
    private static final Path ROOT = Path.of("src/test/resources/golden");

    private final Path file;
    private final String sentence;
    private final Map<String, String> sections = new LinkedHashMap<>();

    private GoldenCase(Path file, String text) {
        this.file = file;
        String[] parts = ("\n" + text).split("\n--- ", -1);
        this.sentence = parts[0].strip();
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            String body = parts[i].substring(end + 1);
            sections.put(parts[i].substring(0, end).strip(), i + 1 < parts.length ? body + "\n" : body);
        }
    }

    /** Every case in a folder below {@code src/test/resources/golden}, sub-folders included, in order of their names. */
    public static Stream<GoldenCase> in(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(GoldenCase::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenCase read(Path file) {
        try {
            return new GoldenCase(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the case shows. */
    public String sentence() {
        return sentence;
    }

    /** The text of a section, the line break at its end included. */
    public String section(String name) {
        String text = sections.get(name);
        assertThat(text).as("section %s of %s", name, file).isNotNull();
        return text == null ? "" : text;
    }

    public boolean has(String name) {
        return sections.containsKey(name);
    }

    /** Compares the last section with what came of the case, or rewrites it. */
    public void expect(String actual) {
        String last = List.copyOf(sections.keySet()).get(sections.size() - 1);
        if (Boolean.getBoolean("golden.update")) {
            sections.put(last, actual);
            write();
        }
        assertThat(actual).as("%s: %s", file, sentence).isEqualTo(section(last));
    }

    private void write() {
        StringBuilder text = new StringBuilder(sentence).append('\n');
        sections.forEach(
                (name, body) -> text.append("--- ").append(name).append('\n').append(body));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
