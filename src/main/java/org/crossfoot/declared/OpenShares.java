package org.crossfoot.declared;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shares (占…%) of which the words do not tell for sure what is divided by what. */
final class OpenShares implements CandidateForm {
    private static final Pattern NAMED_WHOLE = Pattern.compile(
            "(?:占|比重)(?:比|到|了|其|全部)?(?<whole>\\p{IsHan}*?)的?(?:比重|比例|份额)?(?:分别|依次|各)?(?:约?为|是|达到?|约)?$");

    @Override
    public Stream<Candidate> find(DocumentText text, Claimed claimed) {
        return text.mentions().stream()
                .filter(mention -> mention.role() == Role.SHARE && !claimed.isResult(mention))
                .flatMap(share -> readings(text, share));
    }

    private static Stream<Candidate> readings(DocumentText text, Mention share) {
        List<Mention> near = new NearAmounts(text, share).before();
        return near.stream()
                .flatMap(part -> wholes(text, share, part, near).map(whole -> {
                    int rank = near.get(0).equals(part) ? 0 : 1;
                    return Candidate.of(ClaimType.RATIO, share, ClaimForm.Quotient.of(part, whole), rank);
                }));
    }

    private static Stream<Mention> wholes(DocumentText text, Mention share, Mention part, List<Mention> near) {
        return Stream.concat(named(text, share), near.stream())
                .filter(whole -> !whole.equals(part) && isNoLess(whole, part));
    }

    /** The amounts further up, of other paragraphs too, that bear the name between 占 and the share. */
    private static Stream<Mention> named(DocumentText text, Mention share) {
        Matcher words = NAMED_WHOLE.matcher(share.wording().words());
        String name = words.find() ? Subject.bare(words.group("whole")) : "";
        return name.length() < 2
                ? Stream.empty()
                : text.mentions().subList(0, share.index()).stream()
                        .filter(mention -> mention.isAmount() && Subject.same(Subject.bare(mention.label()), name));
    }

    private static boolean isNoLess(Mention whole, Mention part) {
        return whole.token().written().amount().compareTo(part.token().written().amount()) >= 0;
    }
}
