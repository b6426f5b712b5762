package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names given first and their numbers in turn behind them (收入总计、支出总计分别为甲、乙; 收、支总计各增加甲、乙): the n-th number is named by the
 * n-th name. Where there are not as many names as numbers, none is.
 */
final class NamesInTurn {
    /** Nothing but a mark or 和 between two numbers. */
    static final Pattern NEXT_VALUE = Pattern.compile("^\\s*(?:[、，,和与及]|以及)\\s*$");

    private static final Pattern CLAUSE = Pattern.compile("[^，。；：,;:（）()]*$");
    private static final Pattern NAMES = Pattern.compile(
            "^(?:(?:与|同|较|比)[^，、]{1,12}(?:相比较?|对比|比))?(?<names>.{3,}?)(?:分别|依次|各自?(?![项类级地县部区乡镇种个])|均)(?<rest>.{0,6})$");
    private static final Pattern BOTH_SIDES =
            Pattern.compile("^(?<lead>.*?)收入?(?:[、和与及]|以及)?支出?(?<what>(?:决算|预算)?(?:总计|总额|合计)数?)$");
    private static final Pattern MARK = Pattern.compile("、");
    private static final Pattern WITH = Pattern.compile("以及|与");
    /** 及 stands within names: 购置及运行费. */
    private static final Pattern AND = Pattern.compile("(?<!结转)和");

    private static final Pattern ANY_MARK = Pattern.compile("、|以及|(?<!结转)[和与及]");
    /** The purchase and the running of vehicles (公务用车购置及运行维护费) are one name among others. */
    private static final Pattern MARK_BESIDE_VEHICLES = Pattern.compile("(?<!购置)(?:、|以及)|(?<!结转|购置)[和与及]");

    private NamesInTurn() {}

    /** The mentions of a passage, those named in turn with their own names. */
    static List<Mention> named(List<Mention> passage) {
        List<Mention> named = new ArrayList<>(passage);
        int from = 0;
        while (from < passage.size()) {
            int end = from + 1;
            while (end < passage.size() && goesOn(passage.get(from), passage.get(end))) {
                end++;
            }
            if (end > from + 1) {
                name(named.subList(from, end));
            }
            from = end;
        }
        return named;
    }

    private static boolean goesOn(Mention first, Mention next) {
        return next.isInSentenceOf(first)
                && next.isMoney() == first.isMoney()
                && NEXT_VALUE.matcher(next.gap()).find();
    }

    private static void name(List<Mention> values) {
        Matcher clause = CLAUSE.matcher(values.get(0).wording().plainGap());
        Matcher words = NAMES.matcher(clause.find() ? clause.group().strip() : "");
        if (!words.matches()) {
            return;
        }
        String rest = words.group("rest");
        String before = values.get(0).wording().plainGap().substring(0, clause.start());
        boolean apart = before.contains("；") || before.contains("。");
        names(words.group("names"), values.size()).ifPresent(names -> {
            for (int i = 0; i < values.size(); i++) {
                Mention value = values.get(i);
                Wording own = Wording.of(names.get(i) + rest, value.token());
                values.set(
                        i,
                        value.worded(own.as(values.get(0).role())
                                .behind(
                                        apart && i == 0
                                                ? before + names.get(0)
                                                : value.wording().plainGap())));
            }
        });
    }

    /** As many names as there are numbers: of both sides of the accounts, listed by 、, or by any mark. */
    private static Optional<List<String>> names(String words, int wanted) {
        Matcher both = BOTH_SIDES.matcher(words);
        Stream<List<String>> ways = both.matches() && !words.contains("收入" + both.group("what"))
                ? Stream.of(List.of(
                        both.group("lead") + "收入" + both.group("what"), both.group("lead") + "支出" + both.group("what")))
                : Stream.of(MARK, WITH, AND, ANY_MARK, MARK_BESIDE_VEHICLES).map(mark -> List.of(mark.split(words)));
        return ways.filter(names -> names.size() == wanted
                        && names.stream().noneMatch(name -> name.strip().length() < 2))
                .findFirst();
    }
}
