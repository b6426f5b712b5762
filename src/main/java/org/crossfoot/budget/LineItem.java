package org.crossfoot.budget;

import java.util.Comparator;
import java.util.Locale;

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
        implements Comparable<LineItem> {
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
        StringBuilder id = new StringBuilder(word(concept));
        if (portion != Portion.ALL) {
            id.append('/').append(word(portion));
        }
        if (!code.isEmpty()) {
            id.append('/').append(code);
        }
        if (fund != Fund.ALL) {
            id.append('@').append(word(fund));
        }
        if (stage != Stage.OUTTURN) {
            id.append('#').append(word(stage));
        }
        return id.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In the order of the final accounts: by concept, portion, code, fund, stage. */
    @Override
    public int compareTo(LineItem other) {
        return ORDER.compare(this, other);
    }
}
