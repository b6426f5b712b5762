package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossfoot.budget.ResourceTable;
import org.crossfoot.money.Precision;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;

/**
 * Finds numbers of people and things: digits or Chinese numerals with a measure word, in thousands or 万, with 余 and 多,
 * as ranges. Ordinals, titles, chainages and set phrases count nothing; a Chinese numeral in quotation marks is a slogan.
 */
final class CountScanner {
    private static final String DIGITS = "(?<![\\d.,+A-Za-z])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String NUMBER =
            "(?:" + SpacedDigits.WHOLE + "|" + DIGITS + "|" + ChineseNumerals.PATTERN + ")";
    private static final Sought COUNT = new Sought(
            Sought.DIGITS + ChineseNumerals.FIRST + Approximation.FIRST,
            Approximation.BEFORE
                    + "(?:(?<from>" + NUMBER + ")\\s*(?:" + MeasureWords.ANY + ")?\\s*(?:[-~～—–]|至|到)+\\s*)?"
                    + "(?<number>" + NUMBER + ")\\s*(?<odd>[余多几])?(?<power>[万亿])?(?<odder>[余多几])?\\s*"
                    + "(?<measure>" + MeasureWords.ANY + ")" + Approximation.AFTER);
    private static final List<String> PHRASES = ResourceTable.rows("/declared/set-phrases.csv").stream()
            .map(row -> row.get(0))
            .toList();
    private static final Sought PHRASE = new Sought(
            PHRASES.stream().map(phrase -> phrase.substring(0, 1)).collect(Collectors.joining()),
            AnyOf.words(PHRASES.stream()));

    /** Words before a number that make it an ordinal; before a Chinese numeral, also those that point back. */
    private static final Pattern ORDINAL = Pattern.compile("第\\s*$");

    private static final Pattern POINTS_BACK = Pattern.compile("(?:[第这那此每首头几数同百千]|(?<![目日以之年])前|(?<![先之])后)\\s*$");

    private final String passage;
    private final Enclosures enclosures;
    private final BitSet phrases;
    private final List<NumberToken> tokens = new ArrayList<>();

    private CountScanner(String passage) {
        this.passage = HalfWidth.of(passage);
        this.enclosures = new Enclosures(passage);
        this.phrases = Enclosures.places(PHRASE.all(passage).stream()
                .map(phrase -> new Enclosures.Span(phrase.start(), phrase.end()))
                .toList());
    }

    /** The counts of a passage from left to right. */
    static List<NumberToken> scan(String passage) {
        CountScanner scanner = new CountScanner(passage);
        Sought.Search search = COUNT.in(scanner.passage);
        Matcher found = search.found();
        int from = 0;
        while (search.find(from)) {
            boolean taken = scanner.take(found);
            from = taken ? found.end() : Math.max(found.end("number"), from + 1);
        }
        return scanner.tokens;
    }

    /** True for words such as 三公 that everybody knows, whatever is said of them. */
    static boolean isSetPhrase(String words) {
        return PHRASES.contains(words);
    }

    /** Takes a match as one count, or two for a range; false if it counts nothing. */
    private boolean take(Matcher found) {
        String measure = found.group("measure");
        Optional<FigureKind> kind = MeasureWords.kind(measure);
        Optional<BigDecimal> value = value(found.group("number"));
        if (kind.isEmpty() || value.isEmpty() || !counts(found)) {
            return false;
        }
        boolean odd = found.group("odd") != null || found.group("odder") != null;
        String power = found.group("power") == null ? "" : found.group("power");
        Optional<BigDecimal> least = found.group("from") == null ? Optional.empty() : value(found.group("from"));
        Unit unit =
                power.isEmpty() ? Unit.COUNT : power.equals("万") ? Unit.TEN_THOUSAND_COUNT : Unit.HUNDRED_MILLION_COUNT;
        least.ifPresent(low -> tokens.add(new NumberToken(
                found.start("from"),
                found.end("from"),
                new Written(low, unit, Precision.AT_LEAST),
                power + measure,
                true,
                kind.get())));
        Precision precision = least.isPresent() ? Precision.AT_MOST : Approximation.of(found, odd);
        tokens.add(new NumberToken(
                found.start("number"),
                found.end("measure"),
                written(value.get(), unit, precision),
                power + measure,
                least.isPresent(),
                kind.get()));
        return true;
    }

    private static Written written(BigDecimal value, Unit unit, Precision precision) {
        return precision == Precision.AS_WRITTEN && value.scale() == 0
                ? Written.declared(value, unit)
                : new Written(value, unit, precision);
    }

    private static Optional<BigDecimal> value(String number) {
        return Character.isDigit(number.charAt(0))
                ? Optional.of(new BigDecimal(SpacedDigits.closed(number)))
                : ChineseNumerals.value(number).map(BigDecimal::valueOf);
    }

    private boolean counts(Matcher found) {
        int start = found.start("number");
        String before = passage.substring(Math.max(0, start - 8), start);
        boolean passedOver = ORDINAL.matcher(before).find() || enclosures.isInTitle(start) || phrases.get(start);
        boolean digits = Character.isDigit(passage.charAt(start));
        return !passedOver && (digits || countsInWords(found, before));
    }

    /** A Chinese numeral counts from 两 on; 二 by itself numbers things in order; 一 mostly is an article. */
    private boolean countsInWords(Matcher found, String before) {
        String numeral = found.group("number");
        boolean slogan = enclosures.isQuoted(found.start("number"))
                || MeasureWords.needsDigits(found.group("measure"))
                || (found.group("from") == null && POINTS_BACK.matcher(before).find());
        if (numeral.equals("一")) {
            boolean regular = MeanOne.isRate(before);
            return (regular || !slogan) && (regular || MeanOne.in(passage, found));
        }
        return !slogan && !numeral.equals("二");
    }
}
