package org.crossfoot.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossfoot.batch.InputFile.Role;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.message.Message;
import org.crossfoot.source.FileState;
import org.crossfoot.source.formats.LedgerText;
import org.crossfoot.source.formats.Statements;

/** Gathers the files of one unit and says what is missing. */
final class UnitFiles {
    private static final Set<String> LEDGERS = Set.of("csv", "tsv", "xlsx", "xls", "et", "xml");
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xls", "et");
    private static final Set<String> REPORTS = Set.of("txt", "docx", "doc", "wps", "html", "htm", "pdf", "ofd");

    /** Forms in which reports and ledgers are handed in and that this version does not read. */
    private static final Set<String> NOT_READ = Set.of("xlsm", "xlsb", "ods", "odt", "rtf", "zip");

    private final List<InputFile> files = new ArrayList<>();
    private final List<Message> notChecked = new ArrayList<>();
    private int unread;

    void add(Path path, Role role) throws IOException {
        files.add(new InputFile(path, FileState.of(path), role));
    }

    /** Adds a file as what it seems to hold, or says that it was not recognised. */
    void addByContent(Path path) throws IOException {
        String ending = ending(path);
        if (LedgerText.isIn(path)) {
            add(path, Role.LEDGER);
        } else if (REPORTS.contains(ending) || (WORKBOOKS.contains(ending) && Statements.isIn(path))) {
            add(path, Role.REPORT);
        } else if (LEDGERS.contains(ending)) {
            add(path, Role.LEDGER);
        } else {
            boolean holdsFigures = NOT_READ.contains(ending);
            notChecked.add(Message.of(holdsFigures ? "batch.form-not-read" : "batch.form-unknown", shown(path)));
            unread += holdsFigures ? 1 : 0;
        }
    }

    void leaveOut(Path path) {
        notChecked.add(Message.of("batch.left-out-by-unit-file", shown(path)));
    }

    UnitInputs of(BudgetUnit unit) {
        UnitInputs inputs = new UnitInputs(unit, files, notChecked, unread);
        List<Message> missing = new ArrayList<>(notChecked);
        if (inputs.ledgers().isEmpty()) {
            missing.add(Message.of("batch.no-ledger"));
        }
        if (inputs.reports().isEmpty()) {
            missing.add(Message.of("batch.no-report"));
        }
        return new UnitInputs(unit, files, missing, unread);
    }

    private static String ending(Path path) {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
