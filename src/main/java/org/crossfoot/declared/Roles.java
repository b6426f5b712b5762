package org.crossfoot.declared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the numbers of a passage are that have no such words of their own: told by the number before or by a heading. */
final class Roles {
    private static final Pattern NEXT_VALUE = Pattern.compile("^\\s*(?:[、，,和与及]|以及)\\s*$");
    private static final Pattern OF_IT = Pattern.compile("^\\s*的\\s*$");
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\s*[（(]\\s*$");
    /** 分项减少：, 下降幅度：: what follows are changes, up to the end of the sentence. */
    private static final Pattern HEADING = Pattern.compile("(?:^|[，。；\\s])(?<words>[^，。；：:\\d]*)[：:]\\s*[^，。；：:（(]*$");

    /** A share of another budget, not of the one that the amount itself has: 占政府采购预算的40%. */
    private static final Pattern OF_A_BUDGET = Pattern.compile("占(?<whole>[^，。；]*预算)(?:总额|总数|数)?的?$");

    private static final Pattern END = Pattern.compile("[。；：:]");

    private @Nullable Role heading;

    Wording of(Wording own, NumberToken token, @Nullable Mention before) {
        heading = END.matcher(own.plainGap()).find() ? headed(own.plainGap()) : heading;
        if (before == null) {
            return inherited(own, null);
        }
        if (own.role() == Role.COMPLETION && isOfAnotherBudget(own, before)) {
            return own.as(Role.SHARE);
        }
        boolean alike = before.isMoney() == token.isMoney();
        if (alike && NEXT_VALUE.matcher(own.plainGap()).find()) {
            return inherited(own, before.role());
        }
        if (!token.isMoney() && IN_BRACKETS.matcher(own.plainGap()).find()) {
            return before.role().isChange() && before.isMoney() ? own.as(before.role()) : own;
        }
        boolean ofBudget = !alike
                && before.isMoney()
                && OF_IT.matcher(own.plainGap()).find()
                && (before.role() == Role.BASE
                        || Stages.isBudget(Stages.in(before.wording().words())));
        return ofBudget ? own.as(Role.COMPLETION) : inherited(own, null);
    }

    /** A budget completes no budget, and no amount that of another subject. */
    private static boolean isOfAnotherBudget(Wording own, Mention before) {
        Matcher words = OF_A_BUDGET.matcher(own.words());
        if (!words.find()) {
            return false;
        }
        String whole = Subject.of(words.group("whole"));
        String part = Subject.of(before.wording().words());
        return (before.isAmount() && Stages.isBudget(Stages.in(before.wording().words())))
                || (!whole.isEmpty() && !Subject.same(whole, part));
    }

    private static @Nullable Role headed(String gap) {
        Matcher words = HEADING.matcher(gap);
        return words.find()
                ? Direction.of(words.group("words"))
                        .map(read -> read.up() ? Role.INCREASE : Role.DECREASE)
                        .orElse(null)
                : null;
    }

    /** A role is handed on only to a number whose own words say nothing else. */
    private Wording inherited(Wording own, @Nullable Role from) {
        Role role = from == null ? heading : from;
        boolean plain = own.role() == Role.AMOUNT || own.role() == Role.RATE;
        return role != null && plain ? own.as(role) : own;
    }
}
