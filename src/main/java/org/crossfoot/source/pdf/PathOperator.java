package org.crossfoot.source.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** One of the operators that build and paint paths. */
final class PathOperator extends OperatorProcessor {
    private static final List<String> NAMES =
            List.of("m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

    private static final Set<String> CLOSES = Set.of("s", "b", "b*");
    private static final Set<String> STROKES = Set.of("S", "s", "B", "B*", "b", "b*");
    private static final Set<String> FILLS = Set.of("f", "F", "f*", "B", "B*", "b", "b*");

    private final String name;
    private final Strokes strokes;

    private PathOperator(PDFStreamEngine engine, String name, Strokes strokes) {
        super(engine);
        this.name = name;
        this.strokes = strokes;
    }

    static List<PathOperator> all(PDFStreamEngine engine, Strokes strokes) {
        return NAMES.stream()
                .map(name -> new PathOperator(engine, name, strokes))
                .toList();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        List<Double> numbers = new ArrayList<>();
        for (COSBase operand : operands) {
            if (operand instanceof COSNumber number) {
                numbers.add((double) number.floatValue());
            }
        }
        int count = numbers.size();
        switch (name) {
            case "re" -> rectangle(numbers);
            case "m" -> point(numbers, count).forEach(strokes::move);
            // A curve is no rule, but where it ends the next line begins.
            case "c", "v", "y" -> point(numbers, count).forEach(strokes::move);
            case "l" -> point(numbers, count).forEach(strokes::line);
            case "h" -> strokes.close();
            default -> paint();
        }
    }

    private List<Point2D> point(List<Double> numbers, int count) {
        return count < 2 ? List.of() : List.of(at(numbers.get(count - 2), numbers.get(count - 1)));
    }

    private Point2D at(double x, double y) {
        return getContext().transformedPoint((float) x, (float) y);
    }

    private void rectangle(List<Double> numbers) {
        if (numbers.size() < 4) {
            return;
        }
        double right = numbers.get(0) + numbers.get(2);
        double upper = numbers.get(1) + numbers.get(3);
        strokes.move(at(numbers.get(0), numbers.get(1)));
        strokes.line(at(right, numbers.get(1)));
        strokes.line(at(right, upper));
        strokes.line(at(numbers.get(0), upper));
        strokes.close();
    }

    private void paint() {
        if (CLOSES.contains(name)) {
            strokes.close();
        }
        if (STROKES.contains(name)) {
            strokes.stroke();
        }
        if (FILLS.contains(name)) {
            strokes.fill();
        }
        strokes.end();
    }
}
