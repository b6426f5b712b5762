package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossfoot.budget.ResourceTable;

/**
 * Names enumerated for a number.
 *
 * @param items the names
 * @param complete false if 等 leaves room for others
 */
record EnumeratedNames(List<String> items, boolean complete) {
    private static final String KINDS = AnyOf.words(
            ResourceTable.rows("/declared/enumerated-kinds.csv").stream().map(row -> row.get(0)));
    /** What follows a number that sums up names: the kind of thing they are. */
    private static final Pattern KIND = Pattern.compile("^\\s*(?:重点|直属|下属|内设|职能|人民|派出)?" + KINDS);
    /** The kind before a number that names follow one by one: 派出人民法庭4个，分别是…. */
    private static final Pattern KIND_BEFORE = Pattern.compile(KINDS + "(?:共|共有|有)?$");

    private static final Pattern OWN_KIND = Pattern.compile("^(?:方面|环节|类别)$");

    private static final Pattern THINGS = Pattern.compile("^(?:个|项|种|类|方面|环节|部|门|场)$");
    private static final Pattern QUOTE = Pattern.compile("“([^“”]+)”");
    private static final String JOINING = "、和及";
    /** Words between names and a number that show the number to be of something else. */
    private static final Pattern APART = Pattern.compile("(?:[和及与共计的中内各每辖有设另为了约近]|其他|分别|所属|下属)$");

    private static final int LONGEST_JOINT = 2;
    /** In characters, with 共有 or 内设 around it. */
    private static final int LONGEST_KIND = 6;

    private static final Pattern NUMBERING = Pattern.compile("^\\s*[一二三四五六七八九十]{1,3}、");
    private static final Pattern JOINED = Pattern.compile("(.+?)(?:以及|和|及|与)(.+)");
    private static final Pattern LISTED =
            Pattern.compile("(?:^|[，。；：])([^，。；：（）()“”\\d]+、[^，。；：（）()“”\\d]{1,16})\\s*$");
    private static final String MARKS = "，。；：（）()“”0123456789";
    private static final Pattern COLON = Pattern.compile(
            "^\\s*\\p{IsHan}{0,12}(?:[：:]|[（(](?:即|分别为|分别是|包括)?[：:]?)(?!一是)([^。；：，（）()\\d]+?、[^。；：，（）()\\d]++)[）)。；，]");
    /** Names in a clause of their own: all of them where they are told one by one, or where they are what a unit is made up of. */
    private static final Pattern TOLD =
            Pattern.compile("^(?:，|\\p{IsHan}{1,8}，?)(?:分别是|分别为)[：:]?([^。；：，（）()\\d]+?、[^。；：，（）()\\d]++)[。；，]");

    private static final Pattern MADE_UP =
            Pattern.compile("^\\p{IsHan}{1,8}，?(?:包括|分别是|分别为)[：:]?([^。；：，（）()\\d]+?、[^。；：，（）()\\d]++)[。；，]");
    private static final Pattern SET_UP = Pattern.compile("[内下]设(?:有|置|了)?$");
    /** Names with others of theirs in brackets behind each: 甲镇（东村、西村）、乙镇（南村）2个乡镇3个村. */
    private static final Pattern NESTED = Pattern.compile(
            "(?:^(?:[一二三四五六七八九十]{1,3}、)?|[，。；：])((?:[^，。；：（）、\\d]{1,20}（[^（）。；，\\d]{1,200}）、?){2,40})(\\d{1,3}个\\p{IsHan}{1,4})?$");
    /** In characters: how far back such names are looked for. */
    private static final int NESTED_REACH = 600;

    private static final Pattern BRACKETED = Pattern.compile("（([^（）]*)）");
    private static final Pattern POINTS = Pattern.compile(
            "^(?:方面|(?:个|项|点|条)\\s*\\p{IsHan}{0,8}(?:方面|问题|原因|特点|措施|步骤|阶段|任务|工作|成效))\\p{IsHan}{0,6}[：:]\\s*一是");
    private static final Pattern COMMA = Pattern.compile("、");
    private static final String NUMERALS = "一二三四五六七八九";

    static EnumeratedNames of(List<String> items) {
        String last = items.get(items.size() - 1).strip();
        return new EnumeratedNames(items, !last.endsWith("等"));
    }

    /** The names right before a number: “甲、乙、丙”3个专题, or of a kind that is told behind: 甲、乙、丙3个乡镇. */
    static Optional<EnumeratedNames> before(String passage, NumberToken token) {
        String words = passage.substring(0, token.start()).stripTrailing();
        boolean open = words.endsWith("等");
        String list = open ? words.substring(0, words.length() - 1) : words;
        boolean things = open || THINGS.matcher(token.unitWords()).matches();
        return Optional.<List<String>>empty()
                .or(() -> things ? quoted(list) : Optional.empty())
                .or(() -> summedUp(passage, token) ? listed(list).or(() -> nested(list)) : Optional.empty())
                .map(items -> new EnumeratedNames(items, !open));
    }

