package org.crossfoot.reconciliation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.Fund;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;
import org.crossfoot.budget.Scope;
import org.crossfoot.budget.Stage;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.Claim;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.Comparison;
import org.crossfoot.declared.DeclaredFigure;
import org.crossfoot.declared.DocumentReading;
import org.crossfoot.declared.FigureKind;
import org.crossfoot.ledger.EntrySearch;
import org.crossfoot.ledger.Flow;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.ledger.OutturnKey;
import org.crossfoot.ledger.Posting;
import org.crossfoot.money.Precision;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;
import org.crossfoot.source.Document;
import org.crossfoot.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * A scope as a few lines of text, so that a golden case can show a relation without the sentences it was read from.
 *
 * <p>Figures: {@code f1 | 收入总计 | income-grand-total | 3777.93万元} with the year behind it where it is not the scope's,
 * and {@code -} for an item that is not known; {@code f1 支出决算表} stands in that table, {@code
 * expenditure/basic@general#budget} is of a fund and a stage. Claims: {@code sum | f1 = f2 + f3}, {@code ratio | f4 = f2 / f1}, {@code
 * rate | f5 = f3 / f1 - f3}, {@code direction | f1 < f2},
 * {@code count | f1 = 甲, 乙} for things named, {@code period | f1: 2020}. Ledger: {@code basic | 7201 | 2240101 | 30101 | 4485300.00}, {@code -} for a code it lacks.
 */
public final class ScopeText {
    /** The column of a ledger row, the last, that may name the nature of the money. */
    private static final int FUND = 5;

    private static final int YEAR = 2021;
    private static final Pattern NUMBER = Pattern.compile("(约|超|不足)?(-?[\\d.]+)(\\D*)");
    private static final Map<String, Precision> WORDS =
            Map.of("约", Precision.ABOUT, "超", Precision.AT_LEAST, "不足", Precision.AT_MOST);

    private static final Map<String, Comparison> SIGNS = Map.of(
            ">=", Comparison.AT_LEAST,
            "<=", Comparison.AT_MOST,
            ">", Comparison.MORE_THAN,
            "<", Comparison.LESS_THAN);

    private final Map<String, DeclaredFigure> figures = new LinkedHashMap<>();

    private ScopeText() {}

    /** Reads a scope; a null ledger is a scope without one. */
    public static Reconciliation read(String figures, String claims, @Nullable String ledger) {
        ScopeText text = new ScopeText();
        rows(figures).forEach(text::figure);
        List<Claim> read = new ArrayList<>();
        rows(claims).forEach(row -> read.add(text.claim("c" + (read.size() + 1), row)));
        Document document = new Document("报告.txt", "", "txt", "", List.of(), List.of(), List.of(), List.of());
        DocumentReading reading =
                new DocumentReading(document, "", "", YEAR, List.copyOf(text.figures.values()), read, List.of());
        Scope scope = new Scope(new BudgetUnit("430000001", "某市某局"), YEAR);
        return new Reconciliation(scope, List.of(reading), ledger == null ? null : outturn(ledger));
    }

    private static List<List<String>> rows(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }

    private void figure(List<String> row) {
        Written written = written(row.get(3));
        int year = row.size() > 4 ? Integer.parseInt(row.get(4)) : YEAR;
        int start = figures.size() * 10;
        String[] place = row.get(0).split(" ", 2);
        DeclaredFigure figure = new DeclaredFigure(
                place[0],
                row.get(1),
                item(row.get(2)),
                kind(written.unit()),
                written,
                written.unit().chinese(),
                false,
                year,
                row.get(1) + row.get(3),
                at(place.length > 1 ? place[1] : null, start));
        figures.put(place[0], figure);
    }

    private static FigureKind kind(Unit unit) {
        FigureKind other = unit.isCount() ? FigureKind.COUNT : FigureKind.MONEY;
        return unit == Unit.PERCENT ? FigureKind.PERCENT : other;
    }

    private static Location at(@Nullable String table, int start) {
        return new Location("报告.txt", null, table, null, null, null, new Location.Span(start, start + 9));
    }

