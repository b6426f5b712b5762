package org.crossfoot.experiment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.money.Precision;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Verdict;
import org.crossfoot.reconciliation.Verifier;

/** Plants errors in one number of a scope. */
final class Planter {
    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]+(\\.\\d+)?");
    private static final Map<Concept, Concept> TOTALS = Map.of(
            Concept.INCOME, Concept.INCOME_GRAND_TOTAL,
            Concept.INCOME_GRAND_TOTAL, Concept.INCOME,
            Concept.EXPENDITURE, Concept.EXPENDITURE_GRAND_TOTAL,
            Concept.EXPENDITURE_GRAND_TOTAL, Concept.EXPENDITURE);

    private final Audited scope;
    private final Random random;
    private final Set<String> differing;

    Planter(Audited scope, Random random) {
        this.scope = scope;
        this.random = random;
        this.differing = scope.results().stream()
                .filter(result -> result.verdict() == Verdict.DIFFERS)
                .flatMap(result -> result.equation().observations())
                .map(Observation::id)
                .collect(Collectors.toSet());
    }

    /** Up to so many errors of a type, each in another figure. */
    List<Plant> plants(ErrorType type, int wanted) {
        List<Observation> figures = new ArrayList<>(scope.figures().stream()
                .filter(figure ->
                        !differing.contains(figure.id()) && figure.at().span() != null)
                .filter(figure -> figure.written().value().signum() != 0)
                .filter(figure -> figure.written().precision() == Precision.AS_WRITTEN)
                .filter(figure -> isMoney(figure) || (figure.written().unit() == Unit.PERCENT && type.isSlip()))
                .toList());
        Collections.shuffle(figures, random);
        return figures.stream()
                .flatMap(figure -> plant(type, figure).stream())
                .limit(wanted)
                .toList();
    }

    private static boolean isMoney(Observation figure) {
        return figure.written().unit().isMoney();
    }

    private Optional<Plant> plant(ErrorType type, Observation figure) {
        return switch (type) {
            case SLIDE, TRANSPOSED, DROPPED, DOUBLED, ALIKE -> slip(type, figure);
            case SIGN -> isSigned(figure) ? slip(type, figure) : Optional.empty();
            case UNIT -> unit(figure);
            case NEIGHBOUR -> copy(type, figure, neighbours(figure));
            case PRIOR -> copy(type, figure, lastYears(figure));
            case TOTAL -> copy(type, figure, otherTotals(figure));
            case OTHER -> copy(type, figure, others(figure));
            case OMITTED, TWICE, MOVED -> new ListPlanter(scope, random).plant(type, figure);
        };
    }

    /** A sign slips where signs are written: in tables, and in columns of changes before all. */
    private static boolean isSigned(Observation figure) {
        return figure.at().table() != null;
    }

    private String shown(Observation figure) {
        return scope.document().text().substring(scope.start(figure), scope.end(figure));
    }

    private Optional<Plant> slip(ErrorType type, Observation figure) {
        String right = figure.written().value().toPlainString();
        String wrong = Slip.in(right, type, random);
        if (wrong == null) {
            return Optional.empty();
        }
        Set<String> causes = Slip.explaining(right, wrong).stream()
                .map(ErrorType::cause)
                .collect(Collectors.toCollection(HashSet::new));
        causes.add(type.cause());
        return number(type, figure, new BigDecimal(wrong), causes);
    }

    /** The figure with another number, written as numbers are written there. */
    private Optional<Plant> number(ErrorType type, Observation figure, BigDecimal value, Set<String> causes) {
        String shown = shown(figure);
        Matcher number = NUMBER.matcher(shown);
        boolean plain = number.find()
                && new BigDecimal(number.group().replace(",", ""))
                                .compareTo(figure.written().value())
                        == 0;
        if (!plain) {
            return Optional.empty();
        }
        String plainValue = value.toPlainString();
        String written = number.group().contains(",") ? grouped(plainValue) : plainValue;
        Written wrong = Written.declared(value, figure.written().unit());
        int start = scope.start(figure);
        Replacement change = new Replacement(start + number.start(), start + number.end(), written);
        return Optional.of(plant(type, figure, wrong, causes, change));
    }

    private static String grouped(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (point < 0 ? "" : number.substring(point));
    }

    private Plant plant(ErrorType type, Observation figure, Written wrong, Set<String> causes, Replacement change) {
        List<CheckResult> broken = scope.guards(figure).stream()
                .filter(result -> Verifier.verify(
                                        result.equation(),
                                        other -> other.id().equals(figure.id()) ? wrong : other.written())
                                .verdict()
                        == Verdict.DIFFERS)
                .toList();
        String words = figure.label() + " " + shown(figure) + " → " + change.by();
        return new Plant(type, figure, wrong, broken, causes, List.of(change), scope.start(figure), words);
    }

    private Optional<Plant> unit(Observation figure) {
        String shown = shown(figure);
        boolean prose = figure.at().table() == null && shown.matches("[\\d.,]+万?元");
        if (!prose) {
            return Optional.empty();
        }
        String wrong = shown.endsWith("万元") ? shown.replace("万元", "元") : shown.replace("元", "万元");
        Unit unit = shown.endsWith("万元") ? Unit.YUAN : Unit.TEN_THOUSAND_YUAN;
        Written written = Written.declared(figure.written().value(), unit);
        Replacement change = new Replacement(scope.start(figure), scope.end(figure), wrong);
        return Optional.of(plant(ErrorType.UNIT, figure, written, Set.of(ErrorType.UNIT.cause()), change));
    }

    /** The amount of one of some figures in the place of a figure's own. */
    private Optional<Plant> copy(ErrorType type, Observation figure, Stream<Observation> donors) {
        List<Observation> all = donors.filter(Planter::isMoney)
                .filter(donor -> donor.written().value().signum() != 0)
                .filter(donor ->
                        donor.written().amount().compareTo(figure.written().amount()) != 0)
                .filter(donor -> donor.written().unit() == figure.written().unit())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Observation donor = all.get(random.nextInt(all.size()));
        return number(type, figure, donor.written().value(), causes(type, figure, donor));
    }

    /** What the number would be called as well, if it is also the one beside, of last year, of another item. */
    private Set<String> causes(ErrorType type, Observation figure, Observation donor) {
        Set<String> causes = new HashSet<>(Set.of(type.cause()));
        BigDecimal amount = donor.written().amount();
        if (has(neighbours(figure), amount)) {
            causes.add(ErrorType.NEIGHBOUR.cause());
        }
        if (has(lastYears(figure), amount)) {
            causes.add(ErrorType.PRIOR.cause());
        }
        if (has(otherTotals(figure), amount)) {
            causes.add(ErrorType.TOTAL.cause());
        }
        Slip.explaining(
                        figure.written().value().toPlainString(),
                        donor.written().value().toPlainString())
                .forEach(slip -> causes.add(slip.cause()));
        return causes;
    }

    private static boolean has(Stream<Observation> figures, BigDecimal amount) {
        return figures.anyMatch(figure -> figure.written().amount().compareTo(amount) == 0);
    }

    private Stream<Observation> neighbours(Observation figure) {
        if (figure.at().table() == null) {
            return Stream.empty();
        }
        return new Grid(scope.figures()).beside(figure);
    }

    private Stream<Observation> lastYears(Observation figure) {
        LineItem item = figure.item();
        return scope.figures().stream()
                .filter(other -> item != null && item.equals(other.item()))
                .filter(other -> Objects.requireNonNullElse(other.year(), 0)
                        == Objects.requireNonNullElse(figure.year(), 0) - 1);
    }

    private Stream<Observation> otherTotals(Observation figure) {
        LineItem item = figure.item();
        return item == null || !TOTALS.containsKey(item.concept())
                ? Stream.empty()
                : scope.figures().stream()
                        .filter(other -> LineItem.of(Objects.requireNonNull(TOTALS.get(item.concept())))
                                .equals(other.item()))
                        .filter(other -> LineItem.of(item.concept()).equals(item));
    }

    /** Figures of other known items that are neither beside nor the other total. */
    private Stream<Observation> others(Observation figure) {
        Set<BigDecimal> nearer = Stream.of(neighbours(figure), lastYears(figure), otherTotals(figure))
                .flatMap(near -> near)
                .map(near -> near.written().amount().stripTrailingZeros())
                .collect(Collectors.toSet());
        return scope.figures().stream()
                .filter(other -> other.item() != null && !other.item().equals(figure.item()))
                .filter(other -> !nearer.contains(other.written().amount().stripTrailingZeros()));
    }
}
