package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps who may import whom; the rows are those of docs/architecture.md. */
class ArchitectureTest {
    private static final String ROOT = "org.crossfoot";

    /** What every room may use: the language, annotations, and words for the user. */
    private static final Set<String> EVERYWHERE =
            Set.of("java.", "org.jspecify.", "com.google.errorprone.annotations.");

    private static final String CORE = "message money budget source ledger journal declared reconciliation finding";

    private static final Map<String, Room> ROOMS = rooms();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** What a package may import: packages of ours, and prefixes of libraries. */
    private record Room(Set<String> ours, Set<String> libraries) {}

    private static Map<String, Room> rooms() {
        Map<String, Room> rooms = new TreeMap<>();
        rooms.put("", room("cli", ""));
        rooms.put("message", room("", ""));
        rooms.put("money", room("message", ""));
        rooms.put("budget", room("message money", ""));
        rooms.put("source", room("message", ""));
        rooms.put("source.csv", room("message source", "org.apache.commons.csv. org.apache.commons.io."));
        rooms.put("source.xlsx", room("message source", "org.dhatim.fastexcel."));
        rooms.put("source.xls", room("message source", "org.apache.poi."));
        rooms.put("source.xml", room("message source", "javax.xml.stream."));
        rooms.put("source.text", room("message source", ""));
        rooms.put("source.pack", room("message source", "javax.xml.stream."));
        rooms.put("source.docx", room("message source source.pack", ""));
        rooms.put("source.doc", room("message source", "org.apache.poi."));
        rooms.put("source.html", room("message source", "org.jsoup."));
        rooms.put("source.layout", room("message source", ""));
        rooms.put("source.pdf", room("message source source.layout", "org.apache.pdfbox."));
        rooms.put("source.ofd", room("message source source.layout source.pack", ""));
        rooms.put("source.workbook", room("message source source.pack", "org.apache.poi."));
        rooms.put(
                "source.formats",
                room(
                        "message source source.pack source.text source.docx source.doc source.html source.pdf"
                                + " source.workbook source.ofd source.csv source.xlsx source.xls source.xml",
                        "org.apache.poi.poifs.filesystem."));
        rooms.put("ledger", room("message money budget source", ""));
        rooms.put("journal", room("message money budget source ledger", ""));
        rooms.put("declared", room("message money budget source declared.table", ""));
        rooms.put("declared.table", room("message money budget source", ""));
        rooms.put("reconciliation", room("message money budget source ledger journal declared", ""));
        rooms.put("check", room("message money budget source ledger journal declared reconciliation", ""));
        rooms.put("finding", room("message money budget source ledger journal declared reconciliation", ""));
        rooms.put("report", room(CORE, ""));
        rooms.put("report.html", room(CORE + " report", "com.samskivert.mustache. org.commonmark."));
        rooms.put("report.xlsx", room(CORE + " report", "org.apache.poi. org.apache.commons.compress."));
        rooms.put("report.csv", room(CORE + " report", "org.apache.commons.csv."));
        rooms.put("report.json", room(CORE + " report", "tools.jackson. com.fasterxml.jackson.annotation."));
        rooms.put("report.terminal", room(CORE + " report", ""));
        String database = "org.springframework.jdbc. org.springframework.dao. org.springframework.transaction."
                + " com.zaxxer.hikari. org.mariadb. org.flywaydb. org.slf4j. javax.sql.";
        rooms.put("store", room(CORE + " report report.json", database));
        rooms.put("store.embedded", room(CORE + " store", "ch.vorburger. org.apache.commons.exec. org.slf4j."));
        rooms.put(
                "batch",
                room(
                        CORE + " check report report.html report.xlsx report.csv report.json report.terminal store"
                                + " store.embedded source.csv source.xlsx source.formats",
                        "org.springframework. io.micrometer. org.slf4j. ch.qos.logback. org.yaml.snakeyaml. javax.sql."));
        rooms.put("cli", new Room(Set.copyOf(rooms.keySet()), Set.of("picocli.", "org.slf4j.")));
        return rooms;
    }

    private static Room room(String ours, String libraries) {
        return new Room(words(ours), words(libraries));
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(
                Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList());
    }

    @Test
    void everyPackageHasARoom() {
        assertThat(packages()).isSubsetOf(ROOMS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyClassStaysInItsRoom() {
        return packages().stream()
                .map(name -> DynamicTest.dynamicTest(
                        ROOT + "/" + name,
                        () -> assertThat(strangers(name))
                                .as("imports of %s that its room does not allow", name)
                                .isEmpty()));
    }

    @Test
    void theCoreNeverRoundsInBinary() {
        assertThat(CLASSES.stream()
                        .filter(type -> words(CORE + " check store").contains(room(type)))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> List.of("double", "float", "java.lang.Double", "java.lang.Float")
                                .contains(field.getRawType().getName()))
                        .map(Object::toString))
                .isEmpty();
    }

    private static Set<String> packages() {
        return new TreeSet<>(CLASSES.stream().map(ArchitectureTest::room).toList());
    }

    private static Set<String> strangers(String name) {
        Room room = ROOMS.getOrDefault(name, room("", ""));
        Predicate<JavaClass> allowed = target -> allows(name, room, target);
        return new TreeSet<>(CLASSES.stream()
                .filter(type -> room(type).equals(name))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> !target.isPrimitive() && !allowed.test(target))
                .map(JavaClass::getName)
                .toList());
    }

    private static boolean allows(String name, Room room, JavaClass target) {
        if (target.getPackageName().equals(ROOT) || target.getPackageName().startsWith(ROOT + ".")) {
            return room(target).equals(name) || room.ours().contains(room(target));
        }
        return Stream.concat(EVERYWHERE.stream(), room.libraries().stream())
                .anyMatch(prefix -> target.getName().startsWith(prefix));
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
