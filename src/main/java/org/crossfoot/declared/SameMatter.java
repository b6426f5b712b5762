package org.crossfoot.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossfoot.budget.Division;

/**
 * Amounts that are called by no more than a stage or a sum (2021年决算45万元, 共计7万元) and so go on about what was named before
 * them: the whole of a division, or one of its members.
 */
final class SameMatter {
    private static final Pattern NAME =
            Pattern.compile("^(?:年初|调整|全年|当年|财政拨款)?(?:预算|决算|支出|执行|实际|开支|支付|已)*了?(?:总支出|支出|总额|总数|总计|合计|共计|数)?$");

    /** In numbers: a member named further back is not gone on about. */
    private static final int FARTHEST = 24;

    private final Division division;
    private final List<Mention> before;
    private final List<Mention> passage;
    /** For passages asked about, the first number behind words that name the whole. */
    private final Map<Integer, Integer> spokenOf = new HashMap<>();

    SameMatter(Division division, List<Mention> before, List<Mention> passage) {
        this.division = division;
        this.before = before;
        this.passage = passage;
    }

    /** True for such an amount of the whole: its paragraph speaks of the whole, and no member was named after it. */
    boolean isWhole(Mention mention) {
        return isBare(mention) && isSpokenOf(mention) && !isOfMember(mention);
    }

    /** True for an amount without a stage whose budget stands right behind it: what was spent (支出2万元，年初预算为3万元). */
    boolean isBesideBudget(Mention member) {
        List<Mention> around = around(member);
        int next = InReadingOrder.indexOf(around, member) + 1;
        return Stages.in(member.wording().words()) == null
                && next < around.size()
                && around.get(next).isInSentenceOf(member)
                && around.get(next).isAmount()
                && isBare(around.get(next))
                && Stages.isBudget(Stages.in(around.get(next).wording().words()));
    }

    private static boolean isBare(Mention mention) {
        return NAME.matcher(mention.label()).matches();
    }

    /** True behind words that name the whole in the same paragraph. */
    private boolean isSpokenOf(Mention mention) {
        int first = spokenOf.computeIfAbsent(
                mention.passage(),
                here -> InReadingOrder.passages(around(mention), here, here + 1).stream()
                        .filter(other -> division.isWhole(other.wording().plainGap()))
                        .mapToInt(Mention::index)
                        .findFirst()
                        .orElse(Integer.MAX_VALUE));
        return first <= mention.index();
    }

    /** True if its sentence named a member last, and nothing begins anew behind it: 接待费预算4万元，决算3万元. */
    boolean isOfMember(Mention mention) {
        return isBare(mention) && isBehindMember(mention);
    }

    private boolean isBehindMember(Mention mention) {
        List<Mention> around = around(mention);
        int at = InReadingOrder.indexOf(around, mention);
        for (int back = 0; back < FARTHEST && at > 0 && !beginsAnew(around.get(at)); back++) {
            at--;
            Mention named = around.get(at);
            if (named.passage() != mention.passage() || division.isWhole(named.label())) {
                return false;
            }
            if (named.depth() == mention.depth()
                    && named.isMoney()
                    && division.member(named.label()).isPresent()) {
                return named.isInSentenceOf(mention) || isAsMuch(named, mention);
            }
        }
        return false;
    }

    /** In a later sentence only the member's own amount, worked out again, is the member's. */
    private static boolean isAsMuch(Mention member, Mention mention) {
        return member.token()
                        .written()
                        .amount()
                        .compareTo(mention.token().written().amount())
                == 0;
    }

    private static boolean beginsAnew(Mention mention) {
        return mention.gap().contains("；") || mention.wording().year() != null;
    }

    private List<Mention> around(Mention mention) {
        return mention.passage() == passage.get(0).passage() ? passage : before;
    }
}
