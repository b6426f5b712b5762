package org.crossfoot.declared;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An amount and the same one in formal numerals beside it: 12.30万元（大写：壹拾贰万叁仟元整）. */
final class AmountInWords implements ClaimForm {
    private static final Pattern BESIDE = Pattern.compile(
            "^\\s*(?:[（(]\\s*(?:(?:人民币)?(?:大写|小写)?|即)|[，,]?\\s*(?:人民币)?(?:大写|小写))\\s*[：:]?\\s*(?:人民币)?\\s*[¥￥]?\\s*$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        List<Mention> mentions = text.mentions();
        return IntStream.range(1, mentions.size())
                .filter(at -> isBeside(text, mentions.get(at - 1), mentions.get(at)))
                .mapToObj(at ->
                        Draft.stated(ClaimType.REPEAT, mentions.get(at), Terms.of(List.of(mentions.get(at - 1)))));
    }

    private static boolean isBeside(DocumentText text, Mention before, Mention mention) {
        return before.isMoney()
                && mention.isMoney()
                && before.passage() == mention.passage()
                && isFormal(text, before) != isFormal(text, mention)
                && BESIDE.matcher(mention.gap()).find();
    }

    private static boolean isFormal(DocumentText text, Mention mention) {
        return MoneyInWords.isFormal(
                text.passage(mention).charAt(mention.token().start()));
    }
}
