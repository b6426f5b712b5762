package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of things that is taken up again. 修缮12户，12户修缮全部完工 says the same number; without 全部 it may be a part, so
 * that it is no more. The number of all things of a kind (全县共有学校45所) is no less than any later number of them.
 */
final class CountSaidAgain implements ClaimForm {
    private static final Pattern ALL = Pattern.compile("^(?:已|均|都|也|现)*(?:全部|均|都)");
    private static final Pattern POPULATION = Pattern.compile("全[省市县区镇乡州旗校院局街]|共有|现有|现共有|下辖|辖");
    private static final Pattern OTHER_TIME = Pattern.compile("关闭|退出|注销|淘汰|累计|以来|新增|新建|拟|计划|历年|次");
    private static final Pattern WHERE = Pattern.compile("(?:全\\p{IsHan}|[我本]\\p{IsHan}|目前|现|共|有|下|辖)*");
    private static final Pattern ENDS = Pattern.compile("^\\s*[，。、；]");
    private static final int REACH = 4;
    private static final int NOUN = 2;
    private static final int PARTICULAR = 3;

    @Override
    public Stream<Draft> find(DocumentText text) {
        List<Mention> counts = text.counts();
        CountLists lists = text.countLists();
        CountsByName anniversaries = new CountsByName(
                counts.stream().filter(CountSaidAgain::isAnniversary).toList());
        CountsByName populations = new CountsByName(
                counts.stream().filter(count -> isPopulation(count, lists)).toList());
        return counts.stream()
                .filter(count -> !count.token().range())
                .flatMap(count -> Optional.<Draft>empty()
                        .or(() -> anniversary(anniversaries, count))
                        .or(() -> takenUp(counts, count))
                        .or(() -> ofAll(populations, count))
                        .stream());
    }

    private static boolean isAnniversary(Mention count) {
        return Measures.word(count).equals("周年");
    }

    private static Optional<Draft> anniversary(CountsByName anniversaries, Mention count) {
        return !isAnniversary(count) || count.label().length() < NOUN
                ? Optional.empty()
                : anniversaries
                        .named(count, end(count.label(), NOUN), other -> true)
                        .map(other -> Draft.stated(ClaimType.REPEAT, count, Terms.of(List.of(other))));
    }

    /** The words before the first number stand behind the second: 修缮12户 … 12户修缮. */
    private static Optional<Draft> takenUp(List<Mention> counts, Mention count) {
        String thing = CountedThing.behind(count);
        boolean otherTime = OTHER_TIME.matcher(count.wording().words()).find();
        int at = InReadingOrder.indexOf(counts, count);
        return counts.subList(Math.max(0, at - REACH), at).stream()
                .filter(other -> !otherTime && count.isInSentenceOf(other) && other.index() >= count.index() - REACH)
                .filter(other -> Measures.word(other).equals(Measures.word(count)))
                .filter(other -> ENDS.matcher(other.after()).find())
                .filter(other -> !POPULATION.matcher(count.gap()).find() && shared(other.label(), thing) >= NOUN)
                .reduce((earlier, later) -> later)
                .map(other -> draft(count, other, thing.substring(shared(other.label(), thing))));
    }

    private static Draft draft(Mention count, Mention other, String rest) {
        return ALL.matcher(rest).find()
                ? Draft.stated(ClaimType.REPEAT, count, Terms.of(List.of(other)))
                : Draft.stated(ClaimType.COUNT, count, Terms.of(List.of(other))).compared(Comparison.AT_MOST);
    }

    /** The number of characters in which a name ends and the words behind a count begin. */
    private static int shared(String label, String thing) {
        for (int length = Math.min(label.length(), thing.length()); length > 0; length--) {
            if (thing.startsWith(end(label, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String end(String words, int length) {
        return words.substring(words.length() - length);
    }

    private static Optional<Draft> ofAll(CountsByName populations, Mention count) {
        String thing = CountedThing.behind(count);
        boolean alone = thing.length() >= PARTICULAR
                && ENDS.matcher(count.after().substring(count.after().indexOf(thing) + thing.length()))
                        .find();
        if (!alone || OTHER_TIME.matcher(count.wording().words()).find()) {
            return Optional.empty();
        }
        Predicate<Mention> alike = other -> Measures.word(other).equals(Measures.word(count));
        return CountsByName.later(
                        populations.counting(count, thing, alike),
                        populations.named(count, thing, alike.and(other -> isNamed(other, thing))))
                .map(other -> Draft.stated(ClaimType.COUNT, count, Terms.of(List.of(other)))
                        .compared(Comparison.AT_MOST));
    }

    /** True if a count is told behind the thing's name, with nothing before it but where: 全县现有学校45所. */
    private static boolean isNamed(Mention count, String thing) {
        String label = count.label();
        return label.endsWith(thing)
                && WHERE.matcher(label.substring(0, label.length() - thing.length()))
                        .matches();
    }

    private static boolean isPopulation(Mention count, CountLists lists) {
        boolean told = POPULATION.matcher(count.wording().words()).find();
        boolean listed = lists.with(count)
                .anyMatch(list ->
                        POPULATION.matcher(list.total().wording().words()).find());
        return (told || listed) && !OTHER_TIME.matcher(count.wording().words()).find();
    }
}
