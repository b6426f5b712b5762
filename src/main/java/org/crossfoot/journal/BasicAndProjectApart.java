package org.crossfoot.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.budget.CodeBook;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Language;
import org.crossfoot.message.Message;

/** Basic and project expenditure are kept apart: running costs (行政运行, 事业运行) are basic, general administration projects
 * (一般行政管理事务) and capital construction (309, 311, 313) are projects, and projects do not pay the staff. Keeps its result and the
 * ten largest entries of pay out of projects.
 * */
final class BasicAndProjectApart implements JournalTest {
    static final String ID = "basic-and-project-apart";

    private static final int PERCENT = 100;
    private static final int SHOWN = 10;

    private final WorkingPapers papers;
    private final Map<String, String> names = new HashMap<>();
    private final Irregularities found = new Irregularities();
    private final Largest pay = new Largest(SHOWN);
    private long entries;
    private long projects;
    private long paid;

    BasicAndProjectApart(WorkingPapers papers) {
        this.papers = papers;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void take(Voucher voucher) {
        List<Entry> entries = voucher.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (Voucher.isExpenditure(entries.get(i))) {
                look(entries.get(i));
            }
        }
    }

    private void look(Entry entry) {
        if (entry.portion() == Portion.ALL) {
            return;
        }
        entries++;
        boolean project = entry.portion() == Portion.PROJECT;
        if (project) {
            projects += Largest.fen(entry);
        }
        if (project && entry.economic().startsWith("301")) {
            paid += Largest.fen(entry);
            pay.add(entry);
        }
        String key = project ? ofProject(entry) : ofBasic(entry);
        if (!key.isEmpty()) {
            report(key, entry);
        }
    }

    private String ofProject(Entry entry) {
        String name = name(entry.function());
        boolean running = name.equals("行政运行") || name.equals("事业运行");
        return running ? "journal.basic-and-project-apart-running" : "";
    }

    private String ofBasic(Entry entry) {
        String economic = entry.economic();
        if (economic.startsWith("309") || economic.startsWith("311") || economic.startsWith("313")) {
            return "journal.basic-and-project-apart-capital";
        }
        boolean administration = name(entry.function()).equals("一般行政管理事务");
        return administration ? "journal.basic-and-project-apart-administration" : "";
    }

    private String name(String function) {
        return function.isEmpty()
                ? ""
                : names.computeIfAbsent(
                        function, code -> CodeBook.standard().name(LineItem.function(code), Language.ZH));
    }

    private void report(String key, Entry entry) {
        found.add(
                Largest.fen(entry),
                List.of(entry),
                () -> Message.of(
                        key,
                        entry.voucher(),
                        entry.date().toString(),
                        entry.summary(),
                        entry.function(),
                        entry.economic(),
                        Yuan.text(Largest.fen(entry))));
    }

    @Override
    public JournalResult result() {
        long share = papers.value(ID, "share");
        if (paid > 0 && paid > projects / PERCENT * share) {
            found.add(
                    paid,
                    pay.entries(),
                    () -> Message.of(
                            "journal.basic-and-project-apart-pay",
                            Yuan.text(paid),
                            Yuan.text(projects),
                            String.valueOf(share)));
        }
        return papers.result(ID, entries, found);
    }
}
