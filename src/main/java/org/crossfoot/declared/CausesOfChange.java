package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change and the amounts of the causes listed for it. Only a list in which every cause carries its amount is a claim; and
 * as a change may have causes against it, a single cause claims nothing.
 */
final class CausesOfChange implements ClaimForm {
    private static final Pattern CAUSES = Pattern.compile("^[^。]*?(?:原因是|原因为|是因为|主要因为|是由于|主要由于|主要是)");

    /** A sentence that goes on with more than so many clauses is no list; it also bounds the time that such a text takes. */
    private static final int MOST = 50;

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> mention.isMoney() && mention.role().isChange())
                .flatMap(change -> draft(text, change).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Mention change) {
        Matcher opening = CAUSES.matcher(change.after());
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        String rest = text.passage(change).substring(change.token().end());
        List<Term> causes = new ArrayList<>();
        List<Span> parts = Span.parts(rest, opening.end(), change.token().end());
        if (parts.size() > MOST) {
            return Optional.empty();
        }
        for (Span part : parts) {
            List<Mention> amounts = amounts(text, change, part);
            if (amounts.isEmpty()) {
                return Optional.empty();
            }
            amounts.forEach(amount -> causes.add(new Term(amount, sameWay(change, amount))));
        }
        return causes.size() < 2
                ? Optional.empty()
                : Optional.of(Draft.stated(ClaimType.CHANGE, change, new Terms(causes))
                        .compared(Comparison.AT_LEAST));
    }

    /** The amount of one cause, or if it has none of its own those of the list in its brackets. */
    private static List<Mention> amounts(DocumentText text, Mention change, Span part) {
        List<Mention> inside = InReadingOrder.within(text.mentions(), change.passage(), part.from(), part.to()).stream()
                .filter(mention -> mention.isMoney() && mention.token().end() <= part.to())
                .toList();
        List<Mention> own = inside.stream()
                .filter(mention -> mention.depth() == change.depth())
                .toList();
        return own.isEmpty() ? inside : own.size() == 1 ? own : List.of();
    }

    /** An amount without a direction of its own goes the way of the change. */
    private static boolean sameWay(Mention change, Mention cause) {
        return !cause.role().isChange() || cause.role() == change.role();
    }

    /** A stretch of a passage. */
    private record Span(int from, int to) {

        /** The parts of the list from {@code start} to the end of its sentence, cut at the commas outside of brackets. */
        static List<Span> parts(String rest, int start, int offset) {
            List<Span> parts = new ArrayList<>();
            int depth = 0;
            int from = start;
            int at = start;
            for (; at < rest.length() && (depth > 0 || rest.charAt(at) != '。'); at++) {
                char c = rest.charAt(at);
                depth = Math.max(0, depth + bracket(c));
                boolean cut = depth == 0 && "，；;".indexOf(c) >= 0;
                parts.addAll(cut ? List.of(new Span(offset + from, offset + at)) : List.of());
                from = cut ? at + 1 : from;
            }
            parts.add(new Span(offset + from, offset + at));
            return parts;
        }

        private static int bracket(char c) {
            return "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
        }
    }
}
