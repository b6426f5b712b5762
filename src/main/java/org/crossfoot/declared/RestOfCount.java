package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rest of a number of things (其余, 剩余) outside of a list: behind those that are numbered, behind those that are known by
 * their names alone (除甲厂外，其余11家), or before the whole that is told last (全县20个).
 */
final class RestOfCount implements ClaimForm {
    private static final Pattern REST = Pattern.compile("(?:其余|剩余|余下|剩下)的?$");
    private static final Pattern WHOLE = Pattern.compile("全[\\p{IsHan}]$|共有?$|总计$|合计$");
    private static final Pattern NEXT = Pattern.compile("^[，、；]?[^，。；：、]{0,30}$");
    private static final int NOUN = 2;

    @Override
    public Stream<Draft> find(DocumentText text) {
        List<Mention> counts = text.counts();
        CountLists lists = text.countLists();
        CountsByName names = new CountsByName(counts);
        return IntStream.range(1, counts.size())
                .filter(at -> REST.matcher(counts.get(at).gap().strip()).find())
                .filter(at -> lists.with(counts.get(at)).findAny().isEmpty())
                .mapToObj(at -> named(text, counts.get(at), names).or(() -> numbered(counts, at)))
                .flatMap(Optional::stream);
    }

    /** The whole is the rest and so many things that are named. */
    private static Optional<Draft> named(DocumentText text, Mention rest, CountsByName names) {
        return NamedOnes.before(text.passage(rest).substring(0, rest.token().start()))
                .flatMap(ones -> whole(names, rest, ones.subject())
                        .map(whole -> Draft.stated(
                                ClaimType.SUM,
                                whole,
                                new Terms(Term.added(List.of(rest)), BigDecimal.valueOf(ones.number())))));
    }

    /** The nearest count before of the things that the subject names. */
    private static Optional<Mention> whole(CountsByName names, Mention rest, String subject) {
        Predicate<Mention> alike = count -> Measures.alike(count, rest);
        return names.named(rest, subject, alike.and(count -> count.label().equals(subject)))
                .or(() -> CountsByName.later(names.named(rest, subject, alike), names.counting(rest, subject, alike)));
    }

    /** The rest and the number before it make up the whole right before them, or the one told behind. */
    private static Optional<Draft> numbered(List<Mention> counts, int at) {
        Mention rest = counts.get(at);
        Mention done = counts.get(at - 1);
        if (!Measures.alike(done, rest) || !done.isInSentenceOf(rest)) {
            return Optional.empty();
        }
        Optional<Mention> first = Optional.of(at - 2)
                .filter(before -> before >= 0)
                .map(counts::get)
                .filter(whole -> follows(whole, done) && follows(done, rest));
        Optional<Mention> last = Optional.of(at + 1)
                .filter(behind -> behind < counts.size())
                .map(counts::get)
                .filter(whole -> isWhole(whole, rest) && ofOneKind(done, rest));
        return first.or(() -> last).map(whole -> Draft.stated(ClaimType.SUM, whole, Terms.of(List.of(done, rest))));
    }

    private static boolean follows(Mention before, Mention count) {
        return count.isInSentenceOf(before)
                && count.depth() == before.depth()
                && count.index() == before.index() + 1
                && Measures.alike(before, count)
                && NEXT.matcher(count.gap().strip()).find();
    }

    private static boolean isWhole(Mention whole, Mention rest) {
        return whole.isInSentenceOf(rest)
                && Measures.alike(whole, rest)
                && WHOLE.matcher(whole.gap().strip()).find()
                && ofOneKind(whole, rest);
    }

    private static boolean ofOneKind(Mention one, Mention other) {
        String thing = CountedThing.behind(other);
        return thing.length() >= NOUN && CountedThing.behind(one).startsWith(thing.substring(0, NOUN));
    }
}
