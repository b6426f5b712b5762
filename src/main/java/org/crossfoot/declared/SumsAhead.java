package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Totals before what they are made of: a list in brackets, in the rest of the sentence, in the next one, in numbered items. */
final class SumsAhead implements CandidateForm {
    private static final Sought OPENER =
            new Sought("其包分用主具如：:构", "其中|包括|包含|分别|分为|用于|主要|具体|如下|分[两二三四五六七八九十\\d]+[批类期]|[：:]|构成");
    private static final Pattern GOES_ON = Pattern.compile("^\\s*(?:其中|包括|包含|分别|分|主要|具体|按|从|用于|一是|首先|第?一批|第一)");
    private static final Pattern LEFT_OPEN = Pattern.compile("(?:其中|如下|包括|包含|分别为|分别是|明细)\\s*[：:]?\\s*$");
    private static final Pattern HEADING = Pattern.compile("^[^。；]{2,40}(?:分类|划分|情况|明细|如下)[^。；]{0,8}[。：:]?\\s*$");
    private static final Pattern OTHERS = Pattern.compile("[，,；;、](?=另有|另外|此外|还有|离退休|退休|离休|遗属|编外|临聘|临时)");
    private static final Pattern CARRIED_ON = Pattern.compile("结转下一?年|年[终末](?:滚存)?结[余转]|安排[^，。；\\d]{0,6}稳定调节基金");
    private static final int MOST_BELOW = 12;
    private static final Pattern TOTAL = Pattern.compile("共|总|合计|累计|全|涉及|覆盖");

    @Override
    public Stream<Candidate> find(DocumentText text, Claimed claimed) {
        return new OpenTotals(text, claimed).readings(SumsAhead::listings);
    }

    private static Stream<Listing> listings(Flow flow, Mention total) {
        return Stream.of(
                        bracket(flow, total),
                        rest(flow, total),
                        behind(flow, total),
                        onward(flow, total),
                        series(flow, total),
                        below(flow, total))
                .flatMap(listings -> listings);
    }

    /** The brackets right behind the total. */
    private static Stream<Listing> bracket(Flow flow, Mention total) {
        int open = flow.end(total);
        boolean opens = open < flow.text().length() && "（(".indexOf(flow.text().charAt(open)) >= 0;
        return opens ? Listing.cut(flow, new Stretch(open + 1, flow.next(open + 1, "")), 0) : Stream.empty();
    }

    /** The rest of its sentence or of the part before a semicolon, from the words on that open a list. */
    private static Stream<Listing> rest(Flow flow, Mention total) {
        int from = flow.end(total);
        int stop = flow.next(from, "。");
        return Stream.of(flow.next(from, "；;。"), stop, apart(flow, new Stretch(from, stop)), carriedOn(flow, stop))
                .distinct()
                .map(to -> new Stretch(from, to))
                .flatMap(rest -> rest(flow, total, rest));
    }

    /** Where a sentence turns to others that its total does not hold: 教职工62人，其中…，退休28人; its end if it does not. */
    private static int apart(Flow flow, Stretch rest) {
        Matcher others = OTHERS.matcher(flow.text()).region(rest.from(), rest.to());
        return others.find() ? others.start() : rest.to();
    }

    /** Where the next sentence ends if it tells what goes over to the next year, which may belong to the list before it. */
    private static int carriedOn(Flow flow, int stop) {
        int next = Math.min(stop + 1, flow.text().length() - 1);
        return CARRIED_ON
                        .matcher(flow.text())
                        .region(next, flow.text().length())
                        .lookingAt()
                ? flow.next(next, "。")
                : stop;
    }

    private static Stream<Listing> rest(Flow flow, Mention total, Stretch rest) {
        boolean told = TOTAL.matcher(total.wording().words()).find();
        boolean item = "、和与及".indexOf(flow.text().charAt(rest.from())) >= 0;
        Sought.Search search = OPENER.in(flow.text(), rest);
        Matcher opener = search.found();
        Stream<Listing> plain = item && !told ? Stream.empty() : Listing.cut(flow, rest, told ? 0 : 2);
        return search.find()
                ? Stream.concat(
                        Listing.cut(flow, new Stretch(opener.end(), rest.to()), opened(flow, total, opener.start())),
                        plain)
                : plain;
    }

