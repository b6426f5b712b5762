package org.crossfoot.ledger.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A year of a made budget unit, the same for the same seed: opening balance, payments of every kind, red letters and closing. */
final class MadeLedger {
    static final int YEAR = 2022;
    static final String UNIT = "361128007";

    private static final List<Named> FUNCTIONS = List.of(
            new Named("2130101", "行政运行"),
            new Named("2130122", "农业生产发展"),
            new Named("2080505", "机关事业单位基本养老保险缴费支出"),
            new Named("2210201", "住房公积金"));
    private static final List<Named> ECONOMICS = List.of(
            new Named("30101", "基本工资"),
            new Named("30201", "办公费"),
            new Named("30211", "差旅费"),
            new Named("30226", "劳务费"),
            new Named("31002", "办公设备购置"));
    private static final List<Named> PROJECTS =
            List.of(new Named("P2201", "高标准农田建设"), new Named("P2202", "农技推广"), new Named("P2203", "乡村振兴衔接资金"));
    private static final List<String> FUNDS = List.of("一般公共预算资金", "政府性基金预算资金");
    private static final List<String> PAYEES = List.of("本单位职工", "青禾农资经营部", "县印刷厂", "某某工程队");

    final List<Line> openings = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    private final Random random;
    private int voucher;

    /** A line of a voucher; amounts in fen. */
    record Line(
            LocalDate date,
            int voucher,
            int line,
            String summary,
            String account,
            String accountName,
            long debit,
            long credit,
            Parts parts) {
        String number() {
            return String.format("%04d", voucher);
        }
    }

    /** A code and its name. */
    record Named(String code, String name) {
        /** Both in one cell. */
        String both() {
            return (code + " " + name).strip();
        }
    }

    /** What auxiliary accounting tells of a line; codes and names. */
    record Parts(Named function, Named economic, String portion, Named project, String fund, String payee) {
        @Override
        public String toString() {
            return String.join("|", function.code(), economic.code(), portion, project.code(), fund);
        }
    }

    static final Parts NONE = new Parts(new Named("", ""), new Named("", ""), "", new Named("", ""), "", "");

    MadeLedger(long seed, int vouchers) {
        random = new Random(seed);
        Parts carried = new Parts(NONE.function(), NONE.economic(), "", NONE.project(), FUNDS.get(0), "");
        openings.add(new Line(LocalDate.of(YEAR, 1, 1), 0, 0, "年初余额", "810101", "财政拨款结转", 0, 1_250_077, carried));
        for (int i = 0; i < vouchers; i++) {
            pay(LocalDate.of(YEAR, 1 + i * 12 / vouchers, 1 + random.nextInt(28)), parts(), amount());
        }
        close();
    }

    private long amount() {
        long fen = 100L + random.nextInt(9_000_000);
        return random.nextInt(12) == 0 ? -fen : fen;
    }

    private Parts parts() {
        boolean basic = random.nextBoolean();
        return new Parts(
                FUNCTIONS.get(random.nextInt(FUNCTIONS.size())),
                ECONOMICS.get(random.nextInt(ECONOMICS.size())),
                basic ? "基本支出" : "项目支出",
                basic ? NONE.project() : PROJECTS.get(random.nextInt(PROJECTS.size())),
                FUNDS.get(random.nextInt(10) == 0 ? 1 : 0),
                PAYEES.get(random.nextInt(PAYEES.size())));
    }

    private void pay(LocalDate date, Parts parts, long fen) {
        voucher++;
        String summary = (fen < 0 ? "冲销" : "支付") + parts.economic().name();
        add(date, 1, summary, "5001", "业务活动费用", fen, 0, parts);
        add(date, 2, summary, "400101", "财政拨款收入", 0, fen, parts);
        add(date, 3, summary, "710101", "行政支出", fen, 0, parts);
        add(date, 4, summary, "600101", "财政拨款预算收入", 0, fen, parts);
    }

    /** The budgetary half of the closing: all income and expenditure to the carry-over. */
    private void close() {
        voucher++;
        Map<String, Line> spent = new TreeMap<>();
        for (Line line : List.copyOf(lines)) {
            if (line.account().startsWith("7")) {
                spent.merge(line.parts().toString(), line, (a, b) -> with(a, a.debit() + b.debit()));
            }
        }
        int number = 0;
        LocalDate last = LocalDate.of(YEAR, 12, 31);
        for (Line line : spent.values()) {
            add(last, ++number, "年终结转", "600101", "财政拨款预算收入", line.debit(), 0, line.parts());
            add(last, ++number, "年终结转", "810101", "财政拨款结转", 0, line.debit(), line.parts());
            add(last, ++number, "年终结转", "810101", "财政拨款结转", line.debit(), 0, line.parts());
            add(last, ++number, "年终结转", "710101", "行政支出", 0, line.debit(), line.parts());
        }
    }

    private static Line with(Line line, long debit) {
        return new Line(
                line.date(),
                line.voucher(),
                line.line(),
                line.summary(),
                line.account(),
                line.accountName(),
                debit,
                0,
                line.parts());
    }

    private void add(
            LocalDate date,
            int line,
            String summary,
            String account,
            String name,
            long debit,
            long credit,
            Parts parts) {
        lines.add(new Line(date, voucher, line, summary, account, name, debit, credit, parts));
    }

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
