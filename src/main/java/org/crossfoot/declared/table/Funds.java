package org.crossfoot.declared.table;

import java.util.regex.Pattern;
import org.crossfoot.budget.Fund;

/** The funds that names of rows, columns and tables speak of. */
final class Funds {
    private static final Pattern WORDS = Pattern.compile(
            "(?:一般公共预算|公共财政预算|政府性基金预算|政府性基金|国有资本经营预算|国有资本经营|社会保险基金预算)?(?:当年)?(?:财政拨款|财政补助|拨款)|一般公共预算|公共财政预算|政府性基金预算|政府性基金|国有资本经营预算|国有资本经营|社会保险基金预算");
    private static final Pattern APPROPRIATION = Pattern.compile("(?:资金|收入|安排的?|小计|合计|本年收入)?");

    private Funds() {}

    /** A name without the words that say whose money it is. */
    static String without(String plain) {
        return WORDS.matcher(plain).replaceAll("");
    }

    /** True for a name that says whose money it is and nothing else, as a row or column of one fund does. */
    static boolean isAll(String plain) {
        return Fund.in(plain).isPresent()
                && APPROPRIATION
                        .matcher(without(plain.replaceAll("\\(.*\\)", "")))
                        .matches();
    }
}
