package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Term;
import org.crossfoot.declared.ClaimForm.Terms;

/**
 * What is left, saved, cut off, overspent or still to be paid (结余, 节约, 核减, 超支, 尚未支付), and changes without levels that words are
 * sure of: the difference of two amounts, or of one and two others, that were told shortly before.
 */
final class OpenRests implements CandidateForm {
    private static final Pattern REST = Pattern.compile("结余|结转|结存|剩余|剩下|余下|余额|余款|尾款|缺口|差额|差距|差值|相差|欠付|欠拨|欠缴|节约|节省|节支"
            + "|(?:尚|还|仍)(?:有|需|须|欠|未|差|余|剩|待|应)|(?:未|待)(?:支付|使用|支出|执行|拨付|到位|完成|下达|兑付|发放|缴|结算|分配)"
            + "|超支|超出|超概|[核审调缩裁压]减|压缩|净增|净减");
    /** Said behind the amount: 326.05万元未支付. */
    private static final Pattern REST_BEHIND =
            Pattern.compile("^(?:的)?(?:资金|款项|工程款|尾款|预算)?(?:尚未|还未|仍未|未|待|尚待|仍待|有待)(?!来)\\p{IsHan}");

    /** Money that makes up for something, or is told of each. */
    private static final Pattern OTHER = Pattern.compile("弥补|每");

    private static final Pattern LAST_YEAR = Pattern.compile("上年|上一年|去年|同期|同比");
    private static final Pattern OF_LAST_YEAR = Pattern.compile(LAST_YEAR + "|(?:比|较|与)[^，。；]{0,4}(?:19|20)\\d{2}年");

    /** In numbers: what was told last is likeliest meant. */
    private static final int NEAR = 3;

    @Override
    public Stream<Candidate> find(DocumentText text, Claimed claimed) {
        return Stream.concat(text.mentions().stream(), text.counts().stream())
                .filter(mention -> (mention.isMoney() || mention.isCount())
                        && !mention.token().range())
                .filter(OpenRests::isRest)
                .filter(mention -> !isDifference(claimed, mention) && !isOneOfSeveral(text, mention))
                .flatMap(rest -> readings(text, rest));
    }

    private static boolean isRest(Mention mention) {
        return MoneyKind.of(mention) != MoneyKind.OPENING
                && !OTHER.matcher(mention.wording().words()).find()
                && (mention.role().isChange()
                        || REST.matcher(mention.wording().words()).find()
                        || REST_BEHIND.matcher(mention.after()).find());
    }

    private static boolean isDifference(Claimed claimed, Mention mention) {
        return claimed.of(mention).stream()
                .anyMatch(draft -> Candidate.operands(draft.derived()).size() > 1);
    }

    /** What stands in a list with others is a part of its total. */
    private static boolean isOneOfSeveral(DocumentText text, Mention mention) {
        return text.listOf(mention).filter(list -> list.members().size() > 1).isPresent();
    }

    private static Stream<Candidate> readings(DocumentText text, Mention rest) {
        NumbersAround around = new NumbersAround(text, rest);
        List<Mention> sentence = fitting(rest, around.before(0));
        List<Mention> passage = fitting(rest, around.passage());
        List<Mention> further = fitting(rest, around.before(NumbersAround.SHORTLY));
        List<Mention> near = sentence.subList(0, Math.min(NEAR, sentence.size()));
        return Stream.of(
                        pairs(rest, sentence.subList(0, Math.min(2, sentence.size())), 0),
                        pairs(rest, near, 1),
                        triples(rest, near, 1),
                        pairs(rest, sentence, 2),
                        pairs(rest, fitting(rest, around.sentence()), 2),
                        pairs(rest, passage, 3),
                        triples(rest, sentence, 4),
                        besides(rest, near, further, 5))
                .flatMap(readings -> readings);
    }

