package org.crossfoot.declared;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Income, expenditure and what is left of the year's income (收入…支出…结余…) of one subject: the surplus is income less
 * expenditure. What has been left over the years (累计结余, 滚存结余, 年末结余) is none of this.
 */
final class SurplusOfSubject implements ClaimForm {
    private static final Pattern SURPLUS =
            Pattern.compile("^(?<subject>.*?)(?:本年|当年|当期|年度|年终)?(?:收支)?(?:结余|盈余)(?:额)?$");
    private static final Pattern OVER_THE_YEARS = Pattern.compile("累计|滚存|历年|年末|期末|年初|期初|上年|结转|非财政");
    private static final Pattern EXPENDITURE =
            Pattern.compile("^(?<subject>.*?)(?:本年|当年|当期)?(?:基金)?(?:总支出|支出)(?:合计|总额|决算数?)?$");
    private static final Pattern INCOME =
            Pattern.compile("^(?<subject>.*?)(?:本年|当年|当期)?(?:基金)?(?:总收入|收入)(?:合计|总额|决算数?)?$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(SurplusOfSubject::isSurplus)
                .flatMap(surplus -> draft(text, surplus).stream());
    }

    private static boolean isSurplus(Mention mention) {
        return mention.isAmount()
                && SURPLUS.matcher(mention.label()).matches()
                && !OVER_THE_YEARS.matcher(mention.wording().words()).find()
                && !mention.wording().comparative();
    }

    private static Optional<Draft> draft(DocumentText text, Mention surplus) {
        Predicate<Mention> beside = mention -> mention.isAmount()
                && mention.depth() == surplus.depth()
                && !mention.wording().comparative();
        return InReadingOrder.lastBefore(text.mentions(), surplus, beside)
                .flatMap(expenditure -> InReadingOrder.lastBefore(text.mentions(), expenditure, beside)
                        .filter(income -> isOfOne(income, expenditure, surplus))
                        .map(income -> Draft.implied(
                                ClaimType.BALANCE,
                                surplus,
                                new Terms(List.of(new Term(income, true), new Term(expenditure, false))))));
    }

    private static boolean isOfOne(Mention income, Mention expenditure, Mention surplus) {
        Matcher in = INCOME.matcher(income.label());
        Matcher out = EXPENDITURE.matcher(expenditure.label());
        Matcher left = SURPLUS.matcher(surplus.label());
        return in.matches()
                && out.matches()
                && left.matches()
                && Objects.equals(income.year(), surplus.year())
                && Objects.equals(expenditure.year(), surplus.year())
                && isSame(in.group("subject"), out.group("subject"))
                && isSame(in.group("subject"), left.group("subject"));
    }

    /** True for a subject named again, or not named again. */
    private static boolean isSame(String named, String again) {
        return again.isEmpty() || named.endsWith(again);
    }
}
