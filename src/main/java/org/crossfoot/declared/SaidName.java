package org.crossfoot.declared;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the words around an amount call it, loosely enough that its shortened name is known again.
 *
 * @param particular what is left without years, sums, stages and the words for money; empty for an amount called by nothing else
 * @param doings what the clause says was done with the money
 * @param qualifiers the words that tell one item, fund or level of government from another
 * @param sum true for an amount called a sum
 */
record SaidName(String particular, Set<Doing> doings, Set<String> qualifiers, boolean sum) {
    /** What happens to money from budget to payment; what was budgeted is not said again as what was paid. */
    private enum Doing {
        BUDGETED("预算|计划|批复|安排|下达|指标"),
        RECEIVED("到位|到账|收到|收入|拨入"),
        SPENT("支出|支付|使用|发放|拨付|执行|决算|开支|列支|兑付|投入|完成投资"),
        AGREED("采购金额|采购价|合同|中标|成交|送审|审定|总投资|概算"),
        LEFT("结余|结转|剩余|余额|未|尚|待");

        @SuppressWarnings("ImmutableEnumChecker") // nothing changes it once it is made
        private final Sought words;

        Doing(String words) {
            this.words = new Sought(words);
        }
    }

    private static final Pattern COMMON =
            Pattern.compile("(?:19|20)\\d{2}年度?|截至|本年度?|全年|当年|年度|年[初末底]|预计|全[省市县区州旗]|[我本该][县市区局校院厅镇乡园馆处]|本?(?:部门|单位)"
                    + "|合计|共计|总计|总额|累计|小计|金额|数额|资金|经费|款项|决算|预算|执行|安排|下达|投入|拨付|到位|支付|支出|使用|完成|收到|发放|实际|指标|批复"
                    + "|[一二两三四五六七八九十\\d]{1,3}批次?|上述|以上|各项|[\\s共总数的为约计已由将了额各]");
    private static final Pattern QUALIFIER =
            Pattern.compile("财政拨款|公共预算|政府性基金|国有资本|基本支出|项目支出|人员|公用|中央|(?<![全我本该])[省市县区镇]级?|自筹|上级|地方"
                    + "|三公|接待|用车|运行|购置|出国|培训|会议|货物|工程|服务|收入");
    private static final Sought SUM = new Sought("合计|共计|总计|总额|累计|共$|总");
    private static final Pattern TAKEN = Pattern.compile("(?:[将把以用对按]|新增了?)$");
    private static final Pattern TAKING = Pattern.compile("^(?:\\p{IsHan}{0,8}?[将把对]|[以用按])(?=\\p{IsHan}{3})");
    private static final Pattern MONEY = Pattern.compile("\\d[亿万千百]*元");
    private static final String MARKS = "，。；：、";
    private static final String CLAUSE_MARKS = MARKS + "（(";
    private static final int LONGEST_CLAUSE = 40;
    private static final int PARTICULAR = 2;

    static SaidName of(DocumentText text, Mention amount) {
        boolean taken = TAKEN.matcher(amount.label()).find();
        String name = taken ? CountedThing.behind(amount) : named(amount);
        String clause = clause(text.passage(amount), amount.token().start(), CLAUSE_MARKS);
        EnumSet<Doing> doings = EnumSet.noneOf(Doing.class);
        Stream.of(Doing.values())
                .filter(doing -> doing.words.isIn(clause + (taken ? name : "")))
                .forEach(doings::add);
        Set<String> qualifiers = Set.copyOf(QUALIFIER
                .matcher(name)
                .results()
                .map(found -> found.group().replaceFirst("级$", ""))
                .toList());
        return new SaidName(COMMON.matcher(name).replaceAll(""), doings, qualifiers, SUM.isIn(amount.label()));
    }

    /** What an amount that says by itself what is new this year (新增了300万元债券资金) is the amount of. */
    static boolean isNew(Mention amount) {
        return amount.role() == Role.INCREASE && TAKEN.matcher(amount.label()).find();
    }

    /** The words that name an amount; of a change what has changed, of a bare sum (…资金，共计300万元) the clause before. */
    private static String named(Mention amount) {
        String label = TAKING.matcher(amount.label()).replaceFirst("");
        if (amount.role().isChange()) {
            return Direction.of(label)
                    .map(Direction.Read::before)
                    .map(words -> Base.atEndOf(Direction.withoutAdverbs(words))
                            .map(Base.Compared::before)
                            .orElse(words))
                    .orElse(label);
        }
        boolean bare = SUM.isIn(label) && COMMON.matcher(label).replaceAll("").isEmpty();
        return bare ? clauseBefore(amount).orElse(label) : label;
    }

    /** The clause before a bare sum, if it tells of no other amount. */
    private static Optional<String> clauseBefore(Mention amount) {
        String lead = amount.lead().stripTrailing();
        int end = lead.length() - 1;
        if (!lead.endsWith("，")) {
            return Optional.empty();
        }
        String words = clause(lead, end, MARKS);
        return Optional.of(words)
                .filter(named ->
                        named.length() > PARTICULAR && !MONEY.matcher(named).find());
    }

    /** What stands before the end in its clause, other numbers included. */
    private static String clause(String text, int end, String marks) {
        int from = end;
        while (from > Math.max(0, end - LONGEST_CLAUSE) && marks.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, end);
    }

    /** True for an amount that nothing but its stage, its sum or its year names. */
    boolean isBare() {
        return particular.length() < PARTICULAR;
    }

    /** True unless the one was budgeted, received, spent or left and the other something else of these. */
    boolean isOfStageOf(SaidName other) {
        return doings.isEmpty() || other.doings.isEmpty() || doings.stream().anyMatch(other.doings::contains);
    }

    /** True if both are told to be the same done with. */
    boolean sharesDoing(SaidName other) {
        return doings.stream().anyMatch(other.doings::contains);
    }

    /** True for the same name or one that is the other shortened: 中央资金 for 中央财政专项扶贫资金. */
    boolean isSameAs(SaidName other) {
        return !isBare()
                && !other.isBare()
                && qualifiers.equals(other.qualifiers)
                && (isWithin(particular, other.particular) || isWithin(other.particular, particular));
    }

    /** True if the names have a word in common and neither is of an item, fund or level that the other is not. */
    boolean sharesWordWith(SaidName other) {
        return qualifiers.equals(other.qualifiers) && sharesWord(other);
    }

    private boolean sharesWord(SaidName other) {
        return Stream.iterate(0, at -> at + PARTICULAR <= particular.length(), at -> at + 1)
                .anyMatch(at -> other.particular.contains(particular.substring(at, at + PARTICULAR)));
    }

    /** True if the names have a word in common, and one is of no more than what the other is of too: 三公经费, 公务接待（“三公”经费）. */
    boolean isPartlyNamedLike(SaidName other) {
        return (qualifiers.containsAll(other.qualifiers) || other.qualifiers.containsAll(qualifiers))
                && sharesWord(other);
    }

    /** True if all letters of one stand in the other in this order. */
    private static boolean isWithin(String shorter, String longer) {
        int from = 0;
        for (int at = 0; at < shorter.length(); at++) {
            from = longer.indexOf(shorter.charAt(at), from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }
}
