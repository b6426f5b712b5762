package org.crossfoot.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.crossfoot.budget.Portion;
import org.crossfoot.ledger.Entry;

/** The journal of an ordinary unit's year, made by chance from a seed: 6,000 entries and more, nothing out of order. */
final class MadeUpJournal {
    static final int YEAR = 2022;
    private static final int PAYMENTS = 1_500;
    private static final Calendar CALENDAR = new Calendar(YEAR);

    private static final List<Purpose> PURPOSES = List.of(
            new Purpose("30201", "购办公用品"),
            new Purpose("30202", "付资料印刷费"),
            new Purpose("30205", "付水费"),
            new Purpose("30206", "付电费"),
            new Purpose("30207", "付电话费"),
            new Purpose("30211", "报销差旅费"),
            new Purpose("30213", "付设备维修费"),
            new Purpose("30215", "付会议费"),
            new Purpose("30216", "付培训费"),
            new Purpose("30217", "付公务接待费"),
            new Purpose("30218", "购防护物资"),
            new Purpose("30226", "付劳务费"),
            new Purpose("30227", "付监测技术服务款"),
            new Purpose("30231", "付车辆加油费"),
            new Purpose("30299", "付宣传展板款"),
            new Purpose("31002", "购电脑"));

    final Random random;
    final List<Made> vouchers = new ArrayList<>();

    /** What is paid for: its economic code and summary. */
    record Purpose(String economic, String summary) {}

    /** An entry before it stands in a voucher; fen, negative for red letters. */
    record Line(String account, long debit, long credit, String economic, Portion portion) {}

    /** A voucher before it has its number; planted for a test, or for none. */
    record Made(LocalDate date, String summary, String payee, List<Line> lines, String plantedFor) {}

    MadeUpJournal(long seed) {
        random = new Random(seed);
        for (int i = 0; i < PAYMENTS; i++) {
            Purpose purpose = PURPOSES.get(random.nextInt(PURPOSES.size()));
            pay(workingDay(1 + i % 12), purpose, amount(), "");
        }
        for (int month = 1; month <= 12; month++) {
            pay(workingDay(month), new Purpose("30101", "发放" + month + "月工资"), 31_234_500, "");
            pay(workingDay(month), new Purpose("30214", "付" + month + "月房租"), 840_000, "");
        }
        for (int i = 1; i <= 10; i++) {
            LocalDate date = workingDay(i);
            advance(date, "借款" + i, 500_000, "");
            advance(next(date.plusDays(20)), "还借款" + i, -500_000, "");
        }
    }

    /** Of many sizes, as real amounts are: 30 to 30,000 yuan, never round. */
    long amount() {
        long fen = (long) (3_000 * Math.pow(10, 3 * random.nextDouble()));
        return fen % 10_000 == 0 ? fen + 37 : fen;
    }

    LocalDate workingDay(int month) {
        return next(LocalDate.of(YEAR, month, 1 + random.nextInt(24)));
    }

    static LocalDate next(LocalDate date) {
        LocalDate day = date;
        while (CALENDAR.isOff(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    LocalDate saturday(int month) {
        LocalDate day = LocalDate.of(YEAR, month, 1);
        while (day.getDayOfWeek() != DayOfWeek.SATURDAY || !CALENDAR.isOff(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    void pay(LocalDate date, Purpose purpose, long fen, String plantedFor) {
        pay(date, purpose, fen, new Payee("第" + random.nextInt(400) + "商行", plantedFor));
    }

    /** Who is paid, in a voucher that is planted for a test. */
    record Payee(String name, String plantedFor) {}

    void pay(LocalDate date, Purpose purpose, long fen, Payee payee) {
        Portion portion =
                purpose.economic().startsWith("301") || random.nextBoolean() ? Portion.BASIC : Portion.PROJECT;
        vouchers.add(new Made(date, purpose.summary(), payee.name(), lines(purpose, fen, portion), payee.plantedFor()));
    }

    static List<Line> lines(Purpose purpose, long fen, Portion portion) {
        return List.of(
                new Line("5001", fen, 0, purpose.economic(), portion),
                new Line("1002", 0, fen, "", Portion.ALL),
                new Line("7201", fen, 0, purpose.economic(), portion),
                new Line("800102", 0, fen, "", Portion.ALL));
    }

    void advance(LocalDate date, String summary, long fen, String plantedFor) {
        vouchers.add(new Made(
                date,
                summary,
                plantedFor.isEmpty() ? "某职员" : "另一职员",
                List.of(
                        new Line("1218", Math.max(0, fen), Math.max(0, -fen), "", Portion.ALL),
                        new Line("1002", Math.max(0, -fen), Math.max(0, fen), "", Portion.ALL)),
                plantedFor));
    }

    /** The vouchers in the order of their dates, with their numbers: 记-0001 and so on. */
    List<List<Entry>> numbered() {
        vouchers.sort(Comparator.comparing(Made::date));
        List<List<Entry>> numbered = new ArrayList<>();
        for (Made voucher : vouchers) {
            numbered.add(entries(voucher, number(numbered.size() + 1)));
        }
        return numbered;
    }

    static String number(int number) {
        return String.format(Locale.ROOT, "记-%04d", number);
    }

    private static List<Entry> entries(Made voucher, String number) {
        List<Entry> entries = new ArrayList<>();
        for (Line line : voucher.lines()) {
            entries.add(new Entry(
                    "账.csv",
                    "",
                    1,
                    "u",
                    YEAR,
                    voucher.date(),
                    number,
                    entries.size() + 1,
                    voucher.summary(),
                    line.account(),
                    "",
                    line.debit(),
                    line.credit(),
                    "2130199",
                    line.economic(),
                    line.portion(),
                    line.portion() == Portion.PROJECT ? "P1" : "",
                    "",
                    "",
                    voucher.payee(),
                    false));
        }
        return entries;
    }
}
