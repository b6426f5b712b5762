package org.crossfoot.declared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The change of one part of the unit's expenditure given as the cause of several changes, with the same reason in the same
 * words: 主要原因：项目支出增加，较上年增加50万元，主要由于…. It is the same amount each time.
 */
final class CauseSaidAgain implements ClaimForm {
    private static final Pattern PART =
            Pattern.compile("(?<part>基本支出|项目支出|人员经费|人员支出|公用经费|公用支出)(?:有所)?(?:增加|增长|减少|下降)(?:较多)?[，,][^，。；]*$");
    private static final int SHORTEST_REASON = 8;

    @Override
    public Stream<Draft> find(DocumentText text) {
        Map<Object, Mention> said = new LinkedHashMap<>();
        return text.mentions().stream()
                .filter(mention -> mention.isMoney() && mention.role().isChange())
                .flatMap(change -> key(change).stream()
                        .flatMap(key -> Optional.ofNullable(said.put(key, change)).stream())
                        .map(before -> Draft.stated(ClaimType.REPEAT, change, Terms.of(List.of(before)))))
                .toList()
                .stream();
    }

    private static Optional<Object> key(Mention change) {
        Matcher part = PART.matcher(change.gap());
        String reason = change.after().replaceFirst("(?s)。.*", "").replaceAll("\\s", "");
        return part.find() && reason.length() >= SHORTEST_REASON
                ? Optional.of(List.of(part.group("part"), change.role(), reason, String.valueOf(change.year())))
                : Optional.empty();
    }
}
