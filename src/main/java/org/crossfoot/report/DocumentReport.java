package org.crossfoot.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read from one document: the object that {@code read --format json} prints. */
public record DocumentReport(Facts document, List<Figure> figures, List<ClaimReport> claims, List<Skipped> unread) {

    /** The document itself. */
    public record Facts(
            String path,
            String sha256,
            String kind,
            String title,
            String unit,
            @Nullable Integer year) {}

    /** A figure; {@code value} is a plain decimal, {@code unit} as it was written, {@code scale} yuan in one unit. */
    public record Figure(
            String id,
            String label,
            @Nullable String lineItem,
            String kind,
            String value,
            String unit,
            String scale,
            int decimals,
            @Nullable Integer year,
            String approximation,
            String quote,
            Place at) {}

    /** A place; {@code start} and {@code end} are Unicode code points of the document's text. */
    public record Place(
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Integer page,
            @Nullable String table,
            @Nullable String row,
            @Nullable String column) {}

    /** A relation between the document's figures with its verdict. */
    public record ClaimReport(
            String id,
            String type,
            List<String> figures,
            String formula,
            @Nullable String lhs,
            @Nullable String rhs,
            @Nullable String difference,
            String verdict,
            String basis,
            @Nullable String reason) {}

    /** Something that was not read, with the reason. */
    public record Skipped(Place at, String quote, String reason) {}
}
