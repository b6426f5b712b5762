package org.crossfoot.declared;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Totals behind what they are made of, called so (合计, 共计, 两批共, 以上): of the sentence so far, the ones before, numbered items. */
final class SumsBehind implements CandidateForm {
    private static final Pattern SUMMING_UP =
            Pattern.compile("^\\s*(?:以上|上述|前述|合计|共计|总计|累计|[两三四五六七八九十\\d]+[个项批类]|全[年市县区镇乡]?[^，。；]{0,6}[共总])");
    private static final Pattern TOTAL = Pattern.compile("合计|(?<!公)共|总|累计|小计|以上|上述|全部");
    /** In paragraphs: how far back the parts of a total may begin. */
    private static final int BACK = 8;

    @Override
    public Stream<Candidate> find(DocumentText text, Claimed claimed) {
        return new OpenTotals(text, claimed).readings(SumsBehind::listings);
    }

    /** 0 where the clause of the number says that it is a total, 1 where its sentence begins so, -1 otherwise. */
    private static int rank(Flow flow, Mention total) {
        int at = flow.start(total);
        String clause = flow.text(new Stretch(flow.behindLast(at, "，,；;。：:"), at));
        String sentence = flow.text(new Stretch(flow.behindLast(at, "。"), at));
        return TOTAL.matcher(clause).find() ? 0 : SUMMING_UP.matcher(sentence).find() ? 1 : -1;
    }

    private static Stream<Listing> listings(Flow flow, Mention total) {
        int rank = rank(flow, total);
        return rank < 0 ? Stream.empty() : listings(flow, total, rank);
    }

    private static Stream<Listing> listings(Flow flow, Mention total, int rank) {
        int at = flow.start(total);
        int sentence = flow.behindLast(at, "。");
        Stretch part = new Stretch(flow.behindLast(at, "；;。"), at);
        Stretch whole = new Stretch(sentence, at);
        Stretch passage = new Stretch(flow.behindLast(at, ""), at);
        return Stream.of(
                        Listing.cut(flow, part, rank),
                        Listing.cut(flow, whole, rank),
                        before(flow, sentence, rank),
                        Stream.of(new Listing(flow.split(passage, "。"), rank)),
                        series(flow, at, rank),
                        paragraphs(flow, total, rank + 1))
                .flatMap(listings -> listings);
    }

    /** The sentence before, of the paragraph. */
    private static Stream<Listing> before(Flow flow, int sentence, int rank) {
        int end = sentence - 1;
        return end < 0 || flow.text().charAt(end) == '\n'
                ? Stream.empty()
                : Listing.cut(flow, new Stretch(flow.behindLast(end, "。"), end), rank);
    }

    /** The numbered list that the total stands at the end of, or right behind; also each sentence of it by itself. */
    private static Stream<Listing> series(Flow flow, int at, int rank) {
        return flow.seriesBefore(at).stream()
                .filter(series -> flow.passageAt(at) <= flow.passageAt(series.to() - 1) + 1)
                .map(series -> upTo(series, at))
                .flatMap(items -> Stream.of(
                        new Listing(items, rank),
                        new Listing(flow.split(new Listing(items, rank).whole(), "。\n"), rank)));
    }

    private static List<Stretch> upTo(Series series, int at) {
        return series.items().stream()
                .map(item -> new Stretch(item.from(), Math.min(item.to(), at)))
                .toList();
    }

    /** The paragraphs before, each an item, from any of the last few on. */
    private static Stream<Listing> paragraphs(Flow flow, Mention total, int rank) {
        int last = total.passage();
        return IntStream.range(Math.max(0, last - BACK), Math.max(0, last - 1))
                .mapToObj(first -> new Listing(
                        IntStream.range(first, last).mapToObj(flow::passage).toList(), rank));
    }
}
