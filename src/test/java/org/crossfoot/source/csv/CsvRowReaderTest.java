package org.crossfoot.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossfoot.message.Language;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;
import org.crossfoot.source.Row;
import org.crossfoot.source.RowSink;
import org.crossfoot.source.RowSource;
import org.crossfoot.source.SourceRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowReaderTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BROKEN = "双引号不成对，或引号后还有文字，本行无法拆分为单元格；含逗号或引号的单元格应整体用双引号括起，其中的引号写成两个（\"\"），请更正后重新导出";

    @TempDir
    private Path folder;

    private final List<Row> rows = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "GB18030,''", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF"})
    void tellsTheEncodingFromTheContent(String encoding, String mark) throws Exception {
        RowSource source = read((mark + "摘要,金额\n应急物资𠀀,1.00\n").getBytes(Charset.forName(encoding)));

        assertThat(source).isEqualTo(new RowSource("csv", encoding));
        assertThat(rows).containsExactly(row(1, "摘要", "金额"), row(2, "应急物资𠀀", "1.00"));
    }

    @Test
    void aFewDamagedBytesDoNotChangeTheEncoding() throws Exception {
        byte[] bytes = "摘要,金额\n办公费,1.00\n差旅费,2.00\n会议费,3.00\n".getBytes(StandardCharsets.UTF_8);
        bytes[16] = (byte) 0xFF;

        assertThat(read(bytes).encoding()).isEqualTo("UTF-8");
        assertThat(rows).containsExactly(row(1, "摘要", "金额"), row(3, "差旅费", "2.00"), row(4, "会议费", "3.00"));
        assertThat(unreadable)
                .containsExactly(
                        "2 \uFFFD\uFFFD公费,1.00 单元格“\uFFFD\uFFFD公费”含有无法按文件编码识别的字节，原文已损坏；请从账套以 UTF-8 或 GB18030 编码重新导出");
    }

    @Test
    void readsTabsAsWellAsCommas() throws Exception {
        read("摘要\t金额\n办公费，等\t1,234.00\n".getBytes(GB18030));

        assertThat(rows).containsExactly(row(1, "摘要", "金额"), row(2, "办公费，等", "1,234.00"));
    }

    @Test
    void countsTheLineOnWhichARowBegins() throws Exception {
        read("a,b\r\n\"第一\r\n第二\",\"含\"\"引号\"\"\"\r\n\r\nc,d\re,f".getBytes(StandardCharsets.UTF_8));

        assertThat(rows)
                .containsExactly(
                        row(1, "a", "b"), row(2, "第一\n第二", "含\"引号\""), row(4, ""), row(5, "c", "d"), row(6, "e", "f"));
    }

    @Test
    void aLineEndAtTheEndBeginsNoRow() throws Exception {
        read("a,b\r\nc,d\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows).containsExactly(row(1, "a", "b"), row(2, "c", "d"));
    }

    @Test
    void givesUpOnlyTheRowWhoseQuotationIsBroken() throws Exception {
        read("a,b\n\"应急\"物资,1\nc,d\n\"没有结束,2\ne,f\ng,h\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows).containsExactly(row(1, "a", "b"), row(3, "c", "d"), row(5, "e", "f"), row(6, "g", "h"));
        assertThat(unreadable).containsExactly("2 \"应急\"物资,1 " + BROKEN, "4 \"没有结束,2 " + BROKEN);
    }

    @Test
    void aQuotationThatNeverEndsCostsOneRowOfALongFile() throws Exception {
        read(("a,b\n\"没有结束,2\n" + "c,d\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));

        assertThat(unreadable).containsExactly("2 \"没有结束,2 " + BROKEN);
        assertThat(rows).hasSize(100_001).endsWith(row(100_002, "c", "d"));
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(refusal("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("文件“ledger.csv”的内容是 Excel 工作簿，不是 CSV 文本；请将扩展名改为 .xlsx，或另存为 CSV 后再放入");
    }

    @Test
    void aLineThatIsNoRowCostsNoOther() throws Exception {
        String endless = "x".repeat(10 << 20);
        read(("a,b\n" + endless + "\r\nc,d\n\"e\n" + endless + "\",1\nf,g\n" + endless)
                .getBytes(StandardCharsets.UTF_8));

        assertThat(rows).containsExactly(row(1, "a", "b"), row(3, "c", "d"), row(6, "f", "g"));
        assertThat(unreadable).hasSize(4).allMatch(said -> said.length() < 20_000);
        assertThat(unreadable.get(0)).startsWith("2 xxx").contains("超过一百万个字符");
        assertThat(unreadable.get(1)).startsWith("4 \"e");
        assertThat(unreadable.get(2)).startsWith("5 xxx");
        assertThat(unreadable.get(3)).startsWith("7 xxx");
    }

    @Test
    void aQuotationThatRunsIntoALineThatIsNoRowCostsItsOwnRowOnly() throws Exception {
        read(("a,b\n\"open,1\nc,d\ne,f\n" + "x".repeat(2 << 20) + ",1\ng,h\n").getBytes(StandardCharsets.UTF_8));

        assertThat(rows).containsExactly(row(1, "a", "b"), row(3, "c", "d"), row(4, "e", "f"), row(6, "g", "h"));
        assertThat(unreadable).hasSize(2);
        assertThat(unreadable.get(0)).startsWith("2 \"open,1");
        assertThat(unreadable.get(1)).startsWith("5 xxx");
    }

    @Test
    void nulCharactersAreSaid() throws Exception {
        read("a,b\n办公\0费,1\nc,d\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows).containsExactly(row(1, "a", "b"), row(3, "c", "d"));
        assertThat(unreadable.get(0)).contains("单元格“办公?费”含有空字符（NUL）");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void wideTextNeedsNoMark(String encoding) throws Exception {
        RowSource source = read("凭证号\t摘要\t金额\n记-1\t购办公用品\t120.50\n".getBytes(Charset.forName(encoding)));

        assertThat(source.encoding()).isEqualTo(encoding);
        assertThat(rows).contains(row(2, "记-1", "购办公用品", "120.50"));
    }

    @Test
    void anEmptyFileHasNoRows() throws Exception {
        read(new byte[0]);

        assertThat(rows).isEmpty();
    }

    private static Row row(int number, String... cells) {
        return new Row("", number, List.of(cells));
    }

    private RowSource read(byte[] bytes) throws SourceRefused, IOException {
        Path file = Files.write(folder.resolve("ledger.csv"), bytes);
        return new CsvRowReader().read(file, new RowSink() {
            @Override
            public void row(Row row) {
                rows.add(row);
            }

            @Override
            public void unreadable(Row row, Message reason) {
                unreadable.add(row.number() + " " + row.raw() + " " + new Words(Language.ZH).say(reason));
            }
        });
    }

    private String refusal(byte[] bytes) {
        SourceRefused refused = catchThrowableOfType(SourceRefused.class, () -> read(bytes));
        return new Words(Language.ZH).say(refused.words());
    }
}
