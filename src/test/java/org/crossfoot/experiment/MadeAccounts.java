package org.crossfoot.experiment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.crossfoot.experiment.Plan.Group;
import org.crossfoot.experiment.Plan.Item;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentWriter;

/** Published accounts (部门决算公开) made from a plan: sentences, and tables in 万元 or in 元 where they are wanted. */
final class MadeAccounts {
    private static final String UNIT = "青岚县档案馆";

    private final Plan plan;
    private final boolean inYuan;
    private final DocumentWriter writer = new DocumentWriter();

    private MadeAccounts(Plan plan, boolean inYuan) {
        this.plan = plan;
        this.inYuan = inYuan;
    }

    /**
     * Writes the accounts.
     *
     * @param tables how many of the four tables there are
     * @param inYuan true for tables in 元, false for 万元
     */
    static Document of(Plan plan, int tables, boolean inYuan) {
        MadeAccounts accounts = new MadeAccounts(plan, inYuan);
        accounts.writer.paragraph(UNIT + Plan.YEAR + "年度部门决算公开");
        List<Runnable> all = List.of(accounts::overview, accounts::expenditure, accounts::fiscal, accounts::basic);
        all.stream().limit(tables).forEach(Runnable::run);
        accounts.sentences(tables > 0);
        return accounts.writer.document("made.txt", "", "txt");
    }

    private static String wan(long fen) {
        return BigDecimal.valueOf(fen, 6).setScale(2, RoundingMode.HALF_UP).toPlainString() + "万元";
    }

    private String cell(long fen) {
        if (inYuan) {
            return fen == 0 ? "" : String.format("%,.2f", BigDecimal.valueOf(fen, 2));
        }
        return fen == 0 ? "" : String.format("%,.2f", BigDecimal.valueOf(fen, 6).setScale(2, RoundingMode.HALF_UP));
    }

    private static String share(long part, long whole) {
        return rate(part, whole).toPlainString() + "%";
    }

