package org.crossfoot.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.budget.CodeBook;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;
import org.jspecify.annotations.Nullable;

/** What the words of one document name: totals wherever they stand, classes and groups below the total they are part of. */
final class Vocabulary {
    private static final Pattern OTHER_FUND = Pattern.compile("政府性基金|国有资本经营|社会保险基金|社保基金");
    private static final Pattern OTHER_INCOME =
            Pattern.compile("(?:事业|经营|其他|上级补助|附属单位上缴|非税|政府性基金\\S*|国有资本经营\\S*)收入$" + "|专户(?:管理|核拨).*|单位资金(?:收入)?$");
    /** A budget's grants of the year by themselves, beside which money carried over is spent on the same classes. */
    private static final Pattern THIS_YEARS = Pattern.compile("(?:当年|本年).*拨款");

    private static final Pattern LAST_YEARS = Pattern.compile("^(?:上年|年初).*结转");
    private static final Pattern GENERAL = Pattern.compile("一般公共预算");
    private static final Pattern OTHER_GRANTS = Pattern.compile("(?:政府性基金|国有资本经营).*(?:收入|拨款|预算)$");
    private static final Pattern FUND = Pattern.compile("^(?:一般公共预算)?(?:财政拨款|拨款)?(?=.)");
    private static final Pattern OWNER = Pattern.compile("^.{0,30}?(?:局|委员会|中心|院|校|办公室|单位|部门|本级|情况)(?=.)");
    private static final Pattern ONE_EXPENSE = Pattern.compile("[费款]|三公|采购|基金|专项|补助|资金|项目|[（(]项[）)]|资产");
    /** A heading of one expense as a sentence by itself: …（项）。, 公务接待费。 */
    private static final Pattern ONE_EXPENSE_HEADING =
            Pattern.compile("(?:^|。)(?=[^。]*(?:[（(][类款项][）)]|三公|采购|[费款](?:支出)?(?:情况)?。))(?![^。]*原因)[^。]*。[^。]*$");

    private static final int CLASS = 3;

    private final CodeBook book;
    private final @Nullable Integer reportYear;
    private final boolean onlyGeneral;
    private final boolean singleFund;
    private final List<Mention> mentions;
    private final Map<Mention, Optional<LineItem>> totals = new HashMap<>();

    /** Reads the vocabulary of a document with these numbers. */
    Vocabulary(CodeBook book, @Nullable Integer reportYear, List<Mention> mentions) {
        this.book = book;
        this.reportYear = reportYear;
        this.mentions = mentions;
        this.onlyGeneral = noneStated(OTHER_GRANTS);
        this.singleFund = noneStated(OTHER_INCOME) && (noneStated(THIS_YEARS) || noneStated(LAST_YEARS));
    }

    /** True if no amount but zero bears such a name. */
    private boolean noneStated(Pattern name) {
        return mentions.stream()
                .noneMatch(mention -> mention.isAmount()
                        && mention.token().written().value().signum() != 0
                        && name.matcher(mention.label()).find());
    }

    /** The total, division or balance that a number states by its own words. */
    Optional<LineItem> total(Mention mention) {
        return totals.computeIfAbsent(
                mention,
                number -> isOutturn(number)
                        ? total(number.label()).filter(item -> !isOfAnotherMatter(item, number))
                        : Optional.empty());
    }

    /** True for 支出决算数 and the like in a sentence about one expense, or under its name: the total there is that expense's. */
    private boolean isOfAnotherMatter(LineItem item, Mention mention) {
        boolean total = item.concept() == Concept.INCOME || item.concept() == Concept.EXPENDITURE;
        return total
                && item.portion() == Portion.ALL
                && !mention.label().contains("本年")
                && (ONE_EXPENSE.matcher(mention.lead()).find() || isBelowOneExpense(mention));
    }

    /** True in the sentence right behind one that holds nothing but the name of an expense. */
    private boolean isBelowOneExpense(Mention mention) {
        int first = mention.index();
        while (first > 0 && mentions.get(first - 1).isInSentenceOf(mention)) {
            first--;
        }
        boolean begins = first == 0 || mentions.get(first - 1).passage() != mention.passage();
        String gap = mentions.get(first).gap();
        int stop = gap.indexOf('。');
        return stop >= 0
                && ONE_EXPENSE_HEADING
                        .matcher(begins ? gap : gap.substring(stop + 1))
                        .find();
    }

