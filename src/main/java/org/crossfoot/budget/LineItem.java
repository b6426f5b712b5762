package org.crossfoot.budget;

import java.util.Locale;

/**
 * A line item (报表项目): one thing that may be stated in several places and must be the same everywhere.
 *
 * @param concept what is measured
 * @param portion basic or project expenditure, {@link Portion#ALL} for the whole
 * @param code the classification code where the concept asks for one, else empty
 */
public record LineItem(Concept concept, Portion portion, String code) implements Comparable<LineItem> {

    public static LineItem of(Concept concept) {
        return new LineItem(concept, Portion.ALL, "");
    }

    public static LineItem of(Concept concept, Portion portion) {
        return new LineItem(concept, portion, "");
    }

    /** A functional class, group or item, such as 224 灾害防治及应急管理支出. */
    public static LineItem function(String code) {
        return new LineItem(Concept.FUNCTION, Portion.ALL, code);
    }

    /** An economic class or group within basic or project expenditure, such as 30201 办公费. */
    public static LineItem economic(Portion portion, String code) {
        return new LineItem(Concept.ECONOMIC, portion, code);
    }

    /** A stable name for scripts: {@code expenditure/basic}, {@code economic/basic/30201}. */
    public String id() {
        StringBuilder id =
                new StringBuilder(concept.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (portion != Portion.ALL) {
            id.append('/').append(portion.name().toLowerCase(Locale.ROOT));
        }
        if (!code.isEmpty()) {
            id.append('/').append(code);
        }
        return id.toString();
    }

    /** In the order of the final accounts: by concept, portion, code. */
    @Override
    public int compareTo(LineItem other) {
        int order = concept.compareTo(other.concept);
        order = order != 0 ? order : portion.compareTo(other.portion);
        return order != 0 ? order : code.compareTo(other.code);
    }
}