    private static Written written(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            throw new IllegalArgumentException(text);
        }
        Unit unit = Unit.named(number.group(3)).orElse(Unit.COUNT);
        Written plain = Written.declared(new BigDecimal(number.group(2)), unit);
        return new Written(
                plain.value(),
                unit,
                WORDS.getOrDefault(number.group(1) == null ? "" : number.group(1), plain.precision()));
    }

    private static @Nullable LineItem item(String id) {
        if (id.equals("-")) {
            return null;
        }
        String[] staged = id.split("#", -1);
        String[] funded = staged[0].split("@", -1);
        String[] parts = funded[0].split("/");
        Concept concept = Concept.valueOf(constant(parts[0]));
        Portion portion = Portion.ALL;
        String code = "";
        for (String part : List.of(parts).subList(1, parts.length)) {
            if (Character.isDigit(part.charAt(0))) {
                code = part;
            } else {
                portion = Portion.valueOf(part.toUpperCase(Locale.ROOT));
            }
        }
        return new LineItem(
                concept,
                portion,
                code,
                funded.length > 1 ? Fund.valueOf(constant(funded[1])) : Fund.ALL,
                staged.length > 1 ? Stage.valueOf(constant(staged[1])) : Stage.OUTTURN);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private Claim claim(String id, List<String> row) {
        ClaimType type = ClaimType.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        String[] words = row.get(1).split("\\s+");
        DeclaredFigure declared = figure(words[0].replace(":", ""));
        Claim.Derivation derived = switch (type) {
            case PERIOD -> new Claim.Year(Integer.parseInt(words[1]), YEAR);
            case RATIO, RATE -> row.get(1).contains("*") ? product(words) : quotient(words);
            default -> figures.containsKey(words[2]) ? parts(words) : enumeration(row.get(1));
        };
        Comparison comparison = SIGNS.getOrDefault(words[1], Comparison.EQUAL);
        return new Claim(id, type, Basis.STATED, declared, comparison, derived);
    }

    private static Claim.Enumeration enumeration(String claim) {
        return new Claim.Enumeration(
                List.of(claim.replaceFirst("^\\S+\\s+\\S+\\s+", "").split(",\\s*")));
    }

    private Claim.Parts parts(String[] words) {
        return new Claim.Parts(parts(words, 2, words.length));
    }

    /** {@code f3 = f2 / f1 - f2}: what stands behind the stroke is the denominator. */
    private Claim.Quotient quotient(String[] words) {
        int stroke = List.of(words).indexOf("/");
        return new Claim.Quotient(parts(words, 2, stroke), parts(words, stroke + 1, words.length));
    }

    /** {@code f3 = f1 * f2}. */
    private Claim.Product product(String[] words) {
        return new Claim.Product(Stream.iterate(2, at -> at < words.length, at -> at + 2)
                .map(at -> figure(words[at]))
                .toList());
    }

    private List<Claim.Part> parts(String[] words, int from, int to) {
        List<Claim.Part> parts = new ArrayList<>();
        for (int i = from; i < to; i += 2) {
            parts.add(new Claim.Part(figure(words[i]), !words[i - 1].equals("-")));
        }
        return parts;
    }

    private DeclaredFigure figure(String id) {
        DeclaredFigure figure = figures.get(id);
        if (figure == null) {
            throw new IllegalArgumentException("no figure " + id);
        }
        return figure;
    }

    private static Outturn outturn(String ledger) {
        Outturn outturn = new Outturn();
        for (List<String> row : rows(ledger)) {
            Flow flow = flow(row.get(0));
            String fund = row.size() > FUND ? row.get(FUND) : "";
            OutturnKey key = new OutturnKey(flow, code(row.get(1)), fund, code(row.get(2)), code(row.get(3)), "");
            outturn.add(key, new BigDecimal(row.get(4)).movePointRight(2).longValueExact());
        }
        return outturn;
    }

    /**
     * Entries as rows {@code 记-0003 | 2021-03-05 | 摘要 | 收款人 | basic | 2240101 | 30201 | 1200.00}; their order is that of the
     * books.
     */
    public static EntrySearch entries(String text) {
        List<Posting> postings = new ArrayList<>();
        for (List<String> row : rows(text)) {
            OutturnKey key = new OutturnKey(flow(row.get(4)), "7201", "", code(row.get(5)), code(row.get(6)), "");
            long fen = new BigDecimal(row.get(7)).movePointRight(2).longValueExact();
            postings.add(new Posting(
                    "账簿.csv",
                    "",
                    postings.size() + 2,
                    row.get(0),
                    LocalDate.parse(row.get(1)),
                    row.get(2),
                    code(row.get(3)),
                    key,
                    fen));
        }
        return wanted ->
                postings.stream().filter(posting -> wanted.test(posting.key())).toList();
    }

    private static Flow flow(String code) {
        return Arrays.stream(Flow.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String code(String text) {
        return text.equals("-") ? "" : text;
    }
}
