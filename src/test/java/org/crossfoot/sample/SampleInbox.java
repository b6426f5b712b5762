package org.crossfoot.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The sample inbox: a folder for each unit with its ledger export and its report. */
final class SampleInbox {
    static final int YEAR = 2021;
    /** The seed of every choice that the generator leaves to chance. */
    static final long SEED = 20211231L;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path inbox;

    private SampleInbox(Path inbox) {
        this.inbox = inbox;
    }

    /** Writes the whole inbox below a folder. */
    static void write(Path inbox) throws IOException {
        SampleInbox sample = new SampleInbox(inbox);
        sample.emergency();
        sample.market();
        sample.culture();
        sample.water();
    }

    private void emergency() throws IOException {
        SampleUnit unit = SampleUnit.EMERGENCY;
        put(unit, "2021年部门整体支出绩效自评报告.txt", report(unit).getBytes(StandardCharsets.UTF_8));
        put(unit, "2021年记账凭证明细.csv", text(CsvExport.lines(books(unit))).getBytes(GB18030));
    }

    private void market() throws IOException {
        SampleUnit unit = SampleUnit.MARKET;
        put(unit, "2021年度部门决算说明.txt", report(unit).getBytes(StandardCharsets.UTF_8));
        put(unit, "凭证明细2021.csv", text(CsvExport.lines(books(unit))).getBytes(StandardCharsets.UTF_8));
    }

    private void culture() throws IOException {
        SampleUnit unit = SampleUnit.CULTURE;
        put(unit, "2021年部门整体支出绩效自评报告.docx", WordReport.of(report(unit)));
        put(unit, "2021年序时账.xlsx", XlsxExport.of(books(unit)));
    }

    private void water() throws IOException {
        SampleUnit unit = SampleUnit.WATER;
        String rows = text(BrokenRows.in(CsvExport.lines(books(unit))));
        put(unit, "2021年记账凭证明细.csv", (BYTE_ORDER_MARK + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static Books books(SampleUnit unit) {
        return Books.of(unit, SEED);
    }

    private static String text(List<String> lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String report(SampleUnit unit) throws IOException {
        String resource = "/sample/" + unit.code() + "/report.txt";
        try (InputStream in = Objects.requireNonNull(SampleInbox.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void put(SampleUnit unit, String name, byte[] content) throws IOException {
        Path folder = Files.createDirectories(inbox.resolve(unit.folder()));
        Files.write(folder.resolve(name), content);
    }
}
