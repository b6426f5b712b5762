package org.crossfoot.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** A total that counts one of its listed parts twice, or not at all: the list is right and the total is off by that part. */
final class MiscountedPart implements Cause {

    @Override
    public String id() {
        return "miscounted-part";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        List<Observation> parts = Equations.parts(difference.equation());
        boolean isList = difference.equation().type() == ClaimType.SUM && parts.size() > 1;
        if (!isList || Coincidence.couldSettle(2L * parts.size(), difference)) {
            return Stream.empty();
        }
        Optional<Demand> total = Demand.of(difference, Lists.total(difference));
        return total.stream()
                .flatMap(demand -> parts.stream()
                        .filter(part -> Lists.isOff(difference, part))
                        .map(part -> repair(evidence, difference, demand, part)));
    }

    private Repair repair(Evidence evidence, CheckResult difference, Demand total, Observation part) {
        boolean twice = Lists.sign(difference) > 0;
        Message words = Message.of(
                twice ? "finding.counted-twice" : "finding.not-counted",
                total.figure().label(),
                Shown.number(total.figure().written()),
                part.label(),
                Shown.in(difference.unit(), part),
                Shown.number(total.number()));
        Supposition supposition = Supposition.number(evidence.sameStatement(total.figure()), total.number());
        return new Repair(id(), null, words, supposition, List.of(total.figure(), part), true, List.of());
    }
}
