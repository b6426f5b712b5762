package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change between two rates that stand right before it, in percentage points (完成率95%，较上年92%提高3个百分点): the second one
 * is what the first is compared with, or the first one what it came from (由92%提高到95%).
 */
final class RateChanged implements ClaimForm {
    private static final Pattern UP = Pattern.compile("(?:提高|提升|上升|增加|增长|高出|高|多|升高|上涨)(?:了|约)?$");
    private static final Pattern DOWN = Pattern.compile("(?:下降|降低|减少|回落|下滑|低|少|降)(?:了|约)?$");
    private static final String EARLIER = "(?:上一?年|去年|前一?年|同期|年初|期初|目标|计划|预算|预期|指标|年度|(?:19|20)\\d{2}\\s*年)";
    private static final Pattern COMPARED =
            Pattern.compile("(?:较|比|与|同|低于|高于)[^，。；]{0,12}?" + EARLIER + "[^，。；]{0,10}$");
    /** 低于上年90% states the other rate, no change. */
    private static final Pattern BELOW = Pattern.compile("(?:低于|高于)[^，。；]{0,20}$");

    private static final Pattern EARLIER_ONE = Pattern.compile("^(?:而|其中)?(?:上一?年|去年|前一?年)(?:同期)?[^，。；]{0,10}$");
    private static final Pattern FROM = Pattern.compile("(?:由|从)[^，。；]{0,16}$");
    private static final Pattern TO = Pattern.compile("^\\s*(?:提高|提升|上升|增加|增长|下降|降低|减少|回落|下滑|升|降)?(?:到|至|为)\\s*$");
    /** Nothing but the words of change may stand between the second rate and the change. */
    private static final Pattern RIGHT_BEFORE = Pattern.compile(
            "^[，,（(]?\\s*(?:同比|比上年|较上年|比去年|较去年|两年相比|相比)?\\s*[，,]?(?:有所|约|实际|共|净)?[\\p{IsHan}]{1,3}\\s*$");

    private static final Pattern COMMA = Pattern.compile("^[^。；]*[，,（(][^。；]*$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        List<Mention> mentions = text.mentions();
        return mentions.stream()
                .skip(2)
                .filter(RateChanged::isPoints)
                .flatMap(change -> draft(mentions, change).stream());
    }

    static boolean isPoints(Mention mention) {
        return mention.token().unitWords().endsWith("百分点");
    }

    private static Optional<Draft> draft(List<Mention> mentions, Mention change) {
        Mention second = mentions.get(change.index() - 1);
        Mention first = mentions.get(change.index() - 2);
        String words = change.wording().words();
        boolean up = UP.matcher(words).find();
        boolean told = up || DOWN.matcher(words).find();
        boolean rates = isRate(first)
                && !first.role().isChange()
                && isRate(second)
                && first.isInSentenceOf(change)
                && second.isInSentenceOf(change);
        if (!told
                || !rates
                || change.token().range()
                || !RIGHT_BEFORE.matcher(change.gap()).find()) {
            return Optional.empty();
        }
        return isBase(first, second)
                ? Optional.of(draft(change, first, second, up))
                : Optional.of(draft(change, second, first, up)).filter(later -> isGrowth(first, second));
    }

    private static Draft draft(Mention change, Mention now, Mention base, boolean up) {
        return Draft.stated(ClaimType.CHANGE, change, new Terms(List.of(new Term(now, up), new Term(base, !up))));
    }

    private static boolean isRate(Mention mention) {
        return mention.token().kind() == FigureKind.PERCENT
                && mention.token().unitWords().equals("%")
                && !mention.token().range();
    }

    /** The second rate is the earlier one, of whatever the first one is a rate of. */
    private static boolean isBase(Mention first, Mention second) {
        String words = second.wording().words();
        boolean compared = COMPARED.matcher(words).find()
                && (!second.role().isChange() || BELOW.matcher(words).find());
        boolean earlier = compared || EARLIER_ONE.matcher(words).find();
        return earlier && COMMA.matcher(second.gap()).find() && first.depth() <= second.depth();
    }

    private static boolean isGrowth(Mention first, Mention second) {
        Matcher from = FROM.matcher(first.wording().words());
        return from.find() && TO.matcher(second.gap()).find();
    }
}
