package org.crossfoot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class DiskFullTest {
    @Test
    void isToldByTheServersCodesAndByTheOperatingSystemsNumber() {
        assertThat(DiskFull.isCauseOf(new SQLException("The table 'ledger_entry' is full", "HY000", 1114)))
                .isTrue();
        assertThat(DiskFull.isCauseOf(new SQLException("Disk full (/tmp/#sql); waiting", "HY000", 1021)))
                .isTrue();
        assertThat(DiskFull.isCauseOf(new SQLException(
                        "Error writing file './x' (errno: 28 \"No space left on device\")", "HY000", 3)))
                .isTrue();
        assertThat(DiskFull.isCauseOf(new IOException("No space left on device")))
                .isTrue();
    }

    @Test
    void isFoundBelowWhatWasMadeOfIt() {
        SQLException refused = new SQLException("The table 'ledger_entry' is full", "HY000", 1114);

        assertThat(DiskFull.isCauseOf(new DataAccessResourceFailureException("not written", refused)))
                .isTrue();
        assertThat(DiskFull.isCauseOf(StoreFailed.of(refused))).isTrue();
    }

    @Test
    void isNotWhatElseGoesWrong() {
        assertThat(DiskFull.isCauseOf(new SQLException("Duplicate entry", "23000", 1062)))
                .isFalse();
        assertThat(DiskFull.isCauseOf(new IllegalStateException("errno: 28 is told by programs alone")))
                .isFalse();
        assertThat(DiskFull.isCauseOf(null)).isFalse();
    }
}
