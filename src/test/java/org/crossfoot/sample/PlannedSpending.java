package org.crossfoot.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One row of a unit's spending plan: what the whole year comes to for one purpose.
 *
 * @param fen the year's amount
 * @param payments in how many payments
 * @param together rows with the same word here are paid with one voucher each time; empty for a voucher of its own
 * @param summary the vouchers' summary, {@code {月}} standing for the month
 */
record PlannedSpending(Purpose purpose, long fen, int payments, String together, Source source, String summary) {

    /** The plan of the unit with this code. */
    static List<PlannedSpending> of(String unit) {
        String resource = "/sample/" + unit + "/spending.csv";
        try (InputStream in = Objects.requireNonNull(PlannedSpending.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(PlannedSpending::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlannedSpending parse(String line) {
        String[] cells = line.split(",", -1);
        int blank = cells[3].indexOf(' ');
        String project = blank < 0 ? "" : cells[3].substring(0, blank);
        return new PlannedSpending(
                new Purpose(cells[0], cells[1], cells[2], project, cells[3].substring(blank + 1)),
                fen(cells[4]),
                Integer.parseInt(cells[5]),
                cells[6],
                Source.valueOf(cells[7].toUpperCase(Locale.ROOT)),
                cells[8]);
    }

    /** Fen of a plain amount in yuan. */
    static long fen(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }
}
