package org.crossfoot.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** A decimal point that slid (×10ⁿ), or 元 written for 万元 and the reverse. */
final class SlideError implements Cause {
    /** No further than this does a decimal point slide. */
    private static final List<Integer> SLIDES = List.of(-1, 1, -2, 2, -3, 3);

    /** The units that are written for each other; no one writes 千元. */
    private static final List<Unit> UNITS = List.of(Unit.YUAN, Unit.TEN_THOUSAND_YUAN, Unit.HUNDRED_MILLION_YUAN);

    /** Decimals that money is declared with. */
    private static final int DECIMALS = 2;

    @Override
    public String id() {
        return "slide-error";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return new Slips(id(), SlideError::readings, SlideError::words).repairs(evidence, difference);
    }

    /** The numbers that a figure would be with its decimal point elsewhere or with another unit behind it. */
    private static List<Written> readings(Written written) {
        boolean slides = UNITS.contains(written.unit()) || written.unit() == Unit.PERCENT;
        if (!slides || written.value().signum() == 0) {
            return List.of();
        }
        Stream<Written> slid =
                SLIDES.stream().map(places -> new Written(slid(written, places), written.unit(), written.precision()));
        Stream<Written> otherUnits = UNITS.stream()
                .filter(unit -> unit != written.unit() && written.unit().isMoney())
                .map(unit -> new Written(written.value(), unit, written.precision()));
        return Stream.concat(slid, otherUnits).toList();
    }

    private static BigDecimal slid(Written written, int places) {
        BigDecimal slid = written.value().scaleByPowerOfTen(places);
        int decimals = Math.min(Math.max(0, slid.scale()), Math.max(DECIMALS, written.decimals()));
        return slid.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static Message words(Observation figure, Written right) {
        Written written = figure.written();
        if (right.unit() != written.unit()) {
            return Message.of(
                    "finding.wrong-unit",
                    figure.label(),
                    Shown.number(written),
                    written.unit().chinese(),
                    right.unit().chinese(),
                    Shown.number(right));
        }
        boolean tooLarge = written.value().abs().compareTo(right.value().abs()) > 0;
        int places = Math.abs(places(written.value()) - places(right.value()));
        return Message.of(
                tooLarge ? "finding.slid-up" : "finding.slid-down",
                figure.label(),
                Shown.number(written),
                Shown.number(right),
                places);
    }

    /** How many digits stand before the decimal point, negative for zeros behind it. */
    private static int places(BigDecimal value) {
        return value.precision() - value.scale();
    }
}
