package org.crossfoot.declared.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.budget.Fund;

/** The funds that names of rows, columns and tables speak of. */
final class Funds {
    private static final Pattern WORDS = Pattern.compile(
            "(?:一般公共预算|公共财政预算|政府性基金预算|政府性基金|国有资本经营预算|国有资本经营|社会保险基金预算)?(?:当年)?(?:财政拨款|财政补助|拨款)|一般公共预算|公共财政预算|政府性基金预算|政府性基金|国有资本经营预算|国有资本经营|社会保险基金预算");
    private static final Pattern APPROPRIATION = Pattern.compile("(?:资金|收入|安排的?|小计|合计|本年收入)?");

    private Funds() {}

    static Optional<Fund> in(String plain) {
        if (plain.contains("一般公共预算") || plain.contains("公共财政预算")) {
            return Optional.of(Fund.GENERAL);
        }
        if (plain.contains("政府性基金")) {
            return Optional.of(Fund.GOVERNMENT_FUND);
        }
        if (plain.contains("国有资本经营")) {
            return Optional.of(Fund.STATE_CAPITAL);
        }
        if (plain.contains("社会保险基金")) {
            return Optional.of(Fund.SOCIAL_INSURANCE);
        }
        return plain.contains("财政拨款") || plain.contains("财政补助") ? Optional.of(Fund.FISCAL) : Optional.empty();
    }

    /** A name without the words that say whose money it is. */
    static String without(String plain) {
        return WORDS.matcher(plain).replaceAll("");
    }

    /** True for a name that says whose money it is and nothing else, as a row or column of one fund does. */
    static boolean isAll(String plain) {
        return in(plain).isPresent()
                && APPROPRIATION
                        .matcher(without(plain.replaceAll("\\(.*\\)", "")))
                        .matches();
    }
}
