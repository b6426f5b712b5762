package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the house style that a compiler does not: sizes, open ends, bundles that say the same in both languages. */
class TidyTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final int FILE_LINES = 200;
    private static final int METHOD_LINES = 40;
    private static final int PARAMETERS = 4;

    /** Blocks within a method's own block. */
    private static final int NESTING = 2;

    /** What a member of a class begins and ends with, by the indentation that the formatter fixes. */
    private static final Pattern MEMBER = Pattern.compile("^ {4}[^\\s/*@}].*$");

    private static final Pattern SIGNATURE =
            Pattern.compile("^(?!.*\\b(?:class|record|enum|interface)\\b)[^=]*?\\b(\\w+)\\(([^{;]*)\\)[^)]*\\{$");

    private static final Pattern BLOCK = Pattern.compile(
            "^( +)(?:} )?(?:if|for|while|do|try|switch|else|catch|synchronized)\\b.*\\{$", Pattern.MULTILINE);
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern OPEN_END = Pattern.compile("TODO|FIXME|XXX|@Disabled|printStackTrace|System\\.exit");

    @Test
    void filesAreShort() {
        assertThat(sources(MAIN).filter(file -> read(file).lines().count() > FILE_LINES))
                .as("files over %d lines", FILE_LINES)
                .isEmpty();
    }

    @Test
    void methodsFitInTheHead() {
        List<String> findings = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        sources(MAIN)
                .forEach(file -> methods(file).forEach(method -> {
                    seen.add(method.name());
                    if (method.body().lines().count() > METHOD_LINES) {
                        findings.add(method.name() + " has more than " + METHOD_LINES + " lines");
                    }
                    if (parameters(method.parameters()) > PARAMETERS) {
                        findings.add(method.name() + " has more than " + PARAMETERS + " parameters");
                    }
                    if (nesting(method.body()) > NESTING) {
                        findings.add(method.name() + " nests deeper than " + NESTING);
                    }
                }));
        assertThat(seen).as("methods looked at").contains("Verifier.java decided", "Words.java say");
        assertThat(findings).isEmpty();
    }

    @Test
    void nothingIsLeftOpen() {
        assertThat(sources(MAIN)
                        .filter(file -> !file.endsWith("Crossfoot.java"))
                        .filter(file -> OPEN_END.matcher(read(file)).find()))
                .isEmpty();
    }

    @Test
    void everyPackageHasAFrontDoor() {
        assertThat(sources(MAIN)
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                .isEmpty();
    }

    @Test
    void bundlesSayTheSameInBothLanguages() throws IOException {
        try (Stream<Path> bundles = Files.list(MESSAGES)) {
            for (Path chinese : bundles.filter(file -> file.toString().endsWith("_zh.properties"))
                    .toList()) {
                Properties zh = load(chinese);
                Properties en = load(Path.of(chinese.toString().replace("_zh.", "_en.")));
                assertThat(en.stringPropertyNames()).as("%s", chinese).isEqualTo(zh.stringPropertyNames());
                for (String key : zh.stringPropertyNames()) {
                    assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(zh.getProperty(key)));
                    assertThat(en.getProperty(key)).as(key).isNotBlank();
                }
            }
        }
    }

    @Test
    void everyMessageThatIsSaidHasWords() throws IOException {
        Pattern said = Pattern.compile("(?:Message\\.of|\\.say)\\(\\s*\"([a-z0-9-]+\\.[\\w.-]*\\w)\"");
        List<String> missing = new ArrayList<>();
        for (Path file : sources(MAIN).toList()) {
            Matcher key = said.matcher(read(file));
            while (key.find()) {
                String bundle = key.group(1).substring(0, key.group(1).indexOf('.'));
                if (!load(MESSAGES.resolve(bundle + "_zh.properties")).containsKey(key.group(1))) {
                    missing.add(file.getFileName() + " " + key.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private record Method(String name, String parameters, String body) {}

    private static List<Method> methods(Path file) {
        List<Method> methods = new ArrayList<>();
        List<String> lines = read(file).lines().toList();
        for (int start = 0; start < lines.size(); start++) {
            if (MEMBER.matcher(lines.get(start)).matches()) {
                int open = until(lines, start, line -> line.endsWith("{") || line.endsWith(";"));
                Matcher signature = SIGNATURE.matcher(String.join(" ", lines.subList(start, open + 1)));
                if (signature.matches()) {
                    int close = until(lines, open, line -> line.equals("    }"));
                    String body = String.join("\n", lines.subList(open + 1, close));
                    methods.add(new Method(file.getFileName() + " " + signature.group(1), signature.group(2), body));
                }
            }
        }
        return methods;
    }

    /** The index of the first line from {@code start} on that is wanted, the last line's if none is. */
    private static int until(List<String> lines, int start, Predicate<String> wanted) {
        int index = start;
        while (index < lines.size() - 1 && !wanted.test(lines.get(index))) {
            index++;
        }
        return index;
    }

    private static int parameters(String list) {
        String plain = list.replaceAll("<[^<>]*>", "").replaceAll("<[^<>]*>", "");
        return plain.isBlank() ? 0 : plain.split(",").length;
    }

    /** The deepest block, counted from the indentation that the formatter fixes at four blanks a level. */
    private static int nesting(String body) {
        return BLOCK.matcher(body)
                .results()
                .mapToInt(block -> block.group(1).length() / 4 - 1)
                .max()
                .orElse(0);
    }

    private static List<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            properties.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static Stream<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
