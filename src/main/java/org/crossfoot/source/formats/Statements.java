package org.crossfoot.source.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.crossfoot.source.Document;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.Table;
import org.crossfoot.source.pack.Pack;
import org.crossfoot.source.workbook.WorkbookReader;

/** Tells a workbook of statements (决算报表) from a ledger in a workbook: by its titles, its unit, and no column of vouchers. */
public final class Statements {
    /** Unpacked; what is larger is a ledger. */
    private static final long LARGEST = 16L << 20;

    private static final int HEADER_ROWS = 20;
    private static final Pattern TITLE =
            Pattern.compile("公开\\s*\\d{1,2}\\s*表|财决\\s*\\d|[决预]算(?:总|批复|明细|情况)?表|(?:金额)?单位\\s*[：:]\\s*人?民?币?[万千亿]?元");
    private static final Pattern VOUCHERS = Pattern.compile("凭证|摘要|制单|记账日期|借方(?:金额|发生)?|贷方(?:金额|发生)?");

    private Statements() {}

    /** True if the file is a workbook that holds statements and no ledger. */
    public static boolean isIn(Path file) throws IOException {
        try {
            return switch (new Content(file).format()) {
                case XLSX -> isSmall(file) && isStatements(new WorkbookReader(Format.XLSX.kind()).read(file));
                case XLS -> isStatements(new WorkbookReader(Format.XLS.kind()).read(file));
                default -> false;
            };
        } catch (SourceRefused e) {
            // What cannot be opened here is refused, with the reason, by the reader of ledgers.
            return false;
        }
    }

    private static boolean isSmall(Path file) throws SourceRefused, IOException {
        try (Pack pack = Pack.open(file, Format.XLSX.kind())) {
            pack.requireBelow(LARGEST);
            return true;
        }
    }

    private static boolean isStatements(Document workbook) {
        boolean titled = workbook.tables().stream()
                .anyMatch(table -> TITLE.matcher(table.name()).find());
        return (titled || TITLE.matcher(workbook.text()).find())
                && workbook.tables().stream().noneMatch(Statements::hasVouchers);
    }

    private static boolean hasVouchers(Table table) {
        int first = table.cells().get(0).row();
        return table.cells().stream()
                        .filter(cell -> cell.row() < first + HEADER_ROWS)
                        .filter(cell ->
                                VOUCHERS.matcher(cell.text().replace(" ", "")).lookingAt())
                        .count()
                >= 2;
    }
}
