package org.crossfoot.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.check.CheckCatalogue;
import org.crossfoot.declared.DocumentReading;
import org.crossfoot.declared.NarrativeReader;
import org.crossfoot.finding.Finding;
import org.crossfoot.finding.Findings;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.EntrySink;
import org.crossfoot.ledger.Flow;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.LedgerReading;
import org.crossfoot.ledger.Mappings;
import org.crossfoot.ledger.OutturnKey;
import org.crossfoot.ledger.RejectedRow;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Verifier;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.csv.CsvRowReader;
import org.crossfoot.source.docx.DocxReader;
import org.crossfoot.source.text.TextReader;
import org.crossfoot.source.xlsx.XlsxRowReader;

/** A sample unit read and audited without database and batch. */
public record SampleAudit(Recorded recorded, Reconciliation scope, List<CheckResult> results, List<Finding> findings) {

    public static SampleAudit of(SampleUnit unit) throws SourceRefused, IOException {
        Scope scope = new Scope(new BudgetUnit(unit.code(), unit.name()), SampleInbox.YEAR);
        Recorded recorded = new Recorded(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        LedgerReading ledger = new LedgerReading(scope, Mappings.load(Path.of("jobs/mappings")), recorded);
        List<DocumentReading> documents = new ArrayList<>();
        for (Path file : files(unit)) {
            String name = file.toString();
            switch (name.substring(name.lastIndexOf('.'))) {
                case ".csv" -> recorded.files.addAll(ledger.read(file, name, new CsvRowReader()));
                case ".xlsx" -> recorded.files.addAll(ledger.read(file, name, new XlsxRowReader()));
                case ".docx" -> documents.add(new NarrativeReader().read(new DocxReader().read(file)));
                default -> documents.add(new NarrativeReader().read(new TextReader().read(file)));
            }
        }
        return of(recorded, new Reconciliation(scope, documents, ledger.outturn()));
    }

    private static SampleAudit of(Recorded recorded, Reconciliation scope) {
        List<CheckResult> results = CheckCatalogue.checks().stream()
                .flatMap(check -> check.equations(scope))
                .map(Verifier::verify)
                .toList();
        return new SampleAudit(recorded, scope, results, new Findings(scope).of(results));
    }

    private static List<Path> files(SampleUnit unit) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-data/inbox-2021", unit.folder()))) {
            return files.sorted().toList();
        }
    }

    /** The outturn in yuan of what is wanted. */
    BigDecimal yuan(Flow flow, Predicate<OutturnKey> wanted) {
        return BigDecimal.valueOf(scope.outturn().orElseThrow().sum(key -> key.flow() == flow && wanted.test(key)), 2);
    }

    /** What reading the unit's ledger came to. */
    public record Recorded(List<LedgerFile> files, List<Entry> entries, List<RejectedRow> rows) implements EntrySink {
        @Override
        public void entry(Entry entry) {
            entries.add(entry);
        }

        @Override
        public void rejected(RejectedRow row) {
            rows.add(row);
        }
    }
}
