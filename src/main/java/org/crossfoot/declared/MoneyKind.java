package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;

/** What an amount of a project or a unit is by its words: where its money came from, what was allowed, spent or left. */
enum MoneyKind {
    /** What was over when the year began (年初结转, 上年结余). */
    OPENING("(?:年初|上年|期初|以前年度).{0,4}(?:结转|结余|余额)"),
    /** What is left (结余, 剩余资金, 年末结转). */
    LEFT("(?:结余|剩余|结转|余额)(?:资金|额|金额|数|预算|指标)*$|^(?:未支付|未使用|未支出)"),
    /** A budget raised or cut in the course of the year. */
    ADDED("追加|调增|增补|追增"),
    CUT("调减|压减|追减|核减|调剂出"),
    /** The budget after all changes. */
    FINAL("(?:全年|调整后|变动后|最终|调整)的?(?:部门|项目|整体|收支|支出|财政拨款)*(?:总)?预算|预算(?:调整|变更|变动)后?(?:为|数|总额|的|总数)*$|^(?:总预算|预算总额)"),
    /** The budget that the year began with. */
    INITIAL("年初.{0,8}(?:预算|安排|批复|下达)"),
    /** Money that has been received. */
    ARRIVED("到位"),
    /** Money that was spent, in whatever words. */
    SPENT("已用|支出(?!.*(?:预算|指标|计划))|支付|使用|执行|决算|开支|列支"),
    /** A budget or allocation by any other name. */
    BUDGET("预算|安排|批复|下达|指标"),
    /** Money of the year by other names. */
    INCOME("收入|拨入|拨款"),
    OTHER("");

    /** Longer sentences are tables; nobody divides their amounts in his head. */
    private static final int LONGEST = 24;

    @SuppressWarnings("ImmutableEnumChecker") // nothing changes it once it is made
    private final Sought words;

    MoneyKind(String words) {
        this.words = new Sought(words);
    }

    static MoneyKind of(Mention amount) {
        String words = amount.label().isEmpty() ? amount.wording().words() : amount.label();
        for (MoneyKind kind : values()) {
            if (kind.words.isIn(words)) {
                return kind;
            }
        }
        return OTHER;
    }

    boolean isBudget() {
        return this == FINAL || this == INITIAL || this == BUDGET;
    }

    /** The amounts of money of a number's sentence before it, at its own depth of brackets; changes among them. */
    static List<Mention> before(DocumentText text, Mention mention) {
        return inSentence(text, mention, mention.index() - 1, mention.sentence());
    }

    /** Those of the sentence before, if a number's own sentence has none before it. */
    static List<Mention> nearBefore(DocumentText text, Mention mention) {
        List<Mention> here = before(text, mention);
        int last = mention.index() - 1;
        boolean first = last < 0 || !text.mentions().get(last).isInSentenceOf(mention);
        return here.isEmpty() && first ? inSentence(text, mention, last, mention.sentence() - 1) : here;
    }

    private static List<Mention> inSentence(DocumentText text, Mention mention, int last, int sentence) {
        List<Mention> amounts = new ArrayList<>();
        for (int at = last; at >= 0; at--) {
            Mention before = text.mentions().get(at);
            if (before.passage() != mention.passage() || before.sentence() != sentence) {
                break;
            }
            if (before.isMoney() && before.depth() == mention.depth()) {
                amounts.add(0, before);
            }
            if (amounts.size() > LONGEST) {
                return List.of();
            }
        }
        return amounts;
    }
}