    /** A share of what is printed, as a writer works it out. */
    private static BigDecimal rate(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static String change(long now, long before, String word) {
        String rate = rate(Math.abs(now - before), before).toPlainString() + "%";
        return (now >= before ? word + "增加" : word + "减少")
                + wan(Math.abs(now - before))
                + (now >= before ? "，增长" : "，下降")
                + rate;
    }

    private Map<String, List<Item>> classes() {
        Map<String, List<Item>> classes = new LinkedHashMap<>();
        plan.items()
                .forEach(item -> classes.computeIfAbsent(item.function().type(), key -> new ArrayList<>())
                        .add(item));
        return classes;
    }

    private static long sum(List<Item> items, ToLongFunction<Item> amount) {
        return items.stream().mapToLong(amount).sum();
    }

    private void sentences(boolean general) {
        long income = plan.income();
        writer.paragraph("一、收入支出决算总体情况说明");
        writer.paragraph(Plan.YEAR + "年度本年收入合计" + wan(income) + "，年初结转和结余" + wan(plan.opening()) + "；本年支出合计"
                + wan(plan.spent()) + "，年末结转和结余" + wan(plan.closing()) + "。");
        writer.paragraph((Plan.YEAR - 1) + "年度支出合计" + wan(plan.before()) + "，" + Plan.YEAR + "年度支出合计"
                + wan(plan.spent()) + "，" + change(plan.spent(), plan.before(), "") + "。");
        writer.paragraph("二、收入决算情况说明");
        long other = general ? 0 : plan.otherIncome();
        writer.paragraph(
                "本年收入合计" + wan(income) + "，其中：财政拨款收入" + wan(income - other) + "，占" + share(income - other, income)
                        + (other == 0 ? "" : "；其他收入" + wan(other) + "，占" + share(other, income)) + "。");
        writer.paragraph("三、支出决算情况说明");
        writer.paragraph("本年支出合计" + wan(plan.spent()) + "，其中：基本支出" + wan(plan.basic()) + "，占"
                + share(plan.basic(), plan.spent()) + "；项目支出" + wan(plan.project()) + "，占"
                + share(plan.project(), plan.spent()) + "。");
        List<String> classes = new ArrayList<>();
        classes()
                .forEach((name, items) -> classes.add(
                        name + wan(sum(items, Item::spent)) + "，占" + share(sum(items, Item::spent), plan.spent())));
        writer.paragraph("按支出功能分类，" + String.join("；", classes) + "。");
        groups();
        items();
    }

    private void groups() {
        writer.paragraph("四、基本支出决算情况说明");
        writer.paragraph(Plan.YEAR + "年度基本支出" + wan(plan.basic()) + "。其中：");
        for (boolean personnel : new boolean[] {true, false}) {
            List<String> parts = new ArrayList<>();
            plan.economic().forEach((group, amount) -> {
                if (group.isPersonnel() == personnel) {
                    parts.add(group.name() + wan(amount));
                }
            });
            long whole = plan.economic(personnel);
            writer.paragraph((personnel ? "人员经费" : "公用经费") + wan(whole) + "，占基本支出的" + share(whole, plan.basic())
                    + "，主要包括：" + String.join("、", parts) + "。");
        }
    }

    private void items() {
        writer.paragraph("五、支出决算具体情况");
        writer.paragraph("本年支出年初预算为" + wan(plan.budget()) + "，支出决算为" + wan(plan.spent()) + "，完成年初预算的"
                + share(plan.spent(), plan.budget()) + "。其中：");
        int number = 1;
        for (Item item : plan.items()) {
            Plan.Function function = item.function();
            writer.paragraph(number++ + "、" + function.type() + "（类）" + function.group() + "（款）" + function.name()
                    + "（项）。年初预算为" + wan(item.budget()) + "，支出决算为" + wan(item.spent()) + "，完成年初预算的"
                    + share(item.spent(), item.budget()) + "。");
        }
    }

    private void table(String title, List<List<String>> rows) {
        writer.paragraph(title);
        writer.paragraph("部门：" + UNIT + " 金额单位：" + (inYuan ? "元" : "万元"));
        List<DocumentWriter.Draft> drafts = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                drafts.add(new DocumentWriter.Draft(
                        row, column, 1, 1, rows.get(row).get(column)));
            }
        }
        writer.table("", drafts);
    }

    private void overview() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("收入项目", "金额", "支出项目", "金额"));
        String[] numerals = {"一", "二", "三", "四", "五", "六", "七", "八"};
        int number = 0;
        for (Map.Entry<String, List<Item>> type : classes().entrySet()) {
            rows.add(List.of(
                    number == 0 ? "一、一般公共预算财政拨款收入" : "",
                    number == 0 ? cell(plan.income()) : "",
                    numerals[number++] + "、" + type.getKey(),
                    cell(sum(type.getValue(), Item::spent))));
        }
        rows.add(List.of("本年收入合计", cell(plan.income()), "本年支出合计", cell(plan.spent())));
        rows.add(List.of("年初结转和结余", cell(plan.opening()), "年末结转和结余", cell(plan.closing())));
        long total = plan.spent() + plan.closing();
        rows.add(List.of("总计", cell(total), "总计", cell(total)));
        table("收入支出决算总表", rows);
    }

    private void expenditure() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"));
        rows.add(List.of("合计", "", cell(plan.spent()), cell(plan.basic()), cell(plan.project())));
        outline((code, name, items) -> rows.add(List.of(
                code,
                name,
                cell(sum(items, Item::spent)),
                cell(sum(items, Item::basic)),
                cell(sum(items, Item::project)))));
        table("支出决算表", rows);
    }

    private void fiscal() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("科目编码", "科目名称", (Plan.YEAR - 1) + "年决算数", Plan.YEAR + "年决算数", "增减额", "增减%"));
        outline((code, name, items) ->
                rows.add(compared(code, name, sum(items, Item::before), sum(items, Item::spent))));
        rows.add(compared("合计", "", plan.before(), plan.spent()));
        table("一般公共预算财政拨款支出决算对比表", rows);
    }

    private List<String> compared(String code, String name, long before, long now) {
        return List.of(
                code,
                name,
                cell(before),
                cell(now),
                cell(now - before),
                rate(now - before, before).toPlainString());
    }

    /** What is done with a row of the functional classification: its code, its name, the items below it. */
    private interface Row {
        void add(String code, String name, List<Item> items);
    }

    private void outline(Row row) {
        classes().forEach((type, items) -> {
            row.add(items.get(0).function().code().substring(0, 3), type, items);
            Map<String, List<Item>> groups = new LinkedHashMap<>();
            items.forEach(item -> groups.computeIfAbsent(item.function().group(), key -> new ArrayList<>())
                    .add(item));
            groups.forEach((group, members) -> {
                row.add(members.get(0).function().code().substring(0, 5), group, members);
                members.forEach(
                        item -> row.add(item.function().code(), item.function().name(), List.of(item)));
            });
        });
    }

    private void basic() {
        List<List<String>> left = side("301", "工资福利支出");
        left.addAll(side("303", "对个人和家庭的补助"));
        List<List<String>> right = side("302", "商品和服务支出");
        right.addAll(side("310", "资本性支出"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            List<String> row = new ArrayList<>(i < left.size() ? left.get(i) : List.of("", "", ""));
            row.addAll(i < right.size() ? right.get(i) : List.of("", "", ""));
            rows.add(row);
        }
        rows.add(List.of("人员经费合计", "", cell(plan.economic(true)), "公用经费合计", "", cell(plan.economic(false))));
        table("一般公共预算财政拨款基本支出决算明细表", rows);
    }

    private List<List<String>> side(String type, String name) {
        List<List<String>> rows = new ArrayList<>();
        long sum = 0;
        for (Map.Entry<Group, Long> group : plan.economic().entrySet()) {
            if (group.getKey().code().startsWith(type)) {
                rows.add(List.of(group.getKey().code(), group.getKey().name(), cell(group.getValue())));
                sum += group.getValue();
            }
        }
        if (!rows.isEmpty()) {
            rows.add(0, List.of(type, name, cell(sum)));
        }
        return rows;
    }
}
