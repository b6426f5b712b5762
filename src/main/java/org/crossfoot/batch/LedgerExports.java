package org.crossfoot.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.LedgerReading;
import org.crossfoot.message.Message;
import org.crossfoot.source.Sha256;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.formats.RowFormats;

/** Reads the exports of one unit one after another and keeps account of which could be read. */
final class LedgerExports {
    private final LedgerReading reading;
    private final WatchedSink sink;
    private final List<InputFile> read = new ArrayList<>();
    private final List<Message> refused = new ArrayList<>();
    private boolean whole = true;

    LedgerExports(LedgerReading reading, WatchedSink sink) {
        this.reading = reading;
        this.sink = sink;
    }

    void read(InputFile export) throws IOException {
        long before = sink.rows();
        try {
            reading.read(export.path(), export.state(), export.shownAs(), RowFormats.reader(export.path()));
            read.add(export);
        } catch (SourceRefused e) {
            refused.add(Message.of("batch.file-refused", export.shownAs(), e.words()));
            whole &= sink.rows() == before;
        }
    }

    /** False if nothing can be compared with the sums: no export was read, or one broke off in the middle. */
    boolean areUsable() {
        return whole
                && reading.isCertain()
                && reading.files().stream().anyMatch(file -> file.entries() + file.rejected() > 0);
    }

    /**
     * The hash by which the database finds the ledger. One with something to be said of it is not found again by its exports
     * alone: it is read anew, and said anew.
     */
    String hash(LedgerSettings settings) {
        String hash = settings.hash(read);
        return refused().isEmpty() ? hash : Sha256.ofText(hash + " refused");
    }

    List<LedgerFile> files() {
        return reading.files();
    }

    /** Why exports were not read, or what was read cannot be used. */
    List<Message> refused() {
        List<Message> reasons = new ArrayList<>(refused);
        if (!whole) {
            reasons.add(Message.of("batch.ledger-incomplete"));
        }
        if (!reading.isCertain()) {
            reasons.add(Message.of("batch.ledger-overlaps"));
        }
        if (reading.hasPaymentsAlone()) {
            reasons.add(Message.of("batch.payments-alone"));
        }
        reasons.addAll(reading.notices());
        return reasons;
    }
}
