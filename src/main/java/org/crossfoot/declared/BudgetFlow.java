package org.crossfoot.declared;

/** What an amount is to the account of a budget's execution, by its words: what came in, what went out, the totals, the rest. */
enum BudgetFlow {
    /** Said beside an amount to tell how far it went beyond or fell short. */
    ASIDE("超收|短收|增收|减收|^(?:比|较)"),
    /** What came in beside the year's own income. */
    OPENING("(?:上年|年初|以前年度|历年)[^，。；]{0,8}(?:结转|结余)"),
    /** Totals are no more than their own words: 收入合计, 预算总收入; all money of all levels (财政总收入) is another thing. */
    TOTAL_IN("(?:收入(?:合计|总计|总量|总额|共计)|(?<!财政)总收入)(?:预计|完成|为|是|达|达到)*$"),
    TOTAL_OUT("(?:支出(?:合计|总计|总量|总额|共计)|(?<!财政)总支出)(?:预计|完成|为|是|达|达到)*$"),
    /** What went out beside the year's own expenditure. */
    USE("上解(?:上级|中央|省|市|地区|支出)|还本|(?:安排|补充|增设|设置|提取)[^，。；]{0,8}调节基金|调出"
            + "|(?:补助|转贷)[^，。；]{0,2}(?:下级|市县|县|区|乡|镇)[^，。；]*|(?:补助|转移支付|转贷|转移性)(?:[（(][^（）()]*[）)])?支出"),
    /** What came in beside the year's own income, from above, below, other budgets, borrowed or set aside before. */
    SOURCE("补助|转移支付|税收返还|转贷|债务|债券|专项债|一般债|动用|调入|上解|转移性收入"),
    LEFT("(?:结余|结转)(?:资金|支出|使用)?(?:预计|为|是|达)*$|结转(?:下年|下一年|下年度)(?:使用|支出|继续使用)?$"),
    /** The year's own income and expenditure of a budget. */
    REVENUE("(?:预算|基金|国有资本|资本经营|地方|本级|[省市县区州旗镇乡]级|全[省市县区州旗镇乡])(?!.*拨款).*收入(?:预算)?(?:预计|执行|累计|实现|完成|为|是|达|达到|数)*$"),
    EXPENDITURE("支出(?:预计|执行|累计|实现|完成|为|是|达|达到|数)*$"),
    OTHER("");

    private static final Sought ALL_IN = new Sought("总收入|收入总[计量]");
    private static final Sought ALL_OUT = new Sought("总支出|支出总[计量]");

    @SuppressWarnings("ImmutableEnumChecker") // nothing changes it once it is made
    private final Sought words;

    BudgetFlow(String words) {
        this.words = new Sought(words);
    }

    static BudgetFlow of(Mention amount) {
        for (BudgetFlow flow : values()) {
            if (flow.words.isIn(amount.label())) {
                return flow;
            }
        }
        return OTHER;
    }

    /** True for what came in beside a budget's income in a list of all that came in (总收入…，其中：…收入…，上年结余…), likewise what went out. */
    static boolean isBeside(Mention total, Mention first, Mention part) {
        boolean income = ALL_IN.isIn(total.label());
        return (income || ALL_OUT.isIn(total.label())) && isOfSide(first, income) && isOfSide(part, income);
    }

    private static boolean isOfSide(Mention part, boolean income) {
        BudgetFlow flow = of(part);
        return income ? flow.isIn() : flow == EXPENDITURE || flow == USE;
    }

    boolean isIn() {
        return this == REVENUE || this == OPENING || this == SOURCE;
    }
}
