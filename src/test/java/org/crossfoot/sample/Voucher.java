package org.crossfoot.sample;

import java.time.LocalDate;
import java.util.List;

/** A voucher before it has its number; its financial and its budget half balance each by itself. */
record Voucher(LocalDate date, String summary, String payee, List<Posting> postings) {
    Voucher {
        postings = List.copyOf(postings);
    }
}
