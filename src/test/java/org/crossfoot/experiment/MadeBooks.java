package org.crossfoot.experiment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The expenditure of a made-up unit, entry by entry, and the figures that a report makes of it. */
record MadeBooks(List<Line> lines) {
    private static final List<String> FUNCTIONS = List.of("2080505", "2101101", "2210201", "2240101", "2240106");
    private static final List<String> CODES =
            List.of("30101", "30102", "30201", "30202", "30207", "30211", "30213", "30216", "30226", "30227", "31002");
    private static final int FEN_OF_TEN_THOUSAND = 1_000_000;

    /** Half of the last digit of a figure in 万元, in fen. */
    private static final long ROUNDED = 5_000;

    private static final int ODDS = 20;

    /** Vouchers entered again or of the year's last days, or items that lack as much: seldom more than two. */
    private static final int PLACES = 2;

    /** One entry. */
    private record Line(
            String voucher, String date, String payee, String portion, String function, String code, long fen) {
        private Line with(String otherVoucher, String otherDate, String otherCode) {
            return new Line(otherVoucher, otherDate, payee, portion, function, otherCode, fen);
        }
    }

    /** Books with an error in them, the voucher that has it, and its amount. */
    record Planted(MadeBooks books, String voucher, long fen) {
        boolean isWithinRounding() {
            return fen <= 2 * ROUNDED;
        }

        /** True if chance would not bring one of the few places where such errors are looked for so close to the difference. */
        boolean isDetermined() {
            return fen > ODDS * 2 * ROUNDED * PLACES;
        }
    }

    static MadeBooks of(Random random, int size) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lines.add(new Line(
                    "记-%04d".formatted(i + 1),
                    "2021-%02d-%02d".formatted(2 + random.nextInt(10), 1 + random.nextInt(28)),
                    "收款人" + random.nextInt(40),
                    random.nextBoolean() ? "basic" : "project",
                    FUNCTIONS.get(random.nextInt(FUNCTIONS.size())),
                    CODES.get(random.nextInt(CODES.size())),
                    100L * (1 + random.nextInt(300)) * (1 + random.nextInt(300)) + random.nextInt(100)));
        }
        return new MadeBooks(lines);
    }

    Planted with(LedgerError error, Random random) {
        int at = random.nextInt(lines.size());
        Line line = lines.get(at);
        List<Line> changed = new ArrayList<>(lines);
        String voucher = "记-9001";
        switch (error) {
            case TWICE -> changed.add(line.with(voucher, line.date(), line.code()));
            case YEAR -> changed.add(line.with(voucher, "2021-12-31", line.code()));
            case CODE -> {
                voucher = line.voucher();
                changed.set(at, line.with(voucher, line.date(), other(line.code(), random)));
            }
        }
        return new Planted(new MadeBooks(changed), voucher, line.fen());
    }

    /** Another group of the same class, where an entry is easily booked by mistake. */
    private static String other(String code, Random random) {
        List<String> others =
                CODES.stream().filter(other -> !other.equals(code)).toList();
        return others.get(random.nextInt(others.size()));
    }

    /** The report's figures as lines of a made-up scope. */
    String figures() {
        Map<String, Long> sums = new TreeMap<>();
        for (Line line : lines) {
            sums.merge("expenditure", line.fen(), Math::addExact);
            sums.merge("expenditure/" + line.portion(), line.fen(), Math::addExact);
            sums.merge("function/" + line.function().substring(0, 3), line.fen(), Math::addExact);
            sums.merge("economic/" + line.portion() + "/" + line.code(), line.fen(), Math::addExact);
        }
        List<String> rows = new ArrayList<>();
        sums.forEach((item, fen) ->
                rows.add("f%d | %s | %s | %s万元".formatted(rows.size() + 1, item.replace('/', '·'), item, shown(fen))));
        return String.join("\n", rows);
    }

    private static BigDecimal shown(long fen) {
        return BigDecimal.valueOf(fen).divide(BigDecimal.valueOf(FEN_OF_TEN_THOUSAND), 2, RoundingMode.HALF_UP);
    }

    String ledger() {
        return lines.stream()
                .map(line -> "%s | 7201 | %s | %s | %s"
                        .formatted(line.portion(), line.function(), line.code(), BigDecimal.valueOf(line.fen(), 2)))
                .collect(Collectors.joining("\n"));
    }

    String entries() {
        return lines.stream()
                .map(line -> "%s | %s | 支付费用 | %s | %s | %s | %s | %s"
                        .formatted(
                                line.voucher(),
                                line.date(),
                                line.payee(),
                                line.portion(),
                                line.function(),
                                line.code(),
                                BigDecimal.valueOf(line.fen(), 2)))
                .collect(Collectors.joining("\n"));
    }
}
