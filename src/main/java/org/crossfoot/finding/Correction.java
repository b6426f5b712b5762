package org.crossfoot.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** One number corrected, whatever made it wrong: what its other mentions, the ledger or an equation demand of it. */
final class Correction implements Cause {
    /** Marks what is no cause in itself and stands in no catalogue. */
    static final String ID = "correction";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        boolean told = Demand.isTold(difference);
        return Demand.of(evidence, difference).flatMap(demand -> of(evidence, demand, told));
    }

    /** The demand met by the figure and its mentions, in each way in which they may belong together. */
    static Stream<Repair> of(Evidence evidence, Demand demand, boolean told) {
        return mentions(evidence, demand.figure()).stream().map(mentions -> repair(demand, mentions, told));
    }

    private static Repair repair(Demand demand, List<Observation> mentions, boolean told) {
        Message words = Message.of("finding.corrected", demand.figure().label(), Shown.number(demand.number()));
        return new Repair(ID, null, words, Supposition.number(mentions, demand.number()), mentions, told, List.of());
    }

    /** The figure with its like mentions, with those that are in question as it is, and alone. */
    private static Set<List<Observation>> mentions(Evidence evidence, Observation figure) {
        Set<List<Observation>> mentions = new LinkedHashSet<>();
        mentions.add(evidence.sameStatement(figure));
        mentions.add(evidence.suspects().sameSuspect(figure));
        mentions.add(List.of(figure));
        return mentions;
    }
}
