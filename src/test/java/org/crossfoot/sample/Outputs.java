package org.crossfoot.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.sample.Program.Outcome;

/**
 * All that a run put out, by the names of its files, {@code terminal.txt} being what it printed. What tells one run from
 * another stands in one object of {@code report.json}: here its values are blanked out, wherever they stand.
 */
public final class Outputs {
    private static final String TERMINAL = "terminal.txt";
    private static final Pattern RUN = Pattern.compile("\"run\"\\s*:\\s*\\{.*?\\n  },?", Pattern.DOTALL);
    private static final Pattern FACT = Pattern.compile("\"(id|started|finished)\"\\s*:\\s*\"([^\"]+)\"");

    private Outputs() {}

    /** What a run put out, but for its measurements ({@code metrics.prom}). */
    public static SortedMap<String, byte[]> of(Path folder, Outcome outcome) throws IOException {
        SortedMap<String, byte[]> outputs = files(folder);
        outputs.remove("metrics.prom");
        outputs.put(TERMINAL, outcome.out().getBytes(StandardCharsets.UTF_8));
        Map<String, String> blanks = blanks(text(outputs, "report.json"));
        outputs.replaceAll((name, content) -> name.endsWith(".xlsx") ? content : blanked(content, blanks));
        return outputs;
    }

    /** The files below a folder as they are; none if there is no such folder. */
    public static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.filter(Files::isRegularFile)
                        .forEach(path ->
                                files.put(folder.relativize(path).toString().replace('\\', '/'), content(path)));
            }
        }
        return files;
    }

    /** Puts outputs in the place of those that are in a folder. */
    public static void write(Path folder, SortedMap<String, byte[]> outputs) throws IOException {
        for (String name : files(folder).keySet()) {
            Files.delete(folder.resolve(name));
        }
        for (Map.Entry<String, byte[]> output : outputs.entrySet()) {
            Path file = folder.resolve(output.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, output.getValue());
        }
    }

    private static Map<String, String> blanks(String report) {
        Matcher run = RUN.matcher(report);
        if (!run.find()) {
            throw new IllegalStateException("report.json tells nothing of its run");
        }
        Map<String, String> blanks = new TreeMap<>();
        blanks.put(run.group(), "\"run\" : {},");
        FACT.matcher(run.group()).results().forEach(fact -> blanks.put(fact.group(2), "<" + fact.group(1) + ">"));
        return blanks;
    }

    private static byte[] blanked(byte[] content, Map<String, String> blanks) {
        String text = new String(content, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> blank : blanks.entrySet()) {
            text = text.replace(blank.getKey(), blank.getValue());
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(SortedMap<String, byte[]> outputs, String name) {
        byte[] content = outputs.get(name);
        if (content == null) {
            throw new IllegalStateException("no " + name + " among " + outputs.keySet());
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
