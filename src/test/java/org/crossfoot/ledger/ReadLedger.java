package org.crossfoot.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.source.RowReader;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.csv.CsvRowReader;

/** Reads an export in a test and keeps what came of it. */
final class ReadLedger implements EntrySink {
    static final Scope SCOPE = new Scope(new BudgetUnit("430481001", "耒阳市应急管理局"), 2021);
    static final String HEADER =
            "单位编码,单位名称,会计年度,凭证日期,凭证字号,分录号,摘要,科目编码,科目名称,借方金额,贷方金额,功能分类编码,经济分类编码,支出类型,项目编码,项目名称,资金性质,收款人\n";

    final List<Entry> entries = new ArrayList<>();
    final List<RejectedRow> rejected = new ArrayList<>();
    final List<LedgerFile> files = new ArrayList<>();
    final LedgerReading reading;

    ReadLedger(Scope scope) throws SourceRefused, IOException {
        reading = new LedgerReading(scope, Mappings.load(Path.of("jobs/mappings")), this);
    }

    /** Reads a CSV text of the usual unit and year. */
    static ReadLedger csv(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadLedger bytes(byte[] bytes) {
        try {
            ReadLedger ledger = new ReadLedger(SCOPE);
            ledger.read(bytes, ".csv", new CsvRowReader());
            return ledger;
        } catch (SourceRefused e) {
            throw new AssertionError(say(e), e);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void read(byte[] bytes, String extension, RowReader reader) throws SourceRefused, IOException {
        Path file = Files.createTempFile("ledger", extension);
        try {
            Files.write(file, bytes);
            reading.read(file, "账" + extension, reader);
            files.clear();
            files.addAll(reading.files());
        } finally {
            Files.delete(file);
        }
    }

    LedgerFile file() {
        return files.get(0);
    }

    /** Why the rows were rejected, in Chinese, each with its row number before it. */
    List<String> reasons() {
        Words words = new Words(Language.ZH);
        return rejected.stream()
                .map(row -> row.row() + " " + words.say(row.reason()))
                .toList();
    }

    static String say(SourceRefused refused) {
        return new Words(Language.ZH).say(refused.words());
    }

    @Override
    public void entry(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void rejected(RejectedRow row) {
        rejected.add(row);
    }
}
