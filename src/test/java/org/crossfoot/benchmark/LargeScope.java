package org.crossfoot.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Scope;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.Claim;
import org.crossfoot.declared.Claim.Part;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.Comparison;
import org.crossfoot.declared.DeclaredFigure;
import org.crossfoot.declared.DocumentReading;
import org.crossfoot.declared.FigureKind;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.source.Document;
import org.crossfoot.source.Location;

/**
 * A scope as large as wanted: an outline of items, each with its parts, last year's amount, the change, the rate, the share and
 * its amount once more; some twenty relations to eight figures.
 */
final class LargeScope {
    private static final int YEAR = 2023;
    private static final int BRANCHES = 5;
    private static final List<String> COLUMNS = List.of("基本支出", "项目支出", "合计", "上年数", "增减额", "增减%", "占比%", "决算数");

    private final Random random;
    private final List<DeclaredFigure> figures = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private LargeScope(long seed) {
        this.random = new Random(seed);
    }

    /** An item of the outline with its amounts in 0.01万元. */
    private record Item(String code, long basic, long project, long before, List<Item> below) {
        static Item over(String code, List<Item> below) {
            return new Item(
                    code,
                    below.stream().mapToLong(Item::basic).sum(),
                    below.stream().mapToLong(Item::project).sum(),
                    below.stream().mapToLong(Item::before).sum(),
                    below);
        }

        long total() {
            return basic + project;
        }
    }

    /** The figures of a row, in the order of {@link #COLUMNS}. */
    private record Row(List<DeclaredFigure> cells, List<Row> below) {}

    static Reconciliation of(long seed, int figures, int errors) {
        LargeScope scope = new LargeScope(seed);
        int leaves = figures / COLUMNS.size() * (BRANCHES - 1) / BRANCHES;
        Item whole = Item.over("", scope.outline(leaves));
        scope.rows(whole, whole.total());
        return scope.reconciliation(errors);
    }

    private List<Item> outline(int leaves) {
        List<Item> types = new ArrayList<>();
        for (int type = 201; leaves > BRANCHES * BRANCHES * (type - 201); type++) {
            List<Item> groups = new ArrayList<>();
            for (int group = 1; group <= BRANCHES; group++) {
                groups.add(group(type + "0" + group));
            }
            types.add(Item.over(String.valueOf(type), groups));
        }
        return types;
    }

    private Item group(String code) {
        List<Item> items = new ArrayList<>();
        for (int item = 1; item <= BRANCHES; item++) {
            items.add(new Item(code + "0" + item, amount(), amount(), 2 * amount(), List.of()));
        }
        return Item.over(code, items);
    }

    private long amount() {
        return 1000L + random.nextInt(9_000_000);
    }

    private Row rows(Item item, long whole) {
        long change = item.total() - item.before();
        List<BigDecimal> amounts = List.of(
                BigDecimal.valueOf(item.basic(), 2),
                BigDecimal.valueOf(item.project(), 2),
                BigDecimal.valueOf(item.total(), 2),
                BigDecimal.valueOf(item.before(), 2),
                BigDecimal.valueOf(change, 2),
                percent(change, item.before()),
                percent(item.total(), whole),
                BigDecimal.valueOf(item.total(), 2));
        List<DeclaredFigure> cells = new ArrayList<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            cells.add(figure(item.code(), COLUMNS.get(column), amounts.get(column)));
        }
        Row row = new Row(
                cells, item.below().stream().map(below -> rows(below, whole)).toList());
        relate(row);
        return row;
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private DeclaredFigure figure(String code, String column, BigDecimal value) {
        boolean rate = column.endsWith("%");
        Unit unit = rate ? Unit.PERCENT : Unit.TEN_THOUSAND_YUAN;
        boolean known = !code.isEmpty() && (column.equals("合计") || column.equals("决算数"));
        int number = figures.size() + 1;
        String table = column.equals("决算数") ? "表二" : "表一";
        DeclaredFigure figure = new DeclaredFigure(
                "f" + number,
                code + "·" + column,
                known ? LineItem.function(code) : null,
                rate ? FigureKind.PERCENT : FigureKind.MONEY,
                Written.declared(value, unit),
                unit.chinese(),
                false,
                YEAR,
                code + " " + value.toPlainString(),
                new Location("large.txt", null, table, 1 + number / COLUMNS.size(), code, column, null));
        figures.add(figure);
        return figure;
    }

