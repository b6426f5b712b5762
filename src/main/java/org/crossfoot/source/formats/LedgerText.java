package org.crossfoot.source.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a ledger in a .txt file from a report: by a row of headers, which no report has. */
public final class LedgerText {
    private static final int START = 8192;
    private static final int ROWS = 20;
    private static final int CELLS = 5;
    private static final Pattern HEADER = Pattern.compile("凭证|科目|借方|贷方|摘要|支付");

    private LedgerText() {}

    /** True if the file is called .txt and has a row of headers of a ledger near its beginning. */
    public static boolean isIn(Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return false;
        }
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(START);
        }
        int mark = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        List<Charset> charsets = mark == 0xFFFE
                ? List.of(StandardCharsets.UTF_16LE)
                : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
        return charsets.stream()
                .anyMatch(charset ->
                        new String(start, charset).lines().limit(ROWS).anyMatch(LedgerText::isHeader));
    }

    private static boolean isHeader(String line) {
        return isHeader(line.split("\t", -1)) || isHeader(line.split(",", -1));
    }

    /** Headers are short: a sentence with commas is none. */
    private static boolean isHeader(String[] cells) {
        long known = 0;
        for (String cell : cells) {
            known += cell.strip().length() <= 12 && HEADER.matcher(cell).find() ? 1 : 0;
        }
        return cells.length >= CELLS && known >= 3;
    }
}
