package org.crossfoot.declared;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Term;
import org.crossfoot.declared.ClaimForm.Terms;

/**
 * What is left at the end of the year (年末结转和结余), where what it began with, what came in and what went out are told in several sentences:
 * the first two less the third, and less what was taken back. Grand totals of both sides (收入总计, 支出总计) are the same amount.
 */
final class OpenBalances implements CandidateForm {
    private static final Pattern IN =
            Pattern.compile("(?:收入|收)(?:总计|总量|合计|总额|总预算|预算|决算)*(?:数|为)*$|总收入(?:预算|决算)?(?:数|为)*$");
    private static final Pattern OUT =
            Pattern.compile("(?:支出|支)(?:总计|总量|合计|总额|总预算|预算|决算)*(?:数|为)*$|总支出(?:预算|决算)?(?:数|为)*$");
    private static final Pattern RETURNED = Pattern.compile("收回|缴回|上缴|交回|退回|核销|注销");
    /** In passages: each side may be told with all that it is made of. */
    private static final int FARTHEST = 6;

    private static final Pattern GRAND = Pattern.compile("总");

    @Override
    public Stream<Candidate> find(DocumentText text, Claimed claimed) {
        return text.mentions().stream()
                .filter(mention -> mention.isAmount() && !mention.token().range())
                .flatMap(mention -> MoneyKind.of(mention) == MoneyKind.LEFT
                        ? left(mention, new NumbersAround(text, mention))
                        : sides(mention, new NumbersAround(text, mention)));
    }

    private static Stream<Candidate> left(Mention left, NumbersAround around) {
        return Stream.of(0, NumbersAround.SHORTLY).flatMap(passages -> {
            List<Mention> near = passages == 0 ? around.passage() : around.before(passages);
            return of(left, near, number -> MoneyKind.of(number) == MoneyKind.OPENING)
                    .flatMap(opening -> of(left, near, number -> is(IN, number))
                            .flatMap(income -> of(left, near, number -> is(OUT, number))
                                    .map(spent -> List.of(
                                            new Term(opening, true), new Term(income, true), new Term(spent, false))))
                            .flatMap(terms -> Stream.concat(Stream.of(terms), withReturned(left, near, terms)))
                            .map(terms -> Candidate.of(ClaimType.BALANCE, left, new Terms(terms), passages)));
        });
    }

    /** The same less an amount that was taken back: 财政收回统筹6.86万元. */
    private static Stream<List<Term>> withReturned(Mention left, List<Mention> near, List<Term> terms) {
        return of(left, near, number -> is(RETURNED, number))
                .map(returned -> Stream.concat(terms.stream(), Stream.of(new Term(returned, false)))
                        .toList());
    }

    private static Stream<Candidate> sides(Mention spent, NumbersAround around) {
        return !is(OUT, spent) || !is(GRAND, spent)
                ? Stream.empty()
                : of(spent, around.before(FARTHEST), number -> is(IN, number) && is(GRAND, number))
                        .map(income -> Candidate.of(ClaimType.BALANCE, spent, Terms.of(List.of(income)), 0));
    }

    private static Stream<Mention> of(Mention result, List<Mention> near, Predicate<Mention> wanted) {
        return near.stream()
                .filter(number -> number.isAmount()
                        && !number.token().range()
                        && Objects.equals(number.year(), result.year())
                        && wanted.test(number));
    }

    private static boolean is(Pattern words, Mention number) {
        return words.matcher(number.label()).find();
    }
}
