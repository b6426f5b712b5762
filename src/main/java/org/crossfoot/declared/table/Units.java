package org.crossfoot.declared.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.money.Unit;

/** The units that tables name: above them (单位：万元), in a header (金额（万元）, 占比（%）, 数量（辆）) or by its kind (完成率). */
final class Units {
    private static final String MONEY = "万元|千元|亿元|元";
    private static final String COUNTED = "辆次|辆|台次|台|套|人次|人|名|个次|个|批次|批|件|次|户|家|项|组|平方米|亩|公里|幢|栋|艘|架|本|份|只|床|张|所";

    /** What scores are counted in. */
    static final String SCORE = "分";

    private static final Pattern ABOVE = Pattern.compile("单位[:(]?[^:元]{0,6}?(" + MONEY + ")");
    private static final Pattern ALONE = Pattern.compile("\\(?(" + MONEY + ")\\)?");
    private static final Pattern BRACKETED =
            Pattern.compile("[(,:](?:单位:)?(?:人民币)?(" + MONEY + "|%|" + COUNTED + ")\\)?$|(%)$");
    private static final Pattern RATE = Pattern.compile("率\\)?$|(?:支付|支出|执行|预算|完成)进度$|幅度$|占比|比重|百分比|比例|%|增幅|降幅|占.*的比");
    private static final Pattern COUNT = Pattern.compile("(?:数量|人数|辆数|台数|个数|件数|户数|次数|批次|人次|批数|团组数|编制数|实有数|保有量)$");
    private static final Pattern COUNT_WORD = Pattern.compile(COUNTED + "|" + SCORE);

    private Units() {}

    /** A unit as the table words it. */
    record Named(Unit unit, String words) {}

    static Optional<Named> named(String words) {
        return Unit.named(words)
                .map(unit -> new Named(unit, words))
                .or(() -> COUNT_WORD.matcher(words).matches()
                        ? Optional.of(new Named(Unit.COUNT, words))
                        : Optional.empty());
    }

    /** The unit that a line above a table gives for its amounts. */
    static Optional<Named> above(String plain) {
        Matcher said = ABOVE.matcher(plain);
        if (said.find()) {
            return named(said.group(1));
        }
        Matcher alone = ALONE.matcher(plain);
        return alone.matches() ? named(alone.group(1)) : Optional.empty();
    }

    /** The unit that a header or a row's name carries itself, from the innermost words on. */
    static Optional<Named> in(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<Named> own = in(path.get(i));
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    static Optional<Named> in(String plain) {
        Matcher bracketed = BRACKETED.matcher(plain);
        if (bracketed.find()) {
            return named(bracketed.group(1) == null ? bracketed.group(2) : bracketed.group(1));
        }
        if (RATE.matcher(plain).find()) {
            return Optional.of(new Named(Unit.PERCENT, "%"));
        }
        return COUNT.matcher(plain).find() ? Optional.of(new Named(Unit.COUNT, "")) : Optional.empty();
    }
}
