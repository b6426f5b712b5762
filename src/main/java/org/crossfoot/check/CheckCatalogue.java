package org.crossfoot.check;

import java.util.List;
import org.crossfoot.reconciliation.Check;

/** The checks there are, in the order in which their results are reported. */
public final class CheckCatalogue {
    private static final List<Check> CHECKS = List.of(
            new FigureAgreesWithLedger(),
            new PartsFootToTotal(),
            new RepeatedFigureIsConsistent(),
            new ShareFollows(),
            new RatesFollow(),
            new DirectionsHold(),
            new BalanceHolds(),
            new StatementsAgree(),
            new RelationsHold(),
            new CountsAgree(),
            new YearsAgree());

    private CheckCatalogue() {}

    public static List<Check> checks() {
        return CHECKS;
    }
}
