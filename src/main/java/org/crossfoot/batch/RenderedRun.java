package org.crossfoot.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.RunFacts;
import org.crossfoot.report.UnitSource;
import org.crossfoot.report.UnitSummary;
import org.crossfoot.report.csv.FindingsCsv;
import org.crossfoot.report.html.HtmlReport;
import org.crossfoot.report.json.JsonReport;
import org.crossfoot.report.xlsx.AnomalyWorkbook;

/** The folder of a run's reports, in every form; written unit by unit, one in memory at a time. */
final class RenderedRun {
    static final String INDEX = "index.html";

    private final Path folder;
    private final Words words;
    private final HtmlReport pages;
    private final List<UnitSummary> summaries = new ArrayList<>();

    RenderedRun(Path folder, Words words) {
        this.folder = folder;
        this.words = words;
        this.pages = new HtmlReport(words);
    }

    /** Writes every file, over those of the same run that were written before it was cut off. */
    void write(RunFacts facts, UnitSource units) throws IOException {
        removePages();
        try (AnomalyWorkbook workbook = new AnomalyWorkbook(words);
                Writer csv = file("findings.csv");
                JsonReport report = new JsonReport(Files.newOutputStream(folder.resolve("report.json")), facts)) {
            FindingsCsv findings = new FindingsCsv(csv, words);
            try (Lanes lanes = new Lanes()) {
                units.forEach(unit -> lanes.next(
                        () -> {
                            page(unit);
                            findings.add(unit);
                            report.add(unit.report());
                        },
                        () -> workbook.add(unit)));
            }
            report.end();
            workbook.write(folder.resolve("anomalies.xlsx"));
        }
        try (Writer out = file(INDEX)) {
            pages.index(summaries, out);
        }
    }

    /** The user may name a folder again: no page may stay of a unit that was audited then and is not now. */
    private void removePages() throws IOException {
        Path units = folder.resolve("units");
        if (!Files.isDirectory(units)) {
            return;
        }
        try (Stream<Path> pages = Files.find(units, 2, (path, facts) -> path.endsWith("report.html"))) {
            for (Path page : pages.toList()) {
                Files.delete(page);
            }
        }
        for (Path unit : Inbox.entries(units)) {
            removeIfEmpty(unit);
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException kept) {
            // Somebody put something there that is not ours.
        }
    }

    private void page(AuditedUnit unit) {
        summaries.add(UnitSummary.of(unit.report()));
        try (Writer out = file(HtmlReport.pageOf(unit.report().code()))) {
            pages.unit(unit, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedWriter file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.newBufferedWriter(file);
    }
}
