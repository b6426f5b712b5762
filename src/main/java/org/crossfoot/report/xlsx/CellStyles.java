package org.crossfoot.report.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The looks of the workbook's cells.
 *
 * @param formulaLike for texts that begin as a formula does, marked so that editing the cell leaves them texts
 */
record CellStyles(
        CellStyle header,
        CellStyle numberHeader,
        CellStyle text,
        CellStyle formulaLike,
        CellStyle count,
        CellStyle amount) {
    private static final String FONT = "Microsoft YaHei";
    private static final short POINTS = 10;

    static CellStyles in(Workbook workbook) {
        CellStyle formulaLike = plain(workbook);
        formulaLike.setQuotePrefixed(true);
        CellStyle numberHeader = header(workbook);
        numberHeader.setAlignment(HorizontalAlignment.RIGHT);
        return new CellStyles(
                header(workbook),
                numberHeader,
                plain(workbook),
                formulaLike,
                number(workbook, "General"),
                number(workbook, "#,##0.00####"));
    }

    private static CellStyle plain(Workbook workbook) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        return style;
    }

    private static CellStyle header(Workbook workbook) {
        CellStyle style = plain(workbook);
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static CellStyle number(Workbook workbook, String format) {
        CellStyle style = plain(workbook);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }
}
