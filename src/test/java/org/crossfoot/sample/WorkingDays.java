package org.crossfoot.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** The days on which a bureau pays: no weekends, none of the public holidays of 2021. */
final class WorkingDays {
    private static final List<Holiday> HOLIDAYS = List.of(
            new Holiday(MonthDay.of(1, 1), MonthDay.of(1, 3)),
            new Holiday(MonthDay.of(2, 11), MonthDay.of(2, 17)),
            new Holiday(MonthDay.of(4, 3), MonthDay.of(4, 5)),
            new Holiday(MonthDay.of(5, 1), MonthDay.of(5, 5)),
            new Holiday(MonthDay.of(6, 12), MonthDay.of(6, 14)),
            new Holiday(MonthDay.of(9, 19), MonthDay.of(9, 21)),
            new Holiday(MonthDay.of(10, 1), MonthDay.of(10, 7)));

    private WorkingDays() {}

    private record Holiday(MonthDay first, MonthDay last) {
        boolean holds(LocalDate day) {
            MonthDay date = MonthDay.from(day);
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    /** The first working day on or after {@code day}. */
    static LocalDate onOrAfter(LocalDate day) {
        LocalDate date = day;
        while (!isWorking(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    private static boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && HOLIDAYS.stream().noneMatch(holiday -> holiday.holds(day));
    }
}