    private void relate(Row row) {
        List<DeclaredFigure> c = row.cells();
        for (int total : new int[] {2, 7}) {
            sum(ClaimType.SUM, c.get(total), c.get(0), c.get(1));
            less(ClaimType.SUM, c.get(0), c.get(total), c.get(1));
            less(ClaimType.SUM, c.get(1), c.get(total), c.get(0));
            less(ClaimType.CHANGE, c.get(4), c.get(total), c.get(3));
            less(ClaimType.BALANCE, c.get(3), c.get(total), c.get(4));
            sum(ClaimType.BALANCE, c.get(total), c.get(3), c.get(4));
            quotient(
                    ClaimType.RATE,
                    c.get(5),
                    List.of(new Part(c.get(total), true), new Part(c.get(3), false)),
                    c.get(3));
            quotient(ClaimType.RATIO, c.get(6), List.of(new Part(c.get(total), true)), figures.get(total));
        }
        quotient(ClaimType.RATE, c.get(5), List.of(new Part(c.get(4), true)), c.get(3));
        sum(ClaimType.REPEAT, c.get(7), c.get(2));
        if (!row.below().isEmpty()) {
            Stream.of(0, 1, 2, 3, 4, 7)
                    .forEach(column -> sum(
                            ClaimType.SUM,
                            c.get(column),
                            row.below().stream()
                                    .map(below -> below.cells().get(column))
                                    .toArray(DeclaredFigure[]::new)));
        }
    }

    private void sum(ClaimType type, DeclaredFigure total, DeclaredFigure... parts) {
        claim(
                type,
                total,
                new Claim.Parts(
                        Stream.of(parts).map(part -> new Part(part, true)).toList()));
    }

    private void less(ClaimType type, DeclaredFigure rest, DeclaredFigure whole, DeclaredFigure part) {
        claim(type, rest, new Claim.Parts(List.of(new Part(whole, true), new Part(part, false))));
    }

    private void quotient(ClaimType type, DeclaredFigure rate, List<Part> numerator, DeclaredFigure base) {
        claim(type, rate, new Claim.Quotient(numerator, List.of(new Part(base, true))));
    }

    private void claim(ClaimType type, DeclaredFigure declared, Claim.Derivation derived) {
        claims.add(new Claim("c" + (claims.size() + 1), type, Basis.STATED, declared, Comparison.EQUAL, derived));
    }

    /** The scope with two digits of some figures in the place of each other's. */
    private Reconciliation reconciliation(int errors) {
        Map<DeclaredFigure, DeclaredFigure> wrong = new HashMap<>();
        while (wrong.size() < errors) {
            DeclaredFigure figure = figures.get(random.nextInt(figures.size()));
            if (figure.kind() == FigureKind.MONEY) {
                wrong.put(figure, wrong(figure));
            }
        }
        List<DeclaredFigure> written = figures.stream()
                .map(figure -> wrong.getOrDefault(figure, figure))
                .toList();
        List<Claim> claimed = claims.stream()
                .map(claim -> new Claim(
                        claim.id(),
                        claim.type(),
                        claim.basis(),
                        wrong.getOrDefault(claim.declared(), claim.declared()),
                        claim.comparison(),
                        otherwise(claim.derived(), wrong)))
                .toList();
        Document document = new Document("large.txt", "", "txt", "", List.of(), List.of(), List.of(), List.of());
        DocumentReading reading = new DocumentReading(document, "", "", YEAR, written, claimed, List.of());
        return new Reconciliation(new Scope(new BudgetUnit("", ""), YEAR), List.of(reading), null);
    }

    private static Claim.Derivation otherwise(Claim.Derivation derived, Map<DeclaredFigure, DeclaredFigure> wrong) {
        if (derived instanceof Claim.Quotient rate) {
            return new Claim.Quotient(otherwise(rate.numerator(), wrong), otherwise(rate.denominator(), wrong));
        }
        return new Claim.Parts(otherwise(((Claim.Parts) derived).parts(), wrong));
    }

    private static List<Part> otherwise(List<Part> parts, Map<DeclaredFigure, DeclaredFigure> wrong) {
        return parts.stream()
                .map(part -> new Part(wrong.getOrDefault(part.figure(), part.figure()), part.added()))
                .toList();
    }

    private static DeclaredFigure wrong(DeclaredFigure right) {
        String digits = right.written().value().toPlainString();
        int at = digits.startsWith("-") ? 1 : 0;
        char digit = (char) ('1' + (digits.charAt(at) - '0' + 3) % 9);
        BigDecimal value = new BigDecimal(digits.substring(0, at) + digit + digits.substring(at + 1));
        return new DeclaredFigure(
                right.id(),
                right.label(),
                right.item(),
                right.kind(),
                Written.declared(value, right.written().unit()),
                right.unitWords(),
                right.range(),
                right.year(),
                right.quote(),
                right.at());
    }
}
