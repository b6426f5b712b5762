package org.crossfoot.declared;

import java.util.Objects;
import java.util.regex.Pattern;
import org.crossfoot.budget.Stage;

/** Whether a total and a member of it are of one year and one stage of the budget, as far as their words name them. */
final class SamePeriod {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}\\s*年|本年|上年|去年|今年|当年");

    private SamePeriod() {}

    /** A member whose sentence names no year is of whatever year was spoken of last. */
    static boolean isOfYear(Mention whole, Mention member) {
        String sentence = member.lead() + member.wording().words();
        return Objects.equals(whole.year(), member.year())
                || !YEAR.matcher(sentence).find();
    }

    /** An amount that names no stage is of whatever stage was spoken of last. */
    static boolean isOfStage(Mention one, Mention other) {
        Stage named = Stages.in(one.wording().words());
        Stage again = Stages.in(other.wording().words());
        return named == null || again == null || Stages.isBudget(named) == Stages.isBudget(again);
    }
}