    /** The total that words name; the general budget's grants are all grants only where no other fund's are stated. */
    Optional<LineItem> total(String label) {
        return named(label)
                .filter(item -> onlyGeneral
                        || item.concept() != Concept.FISCAL_APPROPRIATION
                        || !GENERAL.matcher(label).find());
    }

    private Optional<LineItem> named(String label) {
        String name = label.replace("本年度", "本年").replaceFirst("^(?:全年|当年|年度|部门决算)", "");
        return book.total(name)
                .or(() -> singleFund ? book.total(FUND.matcher(name).replaceFirst("")) : Optional.empty())
                .or(() -> book.total(name.replaceFirst("^本年", "")))
                .or(() -> book.total(OWNER.matcher(name).replaceFirst("")));
    }

    /** True for a class of the functional classification by its full name, whatever money it is spent from. */
    boolean isFunctionalClass(Mention mention) {
        return isOutturn(mention) && functional(mention, "").isPresent();
    }

    /**
     * The class that a number states outside of any list: an economic one in a section about basic or project expenditure,
     * else a functional one by its full name, if all money is of one fund.
     */
    Optional<LineItem> single(Mention mention) {
        if (!isOutturn(mention)) {
            return Optional.empty();
        }
        Portion portion = mention.section().portion();
        if (portion != Portion.ALL) {
            return economic(mention, portion, "");
        }
        return singleFund ? functional(mention, "") : Optional.empty();
    }

    /** True if a number is sure to be one of the parts of a total: a class, if ambiguous, or for income one of its sources. */
    boolean isSurePart(LineItem total, Mention mention) {
        boolean income = total.concept() == Concept.INCOME || total.concept() == Concept.INCOME_GRAND_TOTAL;
        boolean spent = total.concept() == Concept.EXPENDITURE && total.portion() != Portion.ALL;
        return part(total, mention).isPresent()
                || (spent && book.isEconomic(mention.label()))
                || (income && OTHER_INCOME.matcher(mention.label()).find());
    }

    /** The line item that a number states as a part of a total, empty if the total has no such part. */
    Optional<LineItem> part(LineItem total, Mention mention) {
        if (!isOutturn(mention)) {
            return Optional.empty();
        }
        return switch (total.concept()) {
            case EXPENDITURE, EXPENDITURE_GRAND_TOTAL -> partOfExpenditure(total.portion(), mention);
            case PERSONNEL, OPERATING -> economic(mention, Portion.BASIC, "");
            case INCOME, INCOME_GRAND_TOTAL ->
                total(mention).filter(item -> item.concept() == Concept.FISCAL_APPROPRIATION);
            case FUNCTION -> functional(mention, total.code());
            case ECONOMIC -> economic(mention, total.portion(), total.code());
            default -> Optional.empty();
        };
    }

    private Optional<LineItem> partOfExpenditure(Portion portion, Mention mention) {
        Optional<LineItem> named = total(mention);
        return switch (portion) {
            case ALL ->
                named.filter(item -> item.concept() == Concept.EXPENDITURE && item.portion() != Portion.ALL)
                        .or(() -> functional(mention, ""))
                        .or(() -> economic(mention, Portion.ALL, "").filter(Vocabulary::isClass));
            case BASIC ->
                named.filter(item -> item.concept() == Concept.PERSONNEL || item.concept() == Concept.OPERATING)
                        .or(() -> economic(mention, Portion.BASIC, ""));
            case PROJECT -> economic(mention, Portion.PROJECT, "");
        };
    }

    private static boolean isClass(LineItem item) {
        return item.code().length() == CLASS;
    }

    /** A functional class, or below {@code above} a group or item of it. */
    private Optional<LineItem> functional(Mention mention, String above) {
        return book.functional(mention.label(), year())
                .filter(code -> above.isEmpty() ? code.length() == CLASS : isBelow(code, above))
                .map(LineItem::function);
    }

    private Optional<LineItem> economic(Mention mention, Portion portion, String above) {
        return book.economic(mention.label(), year(), portion)
                .filter(code -> above.isEmpty() || isBelow(code, above))
                .map(code -> LineItem.economic(portion, code));
    }

    private static boolean isBelow(String code, String above) {
        return code.startsWith(above) && code.length() > above.length();
    }

    private int year() {
        return reportYear == null ? Integer.MAX_VALUE : reportYear;
    }

    /** True for an amount of the general public budget's outturn: no budgeted one, no change, no other fund's. */
    private static boolean isOutturn(Mention mention) {
        return mention.isAmount()
                && !mention.wording().qualified()
                && !mention.section().otherFund()
                && !OTHER_FUND.matcher(mention.wording().words()).find();
    }
}