    private static Optional<List<String>> quoted(String words) {
        int open = openedAt(words, words.length());
        int from = open;
        for (int at = open; at >= 0; at = openedAt(words, at)) {
            from = at;
        }
        if (from < open) {
            return Optional.of(QUOTE.matcher(words.substring(from))
                    .results()
                    .map(item -> item.group(1))
                    .toList());
        }
        boolean together = open >= 0 && words.endsWith("”") && words.indexOf('、', open) >= 0;
        return together ? names(words.substring(open + 1, words.length() - 1)) : Optional.empty();
    }

    /** Where the name in quotation marks begins that ends before a place; -1 if none does. */
    private static int openedAt(String words, int end) {
        boolean joined = end > 1 && JOINING.indexOf(words.charAt(end - 1)) >= 0;
        int close = joined ? end - 2 : end - 1;
        if (close < 0 || words.charAt(close) != '”') {
            return -1;
        }
        int open = words.lastIndexOf('“', close - 1);
        return open >= 0 && open < close - 1 && words.lastIndexOf('”', close - 1) < open ? open : -1;
    }

    private static Optional<List<String>> listed(String words) {
        int mark = words.length() - 1;
        while (mark > 0 && MARKS.indexOf(words.charAt(mark)) < 0) {
            mark--;
        }
        String last = words.substring(Math.max(0, words.length() - LONGEST_JOINT));
        Matcher listed = LISTED.matcher(words.substring(Math.max(0, mark)));
        return listed.find() && !APART.matcher(last).find()
                ? names(NUMBERING.matcher(listed.group(1)).replaceFirst(""))
                : Optional.empty();
    }

    /** The names outside of the brackets or, where a number of them stands behind, those inside. */
    private static Optional<List<String>> nested(String words) {
        Matcher nested = NESTED.matcher(words.substring(Math.max(0, words.length() - NESTED_REACH)));
        if (!nested.find()) {
            return Optional.empty();
        }
        Matcher brackets = BRACKETED.matcher(nested.group(1));
        return nested.group(2) == null
                ? names(brackets.replaceAll(""))
                : names(brackets.results().map(inside -> inside.group(1)).collect(Collectors.joining("、")));
    }

    private static boolean summedUp(String passage, NumberToken token) {
        return OWN_KIND.matcher(token.unitWords()).matches()
                || KIND.matcher(passage).region(token.end(), passage.length()).lookingAt();
    }

    /** The names behind a number, after a colon or in brackets, or the points that begin with 一是. */
    static Optional<EnumeratedNames> behind(String passage, NumberToken token) {
        String words = passage.substring(token.end());
        String before = passage.substring(Math.max(0, token.start() - LONGEST_KIND), token.start());
        boolean counted =
                summedUp(passage, token) || KIND_BEFORE.matcher(before).find();
        Matcher colon = COLON.matcher(words);
        if (counted && colon.lookingAt()) {
            return names(colon.group(1)).map(EnumeratedNames::of);
        }
        Matcher told = (SET_UP.matcher(before).find() ? MADE_UP : TOLD).matcher(words);
        if (counted && told.lookingAt()) {
            return names(told.group(1)).map(EnumeratedNames::of);
        }
        Matcher points = POINTS.matcher(token.unitWords() + words);
        return points.lookingAt() ? Optional.of(new EnumeratedNames(points(words), true)) : Optional.empty();
    }

    private static List<String> points(String words) {
        List<String> points = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < NUMERALS.length(); i++) {
            String point = NUMERALS.charAt(i) + "是";
            int at = words.indexOf(point, from);
            int again = i == 0 ? -1 : words.indexOf("一是", from);
            if (at < 0 || (again >= 0 && again < at)) {
                break;
            }
            points.add(point);
            from = at + point.length();
        }
        return points;
    }

    /** The names of a list; empty for less than two, or if it cannot be told whether 和 joins two of them or stands in one. */
    private static Optional<List<String>> names(String list) {
        List<String> names = new ArrayList<>(List.of(COMMA.split(list, -1)));
        Matcher joined = JOINED.matcher(names.get(names.size() - 1));
        if (joined.matches()) {
            String first = names.get(0);
            boolean two = sameEnd(joined.group(1), joined.group(2));
            boolean one = sameEnd(first, joined.group(2)) && !sameEnd(first, joined.group(1));
            if (names.size() > 1 && !two && !one) {
                return Optional.empty();
            }
            names.set(names.size() - 1, two ? joined.group(1) : joined.group());
            names.addAll(two ? List.of(joined.group(2)) : List.of());
        }
        return names.size() < 2 ? Optional.empty() : Optional.of(List.copyOf(names));
    }

    private static boolean sameEnd(String one, String other) {
        return one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    }
}
