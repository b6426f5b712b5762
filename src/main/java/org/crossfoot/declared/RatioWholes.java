package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers that the part of a share or rate may be divided by. */
final class RatioWholes {
    /** Amounts further back are spoken of no more; it also bounds the time that a text of shares takes. */
    private static final int FARTHEST = 300;

    private static final int NAMESAKES = 3;

    /** In paragraphs: as far up as the total of a section stands above its items. */
    private static final int SECTION = 12;

    private static final Pattern TOTAL = Pattern.compile("总(?:收入|支出|数|额|量|计)|^总$|全部|合计");
    private static final int FURTHER_UP = 4;
    private static final Pattern SUM = Pattern.compile("^(?:本年度?|全年|当年)|总计?(?=收入|支出|投资|$)|合计|总额|[的数]$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DocumentText text;
    private final Mention percentage;
    private final Optional<RateWords> words;
    private final List<Ranked> all = new ArrayList<>();

    RatioWholes(DocumentText text, Mention percentage, RatioParts parts) {
        this.text = text;
        this.percentage = percentage;
        this.words = parts.words();
        if (parts.told().isPresent()) {
            all.add(new Ranked(parts.told().get(), 0));
            return;
        }
        named().forEach(number -> all.add(new Ranked(number, 0)));
        add(parts.near().sentence(), 1);
        add(parts.near().paragraph(), 2);
        add(parts.near().above(), 3);
        add(heads(), 3);
    }

    private void add(List<Mention> numbers, int rank) {
        numbers.forEach(number -> all.add(new Ranked(number, isLikely(number) ? rank - 1 : rank)));
    }

    private boolean isLikely(Mention number) {
        return words.filter(rate -> rate.nameWhole(number)).isPresent();
    }

    /** The amounts further up, of other paragraphs too, that bear the name that the words give the whole, or one that ends in it. */
    private Stream<Mention> named() {
        String name = words.map(rate -> Subject.bare(rate.whole())).orElse("");
        String sum = sum(name);
        List<Mention> before = name.length() > 1 ? before() : List.of();
        List<Mention> alike = new ArrayList<>();
        List<Mention> sums = new ArrayList<>();
        for (int at = before.size() - 1; at >= 0 && alike.size() + sums.size() < 2 * NAMESAKES; at--) {
            Mention amount = before.get(at);
            String other = amount.isMoney() ? Subject.bare(amount.label()) : "";
            if (sum(other).equals(sum) && sums.size() < NAMESAKES) {
                sums.add(amount);
            } else if (Subject.same(other, name) && alike.size() < NAMESAKES) {
                alike.add(amount);
            }
        }
        return Stream.concat(sums.stream(), alike.stream());
    }

    private List<Mention> before() {
        return text.mentions().subList(Math.max(0, percentage.index() - FARTHEST), percentage.index());
    }

    /** A name without the words for all of it: 总支出 and 本年支出合计 are one. */
    private static String sum(String name) {
        return SUM.matcher(name).replaceAll("");
    }

    /** The amount further up that all of a part is told to be: 1,000万元资金全部到位，到位率100%. */
    private Stream<Mention> asMuchAs(Mention part) {
        boolean all = words.isPresent() && percentage.token().written().amount().compareTo(HUNDRED) == 0;
        return all
                ? before().stream()
                        .filter(number -> number.isAmount() && amount(number).compareTo(amount(part)) == 0)
                : Stream.empty();
    }

    /** The totals further up and the first amounts of paragraphs, where the words name no more than the total of a section: 占总收入的. */
    private List<Mention> heads() {
        List<Mention> heads = new ArrayList<>();
        if (words.filter(rate -> TOTAL.matcher(rate.whole()).find()).isEmpty()) {
            return heads;
        }
        List<Mention> all = text.mentions();
        int at = percentage.index() - 1;
        for (; at >= 0 && percentage.passage() - all.get(at).passage() <= SECTION; at--) {
            Mention number = all.get(at);
            boolean first = at == 0 || all.get(at - 1).passage() < number.passage();
            if (number.isMoney() && (first || TOTAL.matcher(number.label()).find())) {
                heads.add(number);
            }
        }
        return heads;
    }

    /** Those that can be the whole of a part, the nearest one above all; one of another year is less likely meant. */
    Stream<Ranked> of(Mention part) {
        List<Ranked> holding = Stream.concat(
                        text.listOf(part).map(PartList::total).map(total -> new Ranked(total, 0)).stream(),
                        Stream.concat(all.stream(), asMuchAs(part).map(number -> new Ranked(number, FURTHER_UP))))
                .filter(whole -> canHold(whole.number(), part))
                .toList();
        return IntStream.range(0, holding.size())
                .mapToObj(at -> at == 0 ? new Ranked(holding.get(0).number(), 0) : holding.get(at))
                .map(whole -> Objects.equals(whole.number().year(), part.year())
                        ? whole
                        : new Ranked(whole.number(), whole.rank() + 1));
    }

    /** A part is no greater than its whole; what was done of a plan may be. */
    private boolean canHold(Mention whole, Mention part) {
        int size = amount(whole).compareTo(amount(part));
        boolean more = percentage.token().written().amount().compareTo(HUNDRED) > 0;
        return !whole.equals(part)
                && !whole.role().isChange()
                && whole.isMoney() == part.isMoney()
                && (whole.isMoney() || Measures.alike(whole, part))
                && (more ? size < 0 : size >= 0);
    }

    private static BigDecimal amount(Mention mention) {
        return mention.token().written().amount();
    }
}
