package org.crossfoot.report.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.RunFacts;
import org.crossfoot.report.UnitSource;
import org.crossfoot.report.UnitSummary;
import org.crossfoot.report.csv.FindingsCsv;
import org.crossfoot.report.html.HtmlReport;
import org.crossfoot.report.xlsx.AnomalyWorkbook;

/**
 * Writes a run's report: {@code units/<code>/report.html}, {@code anomalies.xlsx}, {@code findings.csv}, {@code report.json}
 * and, when all of them are there, {@code index.html}.
 *
 * <p>Units are read once and none is kept; the same units give the same bytes in every file but {@code report.json}, whose
 * {@code run} object alone tells two runs apart.
 */
public final class RunFolder {
    private final Words words;
    private final HtmlReport html;

    public RunFolder(Words words) {
        this.words = words;
        this.html = new HtmlReport(words);
    }

    /** Writes the report below {@code folder}, which is made if it is not there; files of the same names are replaced. */
    public void write(Path folder, RunFacts run, UnitSource units) throws IOException {
        Files.createDirectories(folder);
        List<UnitSummary> summaries = new ArrayList<>();
        try (AnomalyWorkbook workbook = new AnomalyWorkbook(words);
                Writer csv = Files.newBufferedWriter(folder.resolve("findings.csv"));
                Writer json = Files.newBufferedWriter(folder.resolve("report.json"))) {
            FindingsCsv findings = new FindingsCsv(csv, words);
            RunJson report = new RunJson(json, run);
            units.forEach(unit -> {
                summaries.add(UnitSummary.of(unit.report()));
                page(folder, unit);
                workbook.add(unit);
                findings.add(unit);
                report.add(unit.report());
            });
            report.finish();
            workbook.write(folder.resolve("anomalies.xlsx"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        try (Writer index = Files.newBufferedWriter(folder.resolve("index.html"))) {
            html.index(summaries, index);
        }
    }

    private void page(Path folder, AuditedUnit unit) {
        Path page = folder.resolve(HtmlReport.pageOf(unit.report().code()));
        try {
            Files.createDirectories(page.getParent());
            try (Writer out = Files.newBufferedWriter(page)) {
                html.unit(unit, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
