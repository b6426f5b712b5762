package org.crossfoot.batch;

import java.util.Comparator;
import java.util.List;
import org.crossfoot.batch.InputFile.Role;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.ledger.ReadingOrder;
import org.crossfoot.message.Message;

/**
 * What lies in the inbox for one unit.
 *
 * @param unit whose it is
 * @param files what can be read, in the order of their paths
 * @param notChecked what is missing, or there and not recognised
 * @param unread how many files hold figures, as it seems, and cannot be read by this version
 */
record UnitInputs(BudgetUnit unit, List<InputFile> files, List<Message> notChecked, int unread) {
    UnitInputs {
        files = List.copyOf(files);
        notChecked = List.copyOf(notChecked);
    }

    List<InputFile> ledgers() {
        return of(Role.LEDGER).stream()
                .sorted(Comparator.comparing(InputFile::shownAs, ReadingOrder.ofPaths()))
                .toList();
    }

    List<InputFile> reports() {
        return of(Role.REPORT);
    }

    private List<InputFile> of(Role role) {
        return files.stream().filter(file -> file.role() == role).toList();
    }
}
