package org.crossfoot.source.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.crossfoot.source.Document;
import org.crossfoot.source.SourceRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, locked or made to exhaust the machine end in a refusal, and soon. */
class HostileFilesTest {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String ENTITIES = """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"docx,word/document.xml", "xlsx,xl/worksheets/sheet1.xml", "ofd,OFD.xml"})
    void aSmallFileThatUnpacksToAHugeOneIsNotUnpacked(String kind, String part) throws Exception {
        Path file = folder.resolve("bomb." + kind);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(part));
            zip.write(("<w:document xmlns:w='" + WORD + "'><w:p><w:r><w:t>").getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        }
        assertThat(refusal(file)).isEqualTo("source.unsafe");
    }

    @ParameterizedTest
    @CsvSource({"docx,word/document.xml", "ofd,OFD.xml"})
    void entitiesAreNotResolved(String kind, String part) throws Exception {
        String xml = ENTITIES + "<w:document xmlns:w='" + WORD + "'><w:p><w:r><w:t>&d;</w:t></w:r></w:p></w:document>";
        assertThat(refusal(zip("entities." + kind, part, xml))).isEqualTo("source.entities");
    }

    @Test
    void aPageThatDefinesEntitiesIsReadAsAPage() throws Exception {
        Path file = write("entities.html", (ENTITIES + "<html><p>支出&d;1元。</p>").getBytes(StandardCharsets.UTF_8));
        assertThat(DocumentFormats.read(file).text()).contains("支出&d;1元。");
    }

    @Test
    void aPasswordIsNamed() throws Exception {
        assertThat(refusal(write("locked.docx", locked(word())))).isEqualTo("source.encrypted");
        assertThat(refusal(write("locked.xlsx", locked(workbook())))).isEqualTo("source.encrypted");
        assertThat(refusal(write("locked.xls", lockedBinary()))).isEqualTo("source.encrypted");
    }

    @Test
    void aFileThatIsCutOffIsNamed() throws Exception {
        assertThat(refusal(write("half.docx", half(word())))).isEqualTo("source.broken");
        assertThat(refusal(write("half.xlsx", half(workbook())))).isEqualTo("source.broken");
        assertThat(refusal(write("half.xls", half(binary(new HSSFWorkbook()))))).isEqualTo("source.broken");
        assertThat(refusal(write("stub.doc", Arrays.copyOf(binary(new HSSFWorkbook()), 700))))
                .isEqualTo("source.broken");
        assertThat(refusal(write("empty.docx", new byte[0]))).isEqualTo("source.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<table><tr><td>", "<b>", "<ul><li>"})
    void tagsMayNestAsDeepAsTheyLike(String tag) throws Exception {
        Path file = write("deep.html", ("<html>" + tag.repeat(100_000) + "支出1元").getBytes(StandardCharsets.UTF_8));
        assertThat(read(file)).contains("支出1元");
    }

    @Test
    void tablesThatNestWithoutEndAreRefused() throws Exception {
        String open = "<w:tbl><w:tr><w:tc>".repeat(100_000);
        String close = "</w:tc></w:tr></w:tbl>".repeat(100_000);
        String xml = "<w:document xmlns:w='" + WORD + "'>" + open + close + "</w:document>";
        assertThat(refusal(zip("deep.docx", "word/document.xml", xml))).isEqualTo("source.too-deep");
    }

    @Test
    void bracketsAndZerosInATextAreNoHarm() throws Exception {
        Path brackets = write("deep.txt", "（".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertThat(read(brackets)).hasSize(100_000);
        Path zeros = write("zeros.txt", new byte[1000]);
        assertThat(refusal(zeros)).isEqualTo("source.not-text");
    }

    @Test
    void aTextWithoutLineBreaksIsPartedBetweenSentences() throws Exception {
        String sentence = "2023年支出12.50万元，其中基本支出6.00万元。";
        Path file = write("line.txt", sentence.repeat(1000).getBytes(StandardCharsets.UTF_8));
        Document document = DocumentFormats.read(file);
        assertThat(document.passages())
                .hasSizeGreaterThan(5)
                .allSatisfy(passage -> assertThat(passage.text().length()).isLessThanOrEqualTo(4000))
                .allSatisfy(passage ->
                        assertThat(passage.text()).startsWith("2023年").endsWith("6.00万元。"))
                .allSatisfy(passage -> assertThat(document.text().startsWith(passage.text(), passage.start()))
                        .isTrue());
        byte[] endless = sentence.repeat(50_000).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(write("endless.txt", endless))).isEqualTo("source.too-long");
    }

    @Test
    void whatAFileIsCalledDoesNotMatter() throws Exception {
        byte[] text = "2023年支出1元。".getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentFormats.read(write("text.docx", text)).kind()).isEqualTo("txt");
        assertThat(DocumentFormats.read(write("word.txt", word())).kind()).isEqualTo("docx");
        assertThat(DocumentFormats.read(write("workbook.doc", workbook())).kind())
                .isEqualTo("xlsx");
        assertThat(DocumentFormats.read(write("page.xls", "<table><tr><td>甲</table>".getBytes(StandardCharsets.UTF_8)))
                        .kind())
                .isEqualTo("html");
        assertThat(refusal(write("picture.docx", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1})))
                .isEqualTo("source.form-not-read");
    }

    @Test
    void moreMemoryOrStackThanThereIsEndsAsARefusal() {
        assertThat(refusal(() -> {
                    throw new OutOfMemoryError();
                }))
                .isEqualTo("source.exhausted");
        assertThat(refusal(() -> depth(1) + "")).isEqualTo("source.too-complex");
    }

    private static int depth(int at) {
        return at == 0 ? 0 : depth(at + 1) + 1;
    }

    private static String read(Path file) throws IOException, SourceRefused {
        return soon(() -> Guard.read(() -> DocumentFormats.read(file).text()));
    }

    private static String refusal(Path file) {
        return refusal(() -> DocumentFormats.read(file).text());
    }

    private static String refusal(Guard.Reading<String> reading) {
        SourceRefused refused = catchThrowableOfType(SourceRefused.class, () -> soon(() -> Guard.read(reading)));
        assertThat(refused).isNotNull();
        return refused.words().key();
    }

    private static String soon(Guard.Reading<String> reading) throws SourceRefused, IOException {
        long before = System.nanoTime();
        try {
            return reading.read();
        } finally {
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        }
    }

    private Path zip(String name, String part, String xml) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] word() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("2022年度部门决算");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("甲");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] binary(HSSFWorkbook workbook) throws IOException {
        try (workbook) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("甲");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] lockedBinary() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return binary(new HSSFWorkbook());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] locked(byte[] plain) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(plain);
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
