package org.crossfoot.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crossfoot.message.Message;

/** The files that were read, of which those count whose entries no other file has. */
final class FilesThatCount {
    private final LedgerReading.Setting setting;
    private final Map<String, List<LedgerFile>> files = new LinkedHashMap<>();
    private boolean certain = true;

    FilesThatCount(LedgerReading.Setting setting) {
        this.setting = setting;
    }

    /** Adds a file, and gives its sheets as they count. */
    List<LedgerFile> add(String name, List<LedgerFile> sheets) {
        files.put(name, sheets);
        Repetitions.Found found = setting.repetitions().of(name);
        if (!found.repeats().isEmpty()) {
            drop(name, found.repeats().get(0));
            return files.getOrDefault(name, sheets);
        }
        found.repeatedBy().forEach(shorter -> drop(shorter, name));
        found.overlaps().forEach(other -> {
            certain = false;
            setting.notices().add(Message.of("ledger.overlaps", name, other));
        });
        return sheets;
    }

    /** Takes back what was read of a file that was refused half-way. */
    void takeBack(String name) {
        setting.sums().remove(name);
        setting.repetitions().forget(name);
    }

    private void drop(String name, String other) {
        takeBack(name);
        setting.notices().add(Message.of("ledger.repeated", name, other));
        files.computeIfPresent(
                name,
                (path, sheets) -> sheets.stream().map(FilesThatCount::leftOut).toList());
    }

    private static LedgerFile leftOut(LedgerFile file) {
        SortedMap<String, Integer> all = new TreeMap<>();
        if (file.rows() > 0) {
            all.put(Omission.REPEATED.id(), file.rows());
        }
        return new LedgerFile(
                file.path(),
                file.sha256(),
                file.format(),
                file.encoding(),
                file.sheet(),
                file.headerRow(),
                file.mapping(),
                file.columns(),
                file.rows(),
                0,
                all,
                0,
                0,
                0);
    }

    boolean areCertain() {
        return certain;
    }

    List<LedgerFile> all() {
        List<LedgerFile> all = new ArrayList<>();
        files.values().forEach(all::addAll);
        return all;
    }
}
