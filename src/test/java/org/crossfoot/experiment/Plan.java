package org.crossfoot.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The money of a made unit in one year and the year before, in fen: what it spent on what, and where that came from.
 *
 * @param items what was spent by functional classification's item
 * @param economic the basic expenditure by group of the economic classification
 * @param opening carried over from the year before
 * @param otherIncome income beside the fiscal appropriation
 * @param closing carried over into the next year
 */
record Plan(List<Item> items, Map<Group, Long> economic, long opening, long otherIncome, long closing) {
    static final int YEAR = 2023;

    /** An item (项) of the functional classification with its class and its group. */
    record Function(String code, String type, String group, String name) {}

    /** A group (款) of the economic classification of basic expenditure. */
    record Group(String code, String name) {
        boolean isPersonnel() {
            return code.startsWith("301") || code.startsWith("303");
        }
    }

    /** What was spent on an item: basic and project expenditure, its budget, and what was spent the year before. */
    record Item(Function function, long basic, long project, long budget, long before) {
        long spent() {
            return basic + project;
        }
    }

    private static final List<Function> FUNCTIONS = functions("""
            2010301 一般公共服务支出 政府办公厅（室）及相关机构事务 行政运行
            2010302 一般公共服务支出 政府办公厅（室）及相关机构事务 一般行政管理事务
            2050201 教育支出 普通教育 学前教育
            2050202 教育支出 普通教育 小学教育
            2050203 教育支出 普通教育 初中教育
            2050302 教育支出 职业教育 中等职业教育
            2070104 文化旅游体育与传媒支出 文化和旅游 图书馆
            2070109 文化旅游体育与传媒支出 文化和旅游 群众文化
            2080501 社会保障和就业支出 行政事业单位养老支出 行政单位离退休
            2080505 社会保障和就业支出 行政事业单位养老支出 机关事业单位基本养老保险缴费支出
            2080506 社会保障和就业支出 行政事业单位养老支出 机关事业单位职业年金缴费支出
            2101101 卫生健康支出 行政事业单位医疗 行政单位医疗
            2101103 卫生健康支出 行政事业单位医疗 公务员医疗补助
            2130108 农林水支出 农业农村 病虫害控制
            2130305 农林水支出 水利 水利工程建设
            2210201 住房保障支出 住房改革支出 住房公积金
            2210203 住房保障支出 住房改革支出 购房补贴
            """);

    private static final List<Group> GROUPS = Stream.of(
                    "30101 基本工资",
                    "30102 津贴补贴",
                    "30103 奖金",
                    "30107 绩效工资",
                    "30108 机关事业单位基本养老保险缴费",
                    "30109 职业年金缴费",
                    "30110 职工基本医疗保险缴费",
                    "30113 住房公积金",
                    "30302 退休费",
                    "30304 抚恤金",
                    "30305 生活补助",
                    "30201 办公费",
                    "30202 印刷费",
                    "30205 水费",
                    "30206 电费",
                    "30207 邮电费",
                    "30211 差旅费",
                    "30213 维修（护）费",
                    "30215 会议费",
                    "30216 培训费",
                    "30217 公务接待费",
                    "30227 委托业务费",
                    "30228 工会经费",
                    "30229 福利费",
                    "30231 公务用车运行维护费",
                    "31002 办公设备购置")
            .map(line -> new Group(line.substring(0, 5), line.substring(6)))
            .toList();

    private static List<Function> functions(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", -1))
                .map(word -> new Function(word[0], word[1], word[2], word[3]))
                .toList();
    }

    /**
     * Draws a plan.
     *
     * @param quantum what every amount is a multiple of, in fen
     */
    static Plan drawn(Random random, int functions, int groups, long quantum) {
        List<Item> items = new ArrayList<>();
        for (Function function : some(random, FUNCTIONS, functions)) {
            long basic = amount(random, quantum);
            long project = random.nextInt(3) == 0 ? 0 : amount(random, quantum);
            long spent = basic + project;
            long budget = spent
                    + (random.nextInt(4) == 0 ? 0 : part(random, spent / 4, quantum) - spent / 8 / quantum * quantum);
            long before = spent + part(random, spent / 3, quantum) - spent / 6 / quantum * quantum;
            items.add(new Item(function, basic, project, budget, before));
        }
        long basic = items.stream().mapToLong(Item::basic).sum();
        long spent = items.stream().mapToLong(Item::spent).sum();
        return new Plan(
                List.copyOf(items),
                shares(random, some(random, GROUPS, groups), basic, quantum),
                part(random, spent / 5, quantum),
                random.nextBoolean() ? 0 : part(random, spent / 9, quantum),
                part(random, spent / 6, quantum));
    }

    private static <T> List<T> some(Random random, List<T> all, int wanted) {
        List<Integer> drawn =
                new ArrayList<>(Stream.iterate(0, i -> i + 1).limit(all.size()).toList());
        Collections.shuffle(drawn, random);
        return drawn.stream().limit(wanted).sorted().map(all::get).toList();
    }

    /** An amount between 3 and 3,000 万元, small ones as frequent as large ones. */
    private static long amount(Random random, long quantum) {
        double amount = 3_000_000 * Math.pow(10, random.nextDouble() * 3);
        return Math.max(1, Math.round(amount / quantum)) * quantum;
    }

    private static long part(Random random, long most, long quantum) {
        return (1 + random.nextInt((int) Math.max(1, Math.min(1 << 30, most / quantum)))) * quantum;
    }

    /** An amount divided among groups as chance has it, none of them without any. */
    private static Map<Group, Long> shares(Random random, List<Group> groups, long amount, long quantum) {
        double[] weights = groups.stream()
                .mapToDouble(group -> 0.1 + Math.pow(random.nextDouble(), 3))
                .toArray();
        double whole = 0;
        for (double weight : weights) {
            whole += weight;
        }
        Map<Group, Long> shares = new LinkedHashMap<>();
        long left = amount;
        for (int i = 0; i < groups.size() - 1; i++) {
            long share = Math.max(1, Math.round(amount * weights[i] / whole / quantum)) * quantum;
            shares.put(groups.get(i), share);
            left -= share;
        }
        shares.put(groups.get(groups.size() - 1), left);
        return shares;
    }

    long basic() {
        return items.stream().mapToLong(Item::basic).sum();
    }

    long project() {
        return items.stream().mapToLong(Item::project).sum();
    }

    long spent() {
        return basic() + project();
    }

    long budget() {
        return items.stream().mapToLong(Item::budget).sum();
    }

    long before() {
        return items.stream().mapToLong(Item::before).sum();
    }

    long income() {
        return spent() + closing - opening;
    }

    long economic(boolean personnel) {
        return economic.entrySet().stream()
                .filter(group -> group.getKey().isPersonnel() == personnel)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
