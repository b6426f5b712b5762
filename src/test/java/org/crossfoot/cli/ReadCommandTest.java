package org.crossfoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String report = "";

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("report.txt");
        Files.writeString(file, "某县水务局2022年度报告\n本年支出合计10万元，其中：基本支出6万元，项目支出6万元。\n");
        report = file.toString();
    }

    @Test
    void aDocumentIsOneLineOfJson() {
        assertThat(run("read", report, "--format", "jsonl")).isZero();
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(out.toString())
                .contains("\"formula\":\"f1 = f2 + f3\"", "\"lhs\":\"10\",\"rhs\":\"12\",\"difference\":\"-2\"")
                .contains("\"verdict\":\"DIFFERS\",\"basis\":\"stated\"", "\"year\":2022");
    }

    @Test
    void theTerminalShowsWhatDiffersWithItsWords() {
        assertThat(run("read", report)).isZero();
        assertThat(out.toString()).contains("不符\n  合计与分项  10 ≠ 6 + 6，差 -2", "本年支出合计【10万元】");
    }

    @Test
    void englishIsSpokenOnRequest() {
        run("read", report, "--lang", "en");
        assertThat(out.toString()).contains("Differs\n  total and parts  10 ≠ 6 + 6, difference -2");
    }

    @Test
    void theOthersAreReadWhenOneCannotBe() {
        assertThat(run("read", folder.resolve("none.txt").toString(), report, "--format", "jsonl"))
                .isEqualTo(3);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("none.txt", "文件不存在");
    }

    @Test
    void aFormatThatCannotBeReadIsNamed() throws IOException {
        Path picture = folder.resolve("report.png");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(run("read", picture.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("（.png）", ".docx");
    }

    @Test
    void aWrongCommandLineIsExplained() {
        assertThat(run("read")).isEqualTo(2);
        assertThat(run("read", report, "--format", "xml")).isEqualTo(2);
        assertThat(run("reed")).isEqualTo(2);
        assertThat(err.toString()).contains("缺少 FILE", "--format 不能是“xml”", "不认识“reed”");
    }

    @Test
    void helpIsSaidInTheLanguageAskedFor() {
        assertThat(run("--help")).isZero();
        assertThat(run("read", "--help", "--lang", "en")).isZero();
        assertThat(out.toString()).contains("用法：", "读取文书", "Usage:", "documents to read");
    }

    private int run(String... arguments) {
        return CrossfootCommand.execute(List.of(arguments), new PrintWriter(out), new PrintWriter(err));
    }
}
