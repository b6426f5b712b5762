package org.crossfoot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One report in every format gives the same figures and claims. */
class SameTextInEveryFormatTest {
    private static final List<String> BEFORE = List.of(
            "云岭县档案馆2023年度部门决算说明",
            "一、收入支出总体情况",
            "2023年度收入总计326.40万元，其中：一般公共预算财政拨款收入300.00万元，占91.91%；其他收入26.40万元，占8.09%。",
            "2023年度支出合计310.25万元，其中：基本支出250.25万元，项目支出61.00万元。与2022年度相比，支出增加10.25万元，增长3.42%。",
            "二、支出决算具体情况",
            "单位：万元");

    private static final List<List<String>> TABLE = List.of(
            List.of("科目名称", "年初预算数", "决算数"),
            List.of("工资福利支出", "180.00", "190.25"),
            List.of("商品和服务支出", "55.00", "60.00"),
            List.of("合计", "235.00", "250.25"));

    private static final List<String> AFTER =
            List.of("三、“三公”经费情况", "2023年度“三公”经费支出3.50万元，完成预算的70.00%，其中公务接待费1.50万元，公务用车运行维护费2.00万元。");

    @TempDir
    private static Path folder;

    private static List<String> expected = List.of();

    @BeforeAll
    static void write() throws Exception {
        Files.writeString(folder.resolve("report.html"), page());
        workbook("xlsx", new XSSFWorkbook());
        workbook("xls", new HSSFWorkbook());
        OfdPages.write(folder.resolve("report.ofd"), BEFORE, TABLE, AFTER);
        expected = read("html");
    }

    @Test
    void muchIsRead() {
        assertThat(expected)
                .hasSizeGreaterThan(15)
                .anySatisfy(line -> assertThat(line).contains("sum DIFFERS"))
                .anySatisfy(line -> assertThat(line).contains("ratio AGREES"))
                .anySatisfy(line -> assertThat(line).contains("公务接待费"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ofd"})
    void aFormatThatIsWrittenHere(String kind) throws Exception {
        assertThat(read(kind)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx:MS Word 2007 XML", "doc:MS Word 97", "pdf:writer_pdf_Export"})
    void aFormatThatAnOfficeProgramWrites(String filter) throws Exception {
        convert(filter);
        assertThat(read(filter.substring(0, filter.indexOf(':')))).containsExactlyElementsOf(expected);
    }

    private static List<String> read(String kind) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String file = folder.resolve("report." + kind).toString();
        CrossfootCommand.execute(
                List.of("read", file, "--format", "jsonl"), new PrintWriter(out), new PrintWriter(err));
        assertThat(err.toString()).isEmpty();
        JsonNode read = new JsonMapper().readTree(out.toString());
        assertThat(read.get("document").get("kind").asString()).isEqualTo(kind);
        List<String> lines = new ArrayList<>();
        for (JsonNode figure : read.get("figures")) {
            lines.add(words(figure, "id", "label", "value", "unit"));
        }
        for (JsonNode claim : read.get("claims")) {
            lines.add(words(claim, "formula", "type", "verdict"));
        }
        return lines;
    }

    private static String words(JsonNode node, String... names) {
        List<String> words = new ArrayList<>();
        for (String name : names) {
            words.add(node.get(name).asString());
        }
        return String.join(" ", words);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("<html><head><meta charset=utf-8></head><body>");
        BEFORE.forEach(line -> page.append("<p>").append(line).append("</p>\n"));
        page.append("<table border=1>");
        TABLE.forEach(row ->
                page.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>\n"));
        page.append("</table>");
        AFTER.forEach(line -> page.append("<p>").append(line).append("</p>\n"));
        return page.append("</body></html>").toString();
    }

    private static void workbook(String kind, Workbook empty) throws IOException {
        try (empty;
                OutputStream out = Files.newOutputStream(folder.resolve("report." + kind))) {
            Sheet sheet = empty.createSheet("说明");
            List<List<String>> rows =
                    new ArrayList<>(BEFORE.stream().map(List::of).toList());
            rows.addAll(TABLE);
            AFTER.forEach(line -> rows.add(List.of(line)));
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            empty.write(out);
        }
    }

    private static void convert(String filter) throws IOException, InterruptedException {
        boolean required = System.getenv("CROSSFOOT_OFFICE_REQUIRED") != null;
        String input = folder.resolve("report.html").toString();
        List<String> command = List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--infilter=HTML (StarWriter)",
                "--convert-to",
                filter,
                "--outdir",
                folder.toString(),
                input);
        try {
            Process office = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } catch (IOException e) {
            assumeTrue(required, "no office program");
            throw e;
        }
    }
}
