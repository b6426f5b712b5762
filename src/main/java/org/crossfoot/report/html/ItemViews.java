package org.crossfoot.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.message.Words;
import org.crossfoot.report.AmountText;
import org.crossfoot.report.PassportReport;
import org.crossfoot.report.PassportReport.PassportAmount;
import org.crossfoot.report.PlaceWords;
import org.crossfoot.report.UnitReport;
import org.jspecify.annotations.Nullable;

/** Prepares the passports of a unit's year for its page, each with what is said of the year before. */
final class ItemViews {
    private static final String LAST_YEAR = "last-year";
    private static final List<String> COLUMNS =
            List.of("ledger", "internal-table", "published-table", "text", LAST_YEAR);

    private final Words words;
    private final PlaceWords places;
    private final Anchors anchors;
    private final List<PassportReport> passports;
    private final Map<String, PassportReport> lastYears = new HashMap<>();
    private final List<String> columns;

    ItemViews(Words words, PlaceWords places, Anchors anchors, UnitReport unit) {
        this.words = words;
        this.places = places;
        this.anchors = anchors;
        this.passports = unit.passports().stream()
                .filter(passport -> passport.year() == unit.year())
                .toList();
        unit.passports().stream()
                .filter(passport -> passport.year() == unit.year() - 1)
                .forEach(passport -> lastYears.put(passport.item(), passport));
        this.columns = COLUMNS.stream()
                .filter(column -> passports.stream()
                        .filter(ItemViews::isDeclared)
                        .anyMatch(passport -> !amounts(passport, column).isEmpty()))
                .toList();
    }

    private static boolean isDeclared(PassportReport passport) {
        return !passport.declared().isEmpty();
    }

    /** The names of the sources that any passport has amounts of. */
    List<String> columns() {
        return columns.stream()
                .map(column -> words.say("report.source-" + column))
                .toList();
    }

    /** The items that a document declares. */
    List<ItemView> declared() {
        return passports.stream().filter(ItemViews::isDeclared).map(this::of).toList();
    }

    /** Those that only the ledger knows, without the ones that come to nothing. */
    List<ItemView> onlyRecorded() {
        return passports.stream()
                .filter(passport -> !isDeclared(passport) && isSomething(passport.recorded()))
                .map(this::of)
                .toList();
    }

    private static boolean isSomething(@Nullable String recorded) {
        return recorded != null && new BigDecimal(recorded).signum() != 0;
    }

    private ItemView of(PassportReport passport) {
        return new ItemView(
                passport.name(),
                AmountText.grouped(passport.recorded()),
                columns.stream().map(column -> cell(amounts(passport, column))).toList(),
                AmountText.signed(passport.difference()),
                VerdictView.of(passport.verdict(), words),
                passport.standing().equals("agreed") ? "" : passport.conclusion());
    }

    private List<PassportAmount> amounts(PassportReport passport, String column) {
        if (column.equals(LAST_YEAR)) {
            return Optional.ofNullable(lastYears.get(passport.item()))
                    .map(PassportReport::amounts)
                    .orElse(List.of());
        }
        return passport.amounts().stream()
                .filter(amount -> amount.source().equals(column))
                .toList();
    }

    /** What is written the same way, and came to the same, stands once with all its places. */
    private ItemView.Cell cell(List<PassportAmount> amounts) {
        Map<List<String>, List<ItemView.Spot>> spots = new LinkedHashMap<>();
        amounts.forEach(amount -> spots.computeIfAbsent(
                        List.of(amount.at().value(), amount.verdict()), written -> new ArrayList<>())
                .add(spot(amount)));
        return new ItemView.Cell(spots.entrySet().stream()
                .map(written -> amount(written.getKey().get(0), written.getKey().get(1), written.getValue()))
                .toList());
    }

    private ItemView.Amount amount(String value, String verdict, List<ItemView.Spot> spots) {
        VerdictView view = VerdictView.of(verdict, words);
        boolean told = !verdict.equals("UNDECIDED");
        return new ItemView.Amount(AmountText.written(value), told ? view.sign() : "", told ? view.css() : "", spots);
    }

    private ItemView.Spot spot(PassportAmount amount) {
        String range =
                words.say("report.amount-range", AmountText.grouped(amount.low()), AmountText.grouped(amount.high()));
        boolean ofText = amount.at().figure() != null;
        return new ItemView.Spot(
                ofText ? places.brief(amount.at()) : "",
                anchors.figure(amount.at()),
                amount.at().label() + "\n" + range);
    }
}
