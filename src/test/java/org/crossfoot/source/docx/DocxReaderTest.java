package org.crossfoot.source.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.crossfoot.source.Document;
import org.crossfoot.source.Passage;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {
    @TempDir
    private Path folder;

    @Test
    void paragraphsAndCellsComeInOrder() throws Exception {
        Document document = read(word());
        assertThat(document.kind()).isEqualTo("docx");
        assertThat(document.passages()).extracting(Passage::text).containsExactly("2022年度部门决算", "本年支出合计12.5万元。");
        assertThat(document.tables().get(0).cells())
                .extracting(Table.Cell::text)
                .containsExactly("合计", "12.5万元");
        assertThat(document.passages())
                .allSatisfy(passage -> assertThat(document.text().startsWith(passage.text(), passage.start()))
                        .isTrue());
    }

    @Test
    void aDamagedFileIsRefused() throws Exception {
        byte[] whole = word();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "source.docx-broken");
        assertRefused("just text".getBytes(java.nio.charset.StandardCharsets.UTF_8), "source.docx-broken");
        assertRefused(new byte[0], "source.docx-broken");
    }

    @Test
    void aZipThatIsNoWordFileIsRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(1);
        }
        assertRefused(bytes.toByteArray(), "source.docx-broken");
    }

    @Test
    void aFileWithAPasswordIsRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(word());
            }
            container.writeFilesystem(bytes);
        }
        assertRefused(bytes.toByteArray(), "source.docx-encrypted");
    }

    @Test
    void aBombIsRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 20; i++) {
                zip.write(blanks);
            }
        }
        assertRefused(bytes.toByteArray(), "source.docx-unsafe");
    }

    private static byte[] word() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("2022年度部门决算");
            XWPFTable table = word.createTable(1, 2);
            table.getRow(0).getCell(0).setText("合计");
            table.getRow(0).getCell(1).setText("12.5万元");
            word.createParagraph().createRun().setText("本年支出合计12.5万元。");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void assertRefused(byte[] bytes, String key) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(SourceRefused.class).hasMessage(key);
    }

    private Document read(byte[] bytes) throws IOException, SourceRefused {
        Path file = folder.resolve("report.docx");
        Files.write(file, bytes);
        return new DocxReader().read(file);
    }
}
