package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A number of things or an area that grew or shrank from one to another (由12个增至18个，增加6个): the difference of the two. */
final class CountChanged implements ClaimForm {
    private static final Pattern FROM = Pattern.compile("(?:由|从)[^，。；：]{0,16}$");
    private static final Pattern TO = Pattern.compile(
            "^\\s*(?:大幅|逐步|迅速)?(?:(?<up>增加|增长|增|扩大|扩建|扩|上升|提高|提升|升|发展)|减少|减|下降|降低|降|缩减|压减|压缩|缩小)(?:到|至|为)$");
    private static final Pattern CHANGE =
            Pattern.compile("^\\s*[，,]?\\s*(?:净|共|共计)?(?:(?<up>增加|新增|增)|减少|下降|压减|缩减|减)(?:了)?\\s*$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        List<Mention> counts = text.counts();
        return IntStream.range(2, counts.size())
                .mapToObj(at -> draft(counts.get(at - 2), counts.get(at - 1), counts.get(at)))
                .flatMap(Optional::stream);
    }

    /** The difference of two numbers, told right behind them. */
    static Optional<Draft> draft(Mention from, Mention to, Mention change) {
        Matcher changed = CHANGE.matcher(change.gap());
        boolean told = changed.find() && areAlike(to, change);
        boolean up = told && changed.group("up") != null;
        return !told
                ? Optional.empty()
                : grown(from, to)
                        .filter(grown -> grown == up)
                        .map(grown -> new Terms(List.of(new Term(to, up), new Term(from, !up))))
                        .map(terms -> Draft.stated(ClaimType.CHANGE, change, terms));
    }

    /** Whether the second of two numbers is told to be more than the first, which it came from; empty if nothing is told. */
    static Optional<Boolean> grown(Mention from, Mention to) {
        Matcher grown = TO.matcher(to.gap());
        boolean told = areAlike(from, to) && FROM.matcher(from.gap()).find() && grown.find();
        return told ? Optional.of(grown.group("up") != null) : Optional.empty();
    }

    /** True for two exact numbers of one measure in one sentence. */
    static boolean areAlike(Mention one, Mention other) {
        return other.isInSentenceOf(one)
                && Measures.word(one).equals(Measures.word(other))
                && !one.token().range()
                && !other.token().range();
    }
}
