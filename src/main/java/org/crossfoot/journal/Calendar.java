package org.crossfoot.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossfoot.budget.ResourceTable;

/**
 * Which days were worked: weekends and public holidays are not, days worked in exchange (调休) are, as the State Council's
 * General Office announced for each year; the announcements stand in {@code journal/holidays.csv}.
 */
final class Calendar {
    private static final int MONTH_AND_DAY = 4;

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();
    private final boolean known;

    Calendar(int year) {
        List<List<String>> rows = ResourceTable.rows("/journal/holidays.csv").stream()
                .filter(row -> row.get(0).equals(String.valueOf(year)))
                .toList();
        known = !rows.isEmpty();
        for (List<String> row : rows) {
            List.of(row.get(1).split(" ")).forEach(days -> add(year, days, off));
            List.of(row.get(2).split(" ")).forEach(days -> add(year, days, worked));
        }
    }

    /** A day or, with a dash, the days from one to another: {@code 0501-0505}. */
    private static void add(int year, String days, Set<LocalDate> to) {
        LocalDate first = date(year, days.substring(0, MONTH_AND_DAY));
        LocalDate last = date(year, days.substring(days.length() - MONTH_AND_DAY));
        first.datesUntil(last.plusDays(1)).forEach(to::add);
    }

    private static LocalDate date(int year, String monthAndDay) {
        return LocalDate.of(
                year, Integer.parseInt(monthAndDay.substring(0, 2)), Integer.parseInt(monthAndDay.substring(2)));
    }

    /** False for a year whose announcement is not among the data. */
    boolean isKnown() {
        return known;
    }

    /** True for a day off within the year. */
    boolean isOff(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return off.contains(date) || (weekend && !worked.contains(date));
    }
}
