package org.crossfoot.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfoot.journal.JournalSettings;
import org.crossfoot.message.Language;

/** An inbox of a few vouchers and sentences, and runs over it. */
final class TinyInbox {
    private static final Path MAPPINGS = Path.of("jobs/mappings");
    private static final String HEADER = "单位编码,会计年度,凭证日期,凭证字号,分录号,摘要,科目编码,借方金额,贷方金额,支出类型\n";

    private final Path folder;

    TinyInbox(Path folder) {
        this.folder = folder;
    }

    /** A unit that spent 300 yuan on its basic and 700 on its project expenditure. */
    TinyInbox ledger(String code, String name) throws IOException {
        return put(
                code + " " + name + "/账.csv",
                HEADER
                        + code + ",2021,2021-03-01,记-1,1,拨款,6001,0.00,1000.00,\n"
                        + code + ",2021,2021-03-02,记-2,1,办公,7201,300.00,0.00,基本支出\n"
                        + code + ",2021,2021-03-03,记-3,1,工程,7201,700.00,0.00,项目支出\n");
    }

    /** What the unit declares; agrees with the ledger if the project expenditure is 0.07. */
    TinyInbox report(String code, String name, String project) throws IOException {
        return put(
                code + " " + name + "/报告.txt",
                "2021年度部门决算说明\n2021年本年支出合计0.10万元，其中：基本支出0.03万元，项目支出" + project + "万元。\n");
    }

    TinyInbox put(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content, StandardCharsets.UTF_8);
        return this;
    }

    RunPlan plan(Path out) throws ConfigurationRefused, IOException {
        return plan(out, false);
    }

    RunPlan plan(Path out, boolean fresh) throws ConfigurationRefused, IOException {
        return new RunPlan(
                new Inbox(folder).inventory(),
                2021,
                Language.EN,
                new RunPlan.Rules(MAPPINGS, null, JournalSettings.standard()),
                new RunPlan.Place(out.resolveSibling("reports"), out),
                fresh);
    }
}