    /** 0 where the words open a list of the number right before them, 1 where others of its kind stand between. */
    private static int opened(Flow flow, Mention total, int opener) {
        return flow.numbers(new Stretch(flow.end(total), opener)).stream()
                        .anyMatch(between -> between.isMoney() == total.isMoney()
                                && between.isCount() == total.isCount()
                                && !between.role().isChange())
                ? 1
                : 0;
    }

    /** The next sentence and its parts, and all that follows in the paragraph. */
    private static Stream<Listing> behind(Flow flow, Mention total) {
        int stop = flow.next(flow.end(total), "。");
        int from = Math.min(stop + 1, flow.text().length() - 1);
        Stretch next = new Stretch(from, flow.next(from, "。"));
        int rank = GOES_ON.matcher(flow.text(next)).find() ? 0 : 1;
        Stretch rest = new Stretch(from, flow.next(from, ""));
        List<Stretch> parts = flow.split(next, "；;");
        Stream<Listing> each = parts.size() < 2
                ? Stream.empty()
                : parts.stream().map(part -> Listing.of(part, flow.text(part).contains(total.label()) ? 0 : 1));
        return Stream.of(Listing.cut(flow, next, rank), each, Stream.of(new Listing(flow.split(rest, "。"), 1)))
                .flatMap(listings -> listings);
    }

    /** The sentences from the words on that open a list in its own one: 其中：甲10亿元，主要为…。乙458万元。 */
    private static Stream<Listing> onward(Flow flow, Mention total) {
        int from = flow.end(total);
        Sought.Search opener = OPENER.in(flow.text(), new Stretch(from, flow.next(from, "。")));
        return opener.find()
                ? Stream.of(new Listing(flow.split(new Stretch(opener.found().end(), flow.next(from, "")), "。"), 1))
                : Stream.empty();
    }

    /** The first numbered list that begins behind the total, in its paragraph or the next one. */
    private static Stream<Listing> series(Flow flow, Mention total) {
        int from = flow.end(total);
        int next = Math.min(flow.passages() - 1, flow.passageAt(from) + 1);
        return flow.seriesAhead(from).stream()
                .filter(series -> series.from() < flow.passage(next).to()
                        || flow.numbers(new Stretch(flow.passage(next).from(), series.from()))
                                .isEmpty())
                .map(series -> new Listing(series.items(), 0));
    }

    /** The paragraphs below one that ends in words which open a list, as many of them as may belong to it. */
    private static Stream<Listing> below(Flow flow, Mention total) {
        int own = flow.passageAt(flow.end(total));
        if (!LEFT_OPEN.matcher(flow.ending(own)).find()) {
            return Stream.empty();
        }
        int first = isHeading(flow, own + 1) ? own + 2 : own + 1;
        List<Stretch> items = new ArrayList<>();
        IntStream.range(first, Math.min(flow.passages(), first + MOST_BELOW))
                .mapToObj(flow::passage)
                .takeWhile(item -> !ItemNumber.begins(flow.text(item)))
                .forEach(paragraph -> add(flow, items, paragraph));
        return IntStream.rangeClosed(2, items.size()).mapToObj(count -> new Listing(items.subList(0, count), 0));
    }

    /** A paragraph is an item, or what the one before it, left open, goes on with. */
    private static void add(Flow flow, List<Stretch> items, Stretch paragraph) {
        int last = items.size() - 1;
        if (last >= 0 && LEFT_OPEN.matcher(flow.text(items.get(last))).find()) {
            items.set(last, new Stretch(items.get(last).from(), paragraph.to()));
        } else {
            items.add(paragraph);
        }
    }

    /** True for a paragraph that only tells by what is divided: （一）按支出功能分类科目划分。. */
    private static boolean isHeading(Flow flow, int passage) {
        return passage < flow.passages()
                && flow.numbers(flow.passage(passage)).isEmpty()
                && HEADING.matcher(flow.text(flow.passage(passage))).find();
    }
}
