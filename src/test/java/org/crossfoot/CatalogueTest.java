package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.check.CheckCatalogue;
import org.crossfoot.journal.JournalCatalogue;
import org.crossfoot.journal.JournalSettings;
import org.crossfoot.reconciliation.Check;
import org.junit.jupiter.api.Test;

/** Keeps the lists of checks and causes equal: classes, catalogue, pages, golden cases and names in both languages. */
class CatalogueTest {
    private static final Path CODE = Path.of("src/main/java/org/crossfoot");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** The cases that every check shows where it has them; a year has no digits to round. */
    private static final Set<String> KINDS = Set.of("agrees", "rounds", "differs", "boundary", "undecided");

    private static final Set<String> KINDS_OF_YEARS = Set.of("agrees", "differs");
    private static final Pattern ENTRY = Pattern.compile("new (\\w+)\\((?:papers)?\\)");

    @Test
    void everyCheckIsInTheCatalogueUnderItsName() {
        assertThat(kebab(classes("check", "Check"))).isEqualTo(checks());
        assertThat(kebab(entries("check/CheckCatalogue.java"))).isEqualTo(checks());
    }

    @Test
    void everyCauseIsInTheCatalogueUnderItsName() {
        Set<String> causes = classes("finding", "Cause");
        Set<String> listed = entries("finding/CauseCatalogue.java");
        causes.removeIf(name -> name.endsWith("Correction"));
        assertThat(causes).isEqualTo(listed);
        for (String name : listed) {
            assertThat(read(CODE.resolve("finding/" + name + ".java"))).contains("\"" + kebab(name) + "\"");
        }
    }

    @Test
    void everyTestOfTheJournalIsInTheCatalogueUnderItsNameWithItsPageAndWords() throws IOException {
        Set<String> tests = new TreeSet<>(JournalCatalogue.ids());
        assertThat(kebab(classes("journal", "JournalTest"))).isEqualTo(tests);
        assertThat(kebab(entries("journal/JournalCatalogue.java"))).isEqualTo(tests);
        assertThat(names(Path.of("docs/journal"), ".md")).isEqualTo(tests);
        assertThat(names(GOLDEN.resolve("journal"), "")).isEqualTo(tests);
        for (String id : tests) {
            assertThat(read(Path.of("docs/journal", id + ".md")))
                    .as(id)
                    .startsWith("# ")
                    .contains("## 中文", "## English");
            assertThat(names(GOLDEN.resolve("journal").resolve(id), ".txt"))
                    .as(id)
                    .contains("finds", "passes", "undecided");
            assertThat(expected(GOLDEN.resolve("journal").resolve(id).resolve("finds.txt")))
                    .contains("DIFFERS");
            assertThat(expected(GOLDEN.resolve("journal").resolve(id).resolve("passes.txt")))
                    .contains("AGREES");
            assertThat(expected(GOLDEN.resolve("journal").resolve(id).resolve("undecided.txt")))
                    .contains("UNDECIDED");
            for (String language : List.of("zh", "en")) {
                assertThat(keys("journal", language))
                        .contains("journal." + id, "journal." + id + "-finding", "journal." + id + "-advice");
            }
        }
    }

    @Test
    void everyParameterOfTheJournalStandsInTheManual() {
        String manual = read(Path.of("jobs/README.md"));
        assertThat(JournalSettings.standard().parameters())
                .allSatisfy(parameter -> assertThat(manual).contains("`" + parameter.key() + "`"));
    }

    @Test
    void everyGoldenCaseOfReadingStandsInTheInterpretation() {
        String interpretation = read(Path.of("docs/interpretation.md"));
        assertThat(names(GOLDEN.resolve("reading"), ".txt"))
                .allSatisfy(golden -> assertThat(interpretation).contains(golden));
    }

    @Test
    void everyCheckAndCauseHasAPageInBothLanguages() {
        for (String folder : List.of("checks", "causes")) {
            assertThat(names(Path.of("docs", folder), ".md")).as(folder).isEqualTo(all(folder));
            for (String id : all(folder)) {
                String page = read(Path.of("docs", folder, id + ".md"));
                assertThat(page).as(id).startsWith("# ").contains("## 中文", "## English");
                assertThat(page.indexOf("## 中文")).isLessThan(page.indexOf("## English"));
            }
        }
    }

    @Test
    void everyCheckShowsEachKindOfCase() {
        assertThat(names(GOLDEN.resolve("checks"), "")).isEqualTo(checks());
        for (String check : checks()) {
            Set<String> kinds = check.equals("years-agree") ? KINDS_OF_YEARS : KINDS;
            assertThat(names(GOLDEN.resolve("checks").resolve(check), ".txt"))
                    .as(check)
                    .containsAll(kinds);
        }
    }

    @Test
    void everyCauseShowsWhereItHoldsAndWhereItDoesNot() {
        assertThat(names(GOLDEN.resolve("causes"), "")).isEqualTo(all("causes"));
        for (String cause : all("causes")) {
            Path folder = GOLDEN.resolve("causes").resolve(cause);
            assertThat(names(folder, ".txt")).as(cause).contains("explains", "declines");
            assertThat(expected(folder.resolve("explains.txt"))).contains("[" + cause + "]");
            assertThat(expected(folder.resolve("declines.txt"))).doesNotContain("[" + cause + "]");
        }
    }

    @Test
    void everyCheckAndCauseHasANameInBothLanguages() {
        for (String language : List.of("zh", "en")) {
            assertThat(keys("check", language)).containsAll(prefixed("check.", checks()));
            assertThat(keys("finding", language)).containsAll(prefixed("finding.", all("causes")));
            assertThat(keys("finding", language)).containsAll(prefixed("finding.advice-", all("causes")));
        }
    }

    private static Set<String> all(String folder) {
        return folder.equals("checks") ? checks() : kebab(entries("finding/CauseCatalogue.java"));
    }

    private static Set<String> checks() {
        return new TreeSet<>(CheckCatalogue.checks().stream().map(Check::id).toList());
    }

    /** The classes of a package that implement an interface. */
    private static Set<String> classes(String room, String type) {
        Pattern implementation = Pattern.compile("class (\\w+) implements " + type + "\\b");
        return files(CODE.resolve(room))
                .flatMap(file -> implementation.matcher(read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> entries(String catalogue) {
        return ENTRY.matcher(read(CODE.resolve(catalogue)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Path folder, String ending) {
        return files(folder)
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String expected(Path golden) {
        String text = read(golden);
        return text.substring(text.lastIndexOf("\n--- "));
    }

    private static Set<String> prefixed(String prefix, Set<String> ids) {
        return ids.stream().map(id -> prefix + id).collect(Collectors.toSet());
    }

    private static Set<String> kebab(Set<String> names) {
        return names.stream().map(CatalogueTest::kebab).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Set<String> keys(String bundle, String language) {
        Properties words = new Properties();
        Path file = MESSAGES.resolve(bundle + "_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
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
