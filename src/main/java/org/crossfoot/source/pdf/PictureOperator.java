package org.crossfoot.source.pdf;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Takes note of the space that a picture covers; anything else that is drawn by name is left to PDFBox. */
final class PictureOperator extends OperatorProcessor {
    private final DrawObject others;
    private final Limits limits;
    private final Consumer<Matrix> picture;

    PictureOperator(PDFStreamEngine engine, Limits limits, Consumer<Matrix> picture) {
        super(engine);
        this.limits = limits;
        this.others = new DrawObject(engine);
        this.picture = picture;
    }

    @Override
    public String getName() {
        return others.getName();
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = getContext().getResources();
        boolean isPicture = !operands.isEmpty()
                && resources != null
                && operands.get(0) instanceof COSName name
                && resources.isImageXObject(name);
        if (isPicture) {
            picture.accept(getContext().getGraphicsState().getCurrentTransformationMatrix());
            return;
        }
        if (!operands.isEmpty()
                && resources != null
                && operands.get(0) instanceof COSName name
                && resources.getXObject(name) instanceof PDFormXObject form) {
            limits.unpacked(form.getStream());
        }
        others.process(operator, operands);
    }
}
