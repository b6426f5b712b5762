package org.crossfoot.finding;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** A number from the row or column beside its own. */
final class NeighbouringFigure implements Cause {

    @Override
    public String id() {
        return "neighbouring-figure";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return new Copies(id(), "finding.shows-neighbour", figure -> besides(evidence, figure))
                .repairs(evidence, difference);
    }

    /** In running text what stands beside a figure is another item, and better told as that. */
    static List<Observation> besides(Evidence evidence, Observation figure) {
        return figure.at().table() == null
                ? List.of()
                : evidence.figures().besides(figure).stream()
                        .filter(other -> !Subject.of(other).equals(Subject.of(figure)))
                        .toList();
    }
}
