package org.crossfoot.declared;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the whole that a share (占…%) is taken of: by the words between, by the list that the part stands in, by what was spoken of last. */
final class WholeFinder {
    private static final Pattern WHOLE =
            Pattern.compile("(?:占|比重)(?:比|到|了|其|全部)?(?<whole>.*?)(?:的)?(?:比重|比例|份额)?(?:分别|依次|各)?(?:为|是)?$");
    private static final Pattern ANY_TOTAL = Pattern.compile("^(?:总额|总数|总量|总额度|全部|合计|总计|总支出|总收入|支出总额|收入总额)$");
    /** Words that say no more than that a whole is meant. */
    private static final Pattern SUM_WORDS = Pattern.compile("(?:总额|总量|总数|合计|总计|额|数|的)$");

    private static final Pattern THE_YEAR = Pattern.compile("^(?:本年度?|全年|当年|年度)(?=.)|(?:合计|总额)$");

    private static final int SHORTEST_NAME = 2;
    /** A shorter one (支出, 收入) is no name of one amount in a whole document. */
    private static final int LONG_NAME = 4;

    private final DocumentText text;

    WholeFinder(DocumentText text) {
        this.text = text;
    }

    /** The whole of which an amount is said to be a share; empty if the document states none. */
    Optional<Mention> whole(Mention share, Mention part) {
        Matcher words = WHOLE.matcher(share.wording().words());
        String name = words.find() ? words.group("whole").strip() : "";
        Optional<Mention> listed = text.listOf(part).map(PartList::total);
        if (name.isEmpty()) {
            return listed.or(() -> Opener.wholeNamed(part.lead())
                    .map(whole -> new NamedWhole(whole, text.names()).before(part))
                    .orElseGet(() -> spokenOf(part)));
        }
        if (ANY_TOTAL.matcher(name).matches()) {
            return listed.filter(total -> !hasShare(total)).or(() -> spokenOf(part));
        }
        return before(part, candidate -> candidate.label().endsWith(name))
                .or(() -> text.names().nearest(name, part))
                .or(() -> sameOfTheYear(ofTheYear(name), part))
                .or(() -> text.names().nearestOfAnyYear(part, candidate -> isNamed(candidate, name)))
                .or(() -> before(
                        part, candidate -> isShortFor(SUM_WORDS.matcher(name).replaceFirst(""), candidate.label())));
    }

    /** The last amount before the part that is no part itself: neither given as a share nor a member of a list. */
    private Optional<Mention> spokenOf(Mention part) {
        return before(
                        part,
                        candidate ->
                                !hasShare(candidate) && text.listOf(candidate).isEmpty())
                .filter(candidate -> MoneyKind.of(candidate) != MoneyKind.LEFT);
    }

    private boolean hasShare(Mention amount) {
        return InReadingOrder.behind(text.mentions(), amount).stream()
                .takeWhile(mention -> mention.isInSentenceOf(amount) && !mention.isAmount())
                .anyMatch(mention -> mention.role() == Role.SHARE);
    }

    /** The nearest amount of the passage before the part that is as wanted. */
    private Optional<Mention> before(Mention part, Predicate<Mention> wanted) {
        List<Mention> before = text.mentions().subList(0, part.index());
        for (int i = before.size() - 1; i >= 0 && before.get(i).passage() == part.passage(); i--) {
            Mention candidate = before.get(i);
            if (canHold(candidate, part) && wanted.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** True for an amount further up of exactly that name, with no more than its owner before it. */
    private static boolean isNamed(Mention candidate, String name) {
        return name.length() >= LONG_NAME
                && candidate.isAmount()
                && candidate.depth() == 0
                && !candidate.wording().comparative()
                && Subject.bare(candidate.label()).equals(Subject.bare(name));
    }

    private Optional<Mention> sameOfTheYear(String name, Mention part) {
        return before(part, candidate -> ofTheYear(candidate.label()).equals(name));
    }

    /** 本年支出 and 全年支出 are the same of one year. */
    private static String ofTheYear(String name) {
        return THE_YEAR.matcher(name).replaceFirst("");
    }

    private static boolean canHold(Mention candidate, Mention part) {
        return candidate.isAmount()
                && !candidate.wording().comparative()
                && candidate.depth() <= part.depth()
                && Objects.equals(candidate.year(), part.year());
    }

    /** True if the letters of a name stand in a longer one in their order: 中小微合同 in 授予中小微企业合同. */
    private static boolean isShortFor(String name, String label) {
        int from = 0;
        for (int i = 0; i < name.length() && from >= 0; i++) {
            from = label.indexOf(name.charAt(i), from) + 1;
            from = from == 0 ? -1 : from;
        }
        return from >= 0 && name.length() >= SHORTEST_NAME;
    }
}
