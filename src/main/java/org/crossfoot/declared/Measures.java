package org.crossfoot.declared;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which measure words count the same kind of thing, so that their numbers may be added or compared. */
final class Measures {
    private static final Set<String> PEOPLE = Set.of("人", "名", "位");
    /** Words that 个 may stand for in the same sentence: 39家企业，其中A级30个. */
    private static final Set<String> THINGS = Set.of("家", "所", "座", "处", "支", "项", "户", "间", "栋", "件", "条");

    /** What 次 counts where the words before it say so: 接待批次为0次. */
    private static final Pattern TIMES_OF = Pattern.compile("(?:批次|人次|车次|场次)(?=数?$)");

    private Measures() {}

    static boolean people(Mention count) {
        return PEOPLE.contains(word(count));
    }

    static boolean alike(Mention one, Mention other) {
        String first = word(one);
        String second = word(other);
        boolean loose =
                (first.equals("个") && THINGS.contains(second)) || (second.equals("个") && THINGS.contains(first));
        return first.equals(second) || loose || (people(one) && people(other));
    }

    /** The measure word without the 万 or 亿 of the number. */
    static String word(Mention count) {
        String words = count.token().unitWords();
        Matcher times = TIMES_OF.matcher(words.equals("次") ? count.label() : "");
        if (times.find()) {
            return times.group();
        }
        return words.length() > 1 && "万亿".indexOf(words.charAt(0)) >= 0 ? words.substring(1) : words;
    }
}
