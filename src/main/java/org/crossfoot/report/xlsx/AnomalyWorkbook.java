package org.crossfoot.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.UnitSummary;

/**
 * Writes the workbook of a run, unit by unit, holding no more than some rows of each sheet in memory; the same units give
 * the same bytes.
 */
public final class AnomalyWorkbook implements AutoCloseable {
    private static final int ROWS_IN_MEMORY = 100;

    /** A workbook says when it was made; the run says that already, in {@code report.json} alone. */
    private static final Date NO_TIME = Date.from(Instant.EPOCH);

    private final SXSSFWorkbook workbook = TimelessZip.workbook(ROWS_IN_MEMORY);
    private final Tables tables;
    private final SummarySheet summary;
    private final FindingsSheet findings;
    private final PassportSheet passports;
    private final JournalSheet journal;
    private final RejectsSheet rejects;
    private final CoverageSheet coverage;

    public AnomalyWorkbook(Words words) {
        this.tables = new Tables(workbook, words);
        this.summary = new SummarySheet(tables);
        this.findings = new FindingsSheet(tables);
        this.passports = new PassportSheet(tables);
        this.journal = new JournalSheet(tables);
        this.rejects = new RejectsSheet(tables);
        this.coverage = new CoverageSheet(tables);
    }

    /** Adds a unit to every sheet. */
    public void add(AuditedUnit unit) {
        summary.add(UnitSummary.of(unit.report()));
        findings.add(unit);
        passports.add(unit);
        journal.add(unit.report());
        rejects.add(unit.report());
        coverage.add(unit);
    }

    /** Writes the workbook; nothing can be added after. */
    public void write(Path file) throws IOException {
        tables.finish();
        CoreProperties properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreator("Crossfoot");
        properties.setCreated(Optional.of(NO_TIME));
        properties.setModified(Optional.of(NO_TIME));
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
