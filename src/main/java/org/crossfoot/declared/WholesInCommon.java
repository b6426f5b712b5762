package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shares in one sentence that name no whole and are all taken of the same one: which one it is, is chosen for all of them. Where
 * most come out against an amount told before and fewer against the nearest, that amount is meant, also by those that miss it.
 */
final class WholesInCommon {
    /** Fewer shares come out of some number by accident. */
    private static final int FEWEST = 3;

    /** Amounts further back are spoken of no more; it also bounds the time that a text of shares takes. */
    private static final int FARTHEST = 300;

    private final DocumentText text;

    WholesInCommon(DocumentText text) {
        this.text = text;
    }

    /** The shares, each of the whole that it has in common with those beside it. */
    List<Share> chosen(List<Share> shares) {
        Map<List<Object>, List<Share>> besideEachOther = shares.stream()
                .collect(Collectors.groupingBy(WholesInCommon::place, LinkedHashMap::new, Collectors.toList()));
        return besideEachOther.values().stream()
                .flatMap(this::ofOne)
                .sorted(Comparator.comparingInt(share -> share.percentage().index()))
                .toList();
    }

    private static List<Object> place(Share share) {
        Mention percentage = share.percentage();
        boolean named = SecondThoughts.namesWhole(percentage);
        return List.of(percentage.passage(), percentage.sentence(), share.whole(), named);
    }

    private Stream<Share> ofOne(List<Share> shares) {
        if (shares.size() < FEWEST || SecondThoughts.namesWhole(shares.get(0).percentage())) {
            return shares.stream();
        }
        List<Share> comingOut = comingOut(shares, shares.get(0).whole());
        List<Mention> wholes = comingOut.size() + 1 < shares.size() ? wholes(shares) : List.of();
        return wholes.stream()
                .max(Comparator.comparing(whole -> comingOut(shares, whole).size()))
                .filter(whole -> isMeant(shares, whole, wholes.size()))
                .filter(whole -> comingOut(shares, whole).size() > comingOut.size())
                .map(whole -> shares.stream().map(share -> comingOut.contains(share) ? share : of(share, whole)))
                .orElseGet(shares::stream);
    }

    /** True if most shares come out, more than accident makes those of as many numbers do. */
    private static boolean isMeant(List<Share> shares, Mention whole, int tried) {
        List<Share> comingOut = comingOut(shares, whole);
        BigDecimal chance = comingOut.stream()
                .map(share -> PrintedDigits.chance(reading(share, whole)))
                .reduce(BigDecimal.valueOf(tried), BigDecimal::multiply);
        boolean most = 2 * comingOut.size() > shares.size();
        return most
                && (comingOut.size() >= FEWEST || comingOut.size() + 1 == shares.size())
                && chance.compareTo(SettledByNumbers.BY_ACCIDENT) <= 0;
    }

    /** The amounts before the shares that are as great as any of their parts. */
    private List<Mention> wholes(List<Share> shares) {
        Mention first = shares.get(0).part();
        Mention greatest = shares.stream()
                .map(Share::part)
                .max(Comparator.comparing(WholesInCommon::amount))
                .orElse(first);
        return text.mentions().subList(Math.max(0, first.index() - FARTHEST), first.index()).stream()
                .filter(mention -> mention.isAmount()
                        && !mention.role().isChange()
                        && !mention.wording().comparative()
                        && Objects.equals(mention.year(), first.year())
                        && amount(mention).compareTo(amount(greatest)) > 0)
                .toList();
    }

    private static List<Share> comingOut(List<Share> shares, Mention whole) {
        return shares.stream()
                .filter(share -> PrintedDigits.agree(reading(share, whole)))
                .toList();
    }

    private static Candidate reading(Share share, Mention whole) {
        return Candidate.of(ClaimType.RATIO, share.percentage(), ClaimForm.Quotient.of(share.part(), whole), 0);
    }

    private static Share of(Share share, Mention whole) {
        return new Share(share.percentage(), share.part(), whole);
    }

    private static BigDecimal amount(Mention mention) {
        return mention.token().written().amount();
    }
}
