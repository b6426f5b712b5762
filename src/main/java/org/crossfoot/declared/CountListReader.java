package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the counts that are listed as parts of another one: 教师86人，其中高级12人、中级40人. */
final class CountListReader {
    private static final Pattern OPENER =
            Pattern.compile("(?<words>其中|包括|包含|分为|分别为|分别是|含(?![）)本])|由)(?:有|是|为)?[：:，,\\s]*[^，。；：、,;:]{0,24}$");
    private static final Pattern DIVIDING = Pattern.compile("分为|分别为|分别是");
    private static final Pattern NEXT = Pattern.compile("^\\s*(?<mark>[，、；,;])\\s*(?:和|及|以及)?[^，。；：、,;:]{1,30}$");
    private static final Pattern KINDS = Pattern.compile("^(?:类|种|方面|部分|档|级)$");

    /** Words of a member's name that show it to be no part: something done, or another total. */
    private static final Pattern OTHER_MATTER = Pattern.compile(
            "整改|改正|责令|限期|当场|取缔|关停|下达|处罚|警告|验收|通过|受理|建成|投入|完成|办结|解决|销号|处理|到位|拆除|修复|已|查处|立案|移交|培训|发放|开展|检查|新增|累计|合计|共|总|比|较(?![大重小])|死亡|受伤");

    /** What stands beside the whole is no part of it: 另有退休人员27人. */
    private static final Pattern LEVEL = Pattern.compile("[一二三四五]级(?:绩效|考核|评价)?指标$");

    private static final Pattern BESIDES = Pattern.compile("另有|另外|另聘|此外|不含");

    private final List<Mention> counts;
    private final List<CountList> lists = new ArrayList<>();

    private CountListReader(List<Mention> counts) {
        this.counts = counts;
    }

    static List<CountList> read(DocumentText text) {
        CountListReader reader = new CountListReader(text.counts());
        for (int i = 1; i < reader.counts.size(); i++) {
            reader.open(i);
        }
        return List.copyOf(reader.lists);
    }

    private void open(int at) {
        Mention first = counts.get(at);
        Matcher opener = OPENER.matcher(first.gap());
        if (first.label().isEmpty() || !opener.find()) {
            return;
        }
        List<Mention> members = members(at);
        if (members.size() > 1 && members.stream().allMatch(CountListReader::isLevel)) {
            return;
        }
        boolean newSentence = first.gap().substring(0, opener.start()).strip().endsWith("。");
        Optional<Mention> kinds = before(
                        at,
                        newSentence,
                        count -> KINDS.matcher(Measures.word(count)).matches())
                .filter(count -> count.index() == counts.get(at - 1).index());
        boolean divides =
                kinds.isPresent() || DIVIDING.matcher(opener.group("words")).matches();
        before(at, newSentence, count -> Measures.alike(count, first))
                .ifPresent(total -> lists.add(new CountList(total, kinds, members, isAmbiguous(total), divides)));
        beside(at, newSentence);
    }

    /** Indicators of the first level are divided by those of the next; they are no parts beside them. */
    private static boolean isLevel(Mention count) {
        return LEVEL.matcher(count.label()).find();
    }

    /** A second number of the same things, such as 0人次 in 接待2批次、26人次，其中外宾0批次、0人次. */
    private void beside(int at, boolean newSentence) {
        if (at + 1 < counts.size()) {
            Mention second = counts.get(at + 1);
            boolean bare = second.isInSentenceOf(counts.get(at))
                    && second.gap().strip().matches("[、，,]");
            if (bare && !Measures.alike(second, counts.get(at))) {
                before(at, newSentence, count -> Measures.alike(count, second))
                        .ifPresent(total -> lists.add(
                                new CountList(total, Optional.empty(), List.of(second), isAmbiguous(total), false)));
            }
        }
    }

    /** The nearest count before that may be the whole: of the same sentence, or of the one before a new one. */
    private Optional<Mention> before(int at, boolean newSentence, Predicate<Mention> wanted) {
        Mention first = counts.get(at);
        for (int i = at - 1; i >= 0 && counts.get(i).passage() == first.passage(); i--) {
            Mention candidate = counts.get(i);
            boolean near = candidate.sentence() >= first.sentence() - (newSentence ? 1 : 0);
            if (near && candidate.depth() <= first.depth() && isThing(candidate) && wanted.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** True if a like number stands right before the total, so that the parts may be those of both. */
    private boolean isAmbiguous(Mention total) {
        int at = InReadingOrder.indexOf(counts, total);
        return at > 0
                && counts.get(at - 1).index() == total.index() - 1
                && counts.get(at - 1).isInSentenceOf(total)
                && counts.get(at - 1).depth() == total.depth()
                && Measures.alike(counts.get(at - 1), total);
    }

    private static boolean isThing(Mention count) {
        return count.token().kind() == FigureKind.COUNT
                && !count.token().range()
                && !count.token().unitWords().isEmpty();
    }

    private List<Mention> members(int at) {
        List<Mention> members = new ArrayList<>(List.of(counts.get(at)));
        String mark = "";
        for (int i = at + 1; i < counts.size(); i++) {
            Matcher next = NEXT.matcher(counts.get(i).gap());
            if (!next.find()
                    || !continues(members, counts.get(i))
                    || !(mark + next.group("mark")).matches("(.?)|[，、]+|；；|;;|,,")) {
                break;
            }
            mark = next.group("mark");
            members.add(counts.get(i));
        }
        return members;
    }

    private static boolean continues(List<Mention> members, Mention count) {
        Mention last = members.get(members.size() - 1);
        return count.isInSentenceOf(last)
                && count.depth() == last.depth()
                && isThing(count)
                && Measures.alike(count, last)
                && !BESIDES.matcher(count.gap()).find()
                && !OTHER_MATTER.matcher(count.label()).find();
    }
}
