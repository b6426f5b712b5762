package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the changes and rates of growth of a document and the levels that each lies between. */
final class Moves {
    /** Words of several changes at once: one that is not matched with its amount is no one's. */
    private static final Pattern IN_TURN = Pattern.compile("分别|依次");

    private final List<Mention> mentions;
    private final Topics topics;
    private final InTurn turns;
    private final List<Move> moves = new ArrayList<>();
    private @Nullable Mention last;
    private Base lastBase = Base.YEAR_BEFORE;
    private int lastYear;

    private Moves(DocumentText text) {
        this.mentions = text.mentions();
        this.topics = text.topics();
        this.turns = text.turns();
    }

    static List<Move> in(DocumentText text) {
        Moves moves = new Moves(text);
        text.mentions().stream()
                .filter(mention ->
                        mention.role().isChange() && !mention.token().range() && !RateChanged.isPoints(mention))
                .filter(mention -> !RateOfCut.isTold(text, mention))
                .forEach(moves::read);
        return List.copyOf(moves.moves);
    }

    private void read(Mention mention) {
        String words = Direction.of(mention.wording().words())
                .map(Direction.Read::before)
                .orElse(mention.wording().words());
        Optional<Base.Compared> compared = Base.atEndOf(Direction.withoutAdverbs(words));
        Optional<Base.Compared> clause = Base.beforeComma(mention.wording().plainGap());
        Optional<Base> own = compared.or(() -> clause).map(Base.Compared::base);
        String subject = compared.map(Base.Compared::before).orElse(words);
        boolean goesOn = last != null && last.isInSentenceOf(mention);
        Base against = own.orElse(goesOn ? lastBase : Base.YEAR_BEFORE);
        int year = goesOn ? lastYear : year(mention);
        boolean inTurn = turns.holds(mention)
                || IN_TURN.matcher(mention.wording().words()).find();
        Optional<Mention> change = turns.change(mention);
        Optional<Level> now = change.isPresent()
                ? of(moves, change.get()).map(Move::now)
                : inTurn
                        ? turns.owner(mention).flatMap(topics.levels()::at)
                        : follows(mention)
                                .filter(move ->
                                        own.isEmpty() && Subject.of(subject).isEmpty())
                                .map(Move::now)
                                .or(() -> clause.filter(
                                                named -> Subject.of(subject).isEmpty())
                                        .map(named -> Subject.of(named.before()))
                                        .filter(named -> !named.isEmpty())
                                        .flatMap(named -> topics.of(Place.of(mention), named, year)))
                                .or(() -> topics.of(Place.of(mention), subject, year))
                                .or(() -> ofBase(mention));
        last = mention;
        lastBase = against;
        lastYear = year;
        now.map(level -> inTurn ? level : later(mention, level, against))
                .ifPresent(level -> add(mention, level, against));
    }

    /** What a base right before the change is of, where the sentence names no more: 比2021年的总支出50万元增加3万元. */
    private Optional<Level> ofBase(Mention mention) {
        return Optional.of(mention.index() - 1)
                .filter(at -> at >= 0)
                .map(mentions::get)
                .filter(before -> before.role() == Role.BASE && before.isInSentenceOf(mention))
                .flatMap(topics.levels()::at)
                .filter(base -> !base.subject().isEmpty())
                .flatMap(base -> topics.of(Place.of(mention), base.subject(), base.year() + 1));
    }

    private void add(Mention mention, Level level, Base against) {
        lastYear = level.year();
        moves.add(new Move(
                mention,
                mention.role() == Role.INCREASE,
                level,
                against,
                topics.base(Place.of(mention), level, against)));
    }

    /** The later one of two years told one behind the other (2022年20万元，2021年25万元，减少5万元): it is what has changed. */
    private Level later(Mention mention, Level level, Base against) {
        boolean bare = level.head() && !level.base() && !level.mention().gap().contains("；");
        boolean behind =
                bare && mention.index() <= level.index() + 2 && level.mention().isInSentenceOf(mention);
        return behind && against.last()
                ? topics.levels()
                        .lastInPassage(Place.of(level.mention()), other -> true)
                        .filter(other -> other.index() >= level.index() - 2)
                        .filter(other -> other.mention().isInSentenceOf(level.mention())
                                && other.head()
                                && !other.base()
                                && other.year() == level.year() + 1
                                && other.isBudget() == level.isBudget()
                                && (level.subject().isEmpty() || level.subject().equals(other.subject())))
                        .orElse(level)
                : level;
    }

    private static int year(Mention mention) {
        return mention.year() == null ? 0 : mention.year();
    }

    /** The move right before, which a rate behind its amount goes on about, or the amount behind its rate. */
    private Optional<Move> follows(Mention mention) {
        return moves.isEmpty()
                ? Optional.empty()
                : Optional.of(moves.get(moves.size() - 1))
                        .filter(before -> before.mention().index() == mention.index() - 1
                                && before.mention().isInSentenceOf(mention)
                                && before.isAmount() != mention.isMoney());
    }

    /** The move that a number is, of moves in reading order. */
    static Optional<Move> of(List<Move> moves, Mention change) {
        int at = before(moves, change);
        return at < moves.size() && moves.get(at).mention().equals(change)
                ? Optional.of(moves.get(at))
                : Optional.empty();
    }

    /** How many moves stand before a number. */
    private static int before(List<Move> moves, Mention number) {
        int low = 0;
        int high = moves.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = moves.get(middle).mention().index() < number.index();
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** The amount of change that stands beside a rate and is of the same level. */
    static Optional<Move> beside(List<Move> moves, Move rate) {
        int at = before(moves, rate.mention());
        return Stream.of(at - 1, at + 1)
                .filter(beside -> beside >= 0 && beside < moves.size())
                .map(moves::get)
                .filter(move -> Math.abs(move.mention().index() - rate.mention().index()) == 1)
                .filter(Move::isAmount)
                .filter(move -> move.now().equals(rate.now()) && move.mention().isInSentenceOf(rate.mention()))
                .findFirst();
    }
}
