package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An amount given as a share of another one.
 *
 * @param percentage the share
 * @param part the amount
 * @param whole what it is a share of
 */
record Share(Mention percentage, Mention part, Mention whole) {
    /** The share begins its clause, so that it speaks of the amount before: 占, 约占; not 税收占比. */
    private static final Pattern OF_THE_AMOUNT_BEFORE = Pattern.compile("^(?:其)?(?:约|仅|只|所|就)?(?:占|比重)");
    /** Shares given one after the other of amounts given one after the other. */
    private static final Pattern DISTRIBUTED = Pattern.compile("分别|依次|各占|各为");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In numbers: a name further back in a sentence is that of another list. */
    private static final int FARTHEST = 24;

    private static final Pattern NEXT_SHARE = Pattern.compile("^\\s*(?:、|和|与|及)\\s*$");

    /** The shares of a text that stand right behind their amounts, words of change between them passed over. */
    static Stream<Share> all(DocumentText text) {
        WholeFinder wholes = new WholeFinder(text);
        return text.mentions().stream()
                .filter(mention -> isSingle(text, mention))
                .flatMap(share -> partBefore(text, share).or(() -> named(text, share)).stream()
                        .flatMap(
                                part -> wholes.whole(share, part).stream().map(whole -> new Share(share, part, whole))))
                .filter(Share::isOfItsWhole);
    }

    /** What is smaller than its part is not the whole that a share of less than 100 % speaks of. */
    private boolean isOfItsWhole() {
        boolean less = percentage.token().written().value().compareTo(HUNDRED) < 0;
        return !less
                || part.token()
                                .written()
                                .amount()
                                .compareTo(whole.token().written().amount())
                        <= 0;
    }

    private static boolean isSingle(DocumentText text, Mention mention) {
        return mention.role() == Role.SHARE
                && !mention.token().range()
                && !DISTRIBUTED.matcher(mention.wording().words()).find()
                && InReadingOrder.behind(text.mentions(), mention).stream()
                        .limit(1)
                        .noneMatch(next -> !next.isMoney()
                                && NEXT_SHARE.matcher(next.gap()).matches());
    }

    /** The amount before the share in the same sentence, under the same bracket. */
    private static Optional<Mention> partBefore(DocumentText text, Mention share) {
        List<Mention> before = text.mentions().subList(0, share.index());
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            boolean within = mention.depth() > share.depth();
            if (!mention.isInSentenceOf(share) || (!within && mention.role() == Role.SHARE)) {
                return Optional.empty();
            }
            if (!within && mention.isAmount()) {
                return Optional.of(mention).filter(part -> isOf(part, share));
            }
        }
        return Optional.empty();
    }

    /** The amount of the sentence that bears the name before 占, where the shares stand behind all amounts. */
    private static Optional<Mention> named(DocumentText text, Mention share) {
        String words = share.wording().words();
        String name = Subject.of(words.substring(0, Math.max(0, words.indexOf('占'))));
        int at = share.index() - 1;
        int first = Math.max(0, share.index() - FARTHEST);
        boolean again = Opener.wholeNamed(share.lead()).isPresent();
        while (name.length() > 1 && at >= first && isNear(text.mentions().get(at), share, again)) {
            Mention mention = text.mentions().get(at);
            if (mention.isAmount()
                    && !Stages.isBudget(Stages.in(mention.wording().words()))
                    && Objects.equals(mention.year(), share.year())
                    && mention.depth() <= share.depth()
                    && Subject.of(mention.label()).equals(name)) {
                return Optional.of(mention);
            }
            at--;
        }
        return Optional.empty();
    }

    /** In the sentence of the share; in its paragraph where the words name the whole again: 支出决算中，接待费占…. */
    private static boolean isNear(Mention mention, Mention share, boolean again) {
        return mention.isInSentenceOf(share) || (again && mention.passage() == share.passage());
    }

    private static boolean isOf(Mention part, Mention share) {
        String words = share.wording().words();
        int own = Math.max(0, words.indexOf('占'));
        return OF_THE_AMOUNT_BEFORE.matcher(words).find() || part.label().contains(words.substring(0, own));
    }
}