    private static List<Mention> fitting(Mention rest, List<Mention> numbers) {
        return numbers.stream().filter(number -> isOperand(rest, number)).toList();
    }

    /** An amount of the same kind, itself no change; a change may lie between two years, what is left may not. */
    private static boolean isOperand(Mention rest, Mention number) {
        return (!number.role().isChange() || isOfBudget(number))
                && !number.token().range()
                && number.isMoney() == rest.isMoney()
                && (rest.isMoney() || Measures.alike(rest, number))
                && (rest.role().isChange() || Objects.equals(rest.year(), number.year()));
    }

    /** What was added to a budget or taken from it in the course of the year is reckoned with like the budget. */
    private static boolean isOfBudget(Mention number) {
        MoneyKind kind = MoneyKind.of(number);
        return number.isMoney() && (kind == MoneyKind.ADDED || kind == MoneyKind.CUT);
    }

    private static Stream<Candidate> pairs(Mention rest, List<Mention> numbers, int rank) {
        return IntStream.range(0, numbers.size())
                .boxed()
                .flatMap(first -> IntStream.range(first + 1, numbers.size())
                        .mapToObj(second -> List.of(numbers.get(first), numbers.get(second)))
                        .filter(two -> isOfYears(rest, two))
                        .map(two -> difference(rest, two.get(0), two.get(1), rank)));
    }

    /** A change from last year lies between two years, however alike a budget's difference may be. */
    private static boolean isOfYears(Mention rest, List<Mention> two) {
        return !OF_LAST_YEAR.matcher(rest.wording().words()).find()
                || two.stream().filter(number -> isOfLastYear(rest, number)).count() == 1;
    }

    private static boolean isOfLastYear(Mention rest, Mention number) {
        return LAST_YEAR.matcher(number.wording().words()).find() || !Objects.equals(number.year(), rest.year());
    }

    /** The nearest amounts with those told further up. */
    private static Stream<Candidate> besides(Mention rest, List<Mention> near, List<Mention> further, int rank) {
        return near.stream()
                .limit(1)
                .flatMap(one -> further.stream()
                        .filter(other -> isOfYears(rest, List.of(one, other)))
                        .map(other -> difference(rest, one, other, rank)));
    }

    private static Candidate difference(Mention rest, Mention one, Mention other, int rank) {
        boolean greater = amount(one).compareTo(amount(other)) > 0;
        Mention more = greater ? one : other;
        Mention less = greater ? other : one;
        return candidate(rest, List.of(new Term(more, true), new Term(less, false)), rank);
    }

    /**
     * Of three told one after the other, the nearest first: the greatest without the others (what was agreed, cut off and paid),
     * or the last without the two before it (the budget, what was added and spent).
     */
    private static Stream<Candidate> triples(Mention rest, List<Mention> numbers, int rank) {
        return IntStream.range(2, numbers.size())
                .mapToObj(last -> numbers.subList(last - 2, last + 1))
                .flatMap(three -> Stream.of(
                        terms(greatestFirst(three), false),
                        terms(List.of(three.get(2), three.get(1), three.get(0)), true)))
                .map(terms -> candidate(rest, terms, rank));
    }

    private static List<Term> terms(List<Mention> three, boolean second) {
        return List.of(new Term(three.get(0), true), new Term(three.get(1), second), new Term(three.get(2), false));
    }

    private static List<Mention> greatestFirst(List<Mention> three) {
        List<Mention> sorted = new ArrayList<>(three);
        sorted.sort((one, other) -> amount(other).compareTo(amount(one)));
        return sorted;
    }

    private static Candidate candidate(Mention rest, List<Term> terms, int rank) {
        ClaimType type = MoneyKind.of(rest) == MoneyKind.LEFT ? ClaimType.BALANCE : ClaimType.CHANGE;
        return Candidate.of(type, rest, new Terms(terms), rank);
    }

    private static BigDecimal amount(Mention mention) {
        return mention.token().written().amount();
    }
}
