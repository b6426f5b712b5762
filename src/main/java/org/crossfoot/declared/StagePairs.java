package org.crossfoot.declared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.budget.Stage;
import org.jspecify.annotations.Nullable;

/** Amounts in pairs under a heading that names two stages: （万元，预算/决算）：合计 50/42，会议费 20/18. */
final class StagePairs {
    private static final Pattern HEADING =
            Pattern.compile("(?<first>(?:年初|全年|调整)?预算数?|决算数?|执行数?)\\s*[/／]\\s*(?<second>(?:年初|全年|调整)?预算数?|决算数?|执行数?)");
    private static final Pattern STROKE = Pattern.compile("^\\s*[/／]");
    private static final Pattern ONLY_STROKE = Pattern.compile("^\\s*[/／]\\s*$");

    private final Map<Mention, Stage> stages = new HashMap<>();

    private StagePairs() {}

    static StagePairs in(DocumentText text) {
        StagePairs pairs = new StagePairs();
        Mention before = null;
        Heading heading = null;
        for (Mention mention : text.mentions()) {
            boolean goesOn = before != null && before.isInSentenceOf(mention);
            heading = Heading.in(mention.gap()).orElse(goesOn ? heading : null);
            if (heading != null && mention.isAmount()) {
                pairs.take(mention, heading);
            }
            before = mention;
        }
        return pairs;
    }

    private void take(Mention mention, Heading heading) {
        if (ONLY_STROKE.matcher(mention.gap()).find()) {
            stages.put(mention, heading.second());
        } else if (STROKE.matcher(mention.after()).find()) {
            stages.put(mention, heading.first());
        }
    }

    /** The stage that an amount's place in its pair gives it, null for one in no pair. */
    @Nullable
    Stage of(Mention mention) {
        return stages.get(mention);
    }

    /** True for the second amount of a pair, which is of the first one's subject. */
    boolean isSecond(Mention mention) {
        return stages.containsKey(mention) && ONLY_STROKE.matcher(mention.gap()).find();
    }

    /** The stages of the first and the second amount of each pair. */
    private record Heading(Stage first, Stage second) {
        static Optional<Heading> in(String gap) {
            Matcher heading = HEADING.matcher(gap);
            if (!heading.find()) {
                return Optional.empty();
            }
            Stage first = Stages.in(heading.group("first"));
            Stage second = Stages.in(heading.group("second"));
            return first == null || second == null ? Optional.empty() : Optional.of(new Heading(first, second));
        }
    }
}
