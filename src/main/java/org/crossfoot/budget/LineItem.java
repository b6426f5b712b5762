package org.crossfoot.budget;

import java.util.Comparator;
import java.util.Optional;
import org.crossfoot.message.Bilingual;
import org.crossfoot.message.Language;

/**
 * A line item (报表项目): one thing that may be stated in several places and must be the same everywhere.
 *
 * @param concept what is measured
 * @param portion basic or project expenditure, {@link Portion#ALL} for the whole
 * @param code the classification code where the concept asks for one, else empty
 * @param fund whose money
 * @param stage budgeted or spent
 */
public record LineItem(Concept concept, Portion portion, String code, Fund fund, Stage stage)
        implements Comparable<LineItem>, Bilingual {
    /** Stands for every code in a relation that holds for each of them. */
    public static final String ANY_CODE = "*";

    /** All of the unit's money, as received or spent, as the ledger records it. */
    public LineItem(Concept concept, Portion portion, String code) {
        this(concept, portion, code, Fund.ALL, Stage.OUTTURN);
    }

    private static final Comparator<LineItem> ORDER = Comparator.comparing(LineItem::concept)
            .thenComparing(LineItem::portion)
            .thenComparing(LineItem::code)
            .thenComparing(LineItem::fund)
            .thenComparing(LineItem::stage);

    public static LineItem of(Concept concept) {
        return new LineItem(concept, Portion.ALL, "");
    }

    public static LineItem of(Concept concept, Portion portion) {
        return new LineItem(concept, portion, "");
    }

    /** A functional class, group or item, such as 224 灾害防治及应急管理支出. */
    public static LineItem function(String code) {
        return new LineItem(Concept.FUNCTION, Portion.ALL, code);
    }

    /** An economic class or group within basic or project expenditure, such as 30201 办公费. */
    public static LineItem economic(Portion portion, String code) {
        return new LineItem(Concept.ECONOMIC, portion, code);
    }

    /** The item of a stable name, see {@link #id()}; empty for a name that is not known. */
    public static Optional<LineItem> named(String id) {
        return ItemId.of(id).flatMap(ItemId::item);
    }

    /** The stable name that was probably meant by one that is not known. */
    public static String nearest(String id) {
        return ItemId.nearest(id);
    }

    /** True for what stands for every code, see {@link #ANY_CODE}. */
    public boolean isAnyCode() {
        return code.equals(ANY_CODE);
    }

    /** The same item under a code. */
    public LineItem under(String other) {
        return new LineItem(concept, portion, other, fund, stage);
    }

    /** The same item of one fund's money. */
    public LineItem of(Fund other) {
        return new LineItem(concept, portion, code, other, stage);
    }

    /** The same item at another stage of the budget year. */
    public LineItem at(Stage other) {
        return new LineItem(concept, portion, code, fund, other);
    }

    /** True for what ledgers record: outturn, of all funds together; the three public expenses are kept apart by no account. */
    public boolean isRecorded() {
        return fund == Fund.ALL && stage == Stage.OUTTURN && !concept.isThreePublic();
    }

    /**
     * A stable name for scripts: {@code expenditure/basic}, {@code economic/basic/30201}; the fund and the stage behind it
     * where they are not all money and outturn: {@code expenditure/basic@general}, {@code reception#budget}.
     */
    public String id() {
        StringBuilder id = new StringBuilder(ItemId.word(concept));
        if (portion != Portion.ALL) {
            id.append('/').append(ItemId.word(portion));
        }
        if (!code.isEmpty()) {
            id.append('/').append(code);
        }
        if (fund != Fund.ALL) {
            id.append('@').append(ItemId.word(fund));
        }
        if (stage != Stage.OUTTURN) {
            id.append('#').append(ItemId.word(stage));
        }
        return id.toString();
    }

    /** Its name as a report prints it. */
    @Override
    public String in(Language language) {
        return CodeBook.standard().name(this, language);
    }

    /** In the order of the final accounts: by concept, portion, code, fund, stage. */
    @Override
    public int compareTo(LineItem other) {
        return ORDER.compare(this, other);
    }
}
