package org.crossfoot.declared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.budget.CodeBook;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.Fund;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Stage;
import org.crossfoot.declared.table.TableReading;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of a report state where its statements stand in it too: an amount is of the fund that its words or its
 * section name, and items that only statements keep apart are told, such as 行政单位离退休（项） and the items of “三公”经费.
 */
final class BesideStatements {
    private static final Pattern CLASSIFIED = Pattern.compile(
            "([^（）()，。；：、\\d\\s]+)[（(]类[）)]([^（）()，。；：、\\d\\s]+)[（(]款[）)]([^（）()，。；：、\\d\\s]+(?:[（(][^项][^（）()]*[）)])?[^（）()，。；：、\\d\\s]*)[（(]项[）)]");
    private static final Pattern AMOUNT_OF_SUBJECT = Pattern.compile("^(?:(?:支出)?(?:年初)?(?:预算|决算)数?|年初预算数?为?|支出)$");
    private static final Pattern GRAND_TOTAL = Pattern.compile("(财政拨款)?(?:收入、?支出|收、?支)总计$");
    private static final Pattern GENERAL = Pattern.compile("^一般公共预算财政拨款支出(?:年初预算|决算|合计)?数?$");
    private static final Pattern THREE_PUBLIC = Pattern.compile(
            "^(?:其中)?(?:因公出国（境）费用?|因公出国\\(境\\)费用?|公务接待费|公务用车购置及运行(?:维护)?费|公务用车购置费?|公务用车运行(?:维护)?费?|(?:一般公共预算)?(?:财政拨款)?“三公”经费(?:财政拨款)?)(?:支出)?(?:(?:年初)?预算|决算)?数?$");

    private static final Pattern ENDS_IN_ITEM = Pattern.compile("[（(]项[）)][。：:\\s]*$");
    private static final Pattern OUTTURN_OF_SAME = Pattern.compile("^(?:支出)?决算数?$");

    private final DocumentText text;
    private final boolean active;
    private final boolean apart;
    private final int year;
    private final FundSections sections;
    private final CodeBook book = CodeBook.standard();
    private @Nullable Mention before;
    private @Nullable LineItem itemBefore;

    BesideStatements(DocumentText text, TableReading tables) {
        this.text = text;
        this.active = tables.figures().stream().anyMatch(figure -> figure.item() != null);
        this.apart = tables.figures().stream().anyMatch(figure -> isOfOneFund(figure.item()));
        this.year = text.year() == null ? Integer.MAX_VALUE : text.year();
        this.sections = new FundSections(text.document());
    }

    /** True if the statements keep the money of several funds apart. */
    boolean areApart() {
        return apart;
    }

    private static boolean isOfOneFund(@Nullable LineItem item) {
        return item != null && item.fund() != Fund.ALL && item.concept() != Concept.FISCAL_APPROPRIATION;
    }

    /** The item that a number states, given what its words name by themselves; asked in reading order. */
    Optional<LineItem> item(Mention mention, Optional<LineItem> named) {
        if (!active || !mention.isAmount()) {
            return named;
        }
        Optional<LineItem> item = named.isPresent()
                ? named.map(known -> ofFund(known, mention))
                : ofStatement(mention).or(() -> outturnOfSame(mention));
        before = mention;
        itemBefore = item.orElse(null);
        return item;
    }

    /** 支出决算为 behind an item's 年初预算为 in the same sentence is the item's. */
    private Optional<LineItem> outturnOfSame(Mention mention) {
        boolean follows = before != null
                && before.isInSentenceOf(mention)
                && OUTTURN_OF_SAME.matcher(mention.label()).matches();
        return Optional.ofNullable(itemBefore)
                .filter(item -> follows && item.stage() == Stage.BUDGET)
                .map(item -> item.at(Stage.OUTTURN));
    }

    private LineItem ofFund(LineItem item, Mention mention) {
        Fund fund = Fund.in(mention.wording().words()).orElse(sections.of(mention));
        boolean whole =
                item.concept() == Concept.FISCAL_APPROPRIATION || item.concept().isThreePublic();
        if (!apart || fund == Fund.ALL || item.fund() != Fund.ALL) {
            return item;
        }
        if (item.concept() == Concept.INCOME || whole) {
            boolean one = !item.concept().isThreePublic()
                    && Fund.in(mention.label())
                            .filter(own -> own != Fund.FISCAL)
                            .isPresent();
            return one ? LineItem.of(Concept.FISCAL_APPROPRIATION).of(fund) : item;
        }
        return item.of(fund);
    }

    private Optional<LineItem> ofStatement(Mention mention) {
        String label = mention.label();
        Matcher total = GRAND_TOTAL.matcher(label);
        if (total.find()) {
            return Optional.of(
                    LineItem.of(Concept.INCOME_GRAND_TOTAL).of(total.group(1) == null ? Fund.ALL : Fund.FISCAL));
        }
        if (GENERAL.matcher(label).matches()) {
            return Optional.of(staged(LineItem.of(Concept.EXPENDITURE).of(Fund.GENERAL), label));
        }
        if (THREE_PUBLIC.matcher(label).matches()) {
            return threePublic(label).map(concept -> staged(LineItem.of(concept), label));
        }
        return AMOUNT_OF_SUBJECT.matcher(label).matches() ? classified(mention) : Optional.empty();
    }

    private static LineItem staged(LineItem item, String label) {
        return item.at(label.replace("公共预算", "").contains("预算") ? Stage.BUDGET : Stage.OUTTURN);
    }

    private static Optional<Concept> threePublic(String label) {
        if (label.contains("三公")) {
            return Optional.of(Concept.THREE_PUBLIC);
        }
        boolean buys = label.contains("购置");
        boolean runs = label.contains("运行");
        if (buys || runs) {
            return Optional.of(
                    buys && runs ? Concept.VEHICLES : buys ? Concept.VEHICLE_PURCHASE : Concept.VEHICLE_RUNNING);
        }
        return Optional.of(label.contains("接待") ? Concept.RECEPTION : Concept.OVERSEAS);
    }

    /** The paragraph as far as the number, and the line before it where that is but the name of the item. */
    private String soFar(Mention mention) {
        String own = text.passage(mention).substring(0, mention.token().start());
        String line = mention.passage() == 0
                ? ""
                : text.document().passages().get(mention.passage() - 1).text();
        return ENDS_IN_ITEM.matcher(line).find() ? line + own : own;
    }

    /** The item of the functional classification that the paragraph is about, by the names of class, group and item. */
    private Optional<LineItem> classified(Mention mention) {
        Matcher names = CLASSIFIED.matcher(soFar(mention));
        Optional<LineItem> found = Optional.empty();
        while (names.find()) {
            String item = names.group(3);
            found = book.functional(names.group(1), year)
                    .flatMap(above -> book.functional(names.group(2), year, above))
                    .flatMap(above -> book.functional(item, year, above))
                    .map(LineItem::function);
        }
        return found.map(item -> staged(ofFund(item, mention), mention.label()));
    }
}
