package org.crossfoot.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfoot.message.Message;
import org.crossfoot.message.NearestWord;

/**
 * Everything that lies in the inbox.
 *
 * @param units in the order of their codes
 * @param strays what lies there and belongs to no unit
 */
public record Inventory(List<UnitInputs> units, List<Message> strays) {
    public Inventory {
        units = List.copyOf(units);
        strays = List.copyOf(strays);
    }

    /** Path to sha256 of every file that is read. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        for (UnitInputs unit : units) {
            unit.files().forEach(file -> hashes.put(file.shownAs(), file.sha256()));
        }
        return hashes;
    }

    /**
     * The same for some units only.
     *
     * @throws ConfigurationRefused if a code is no unit's
     */
    public Inventory only(List<String> codes) throws ConfigurationRefused {
        if (codes.isEmpty()) {
            return this;
        }
        List<String> known = units.stream().map(unit -> unit.unit().code()).toList();
        for (String code : codes) {
            if (!known.contains(code)) {
                throw new ConfigurationRefused(
                        Message.of("batch.unit-unknown", code, NearestWord.to(code, known), known.size()));
            }
        }
        List<UnitInputs> chosen = new ArrayList<>(units);
        chosen.removeIf(unit -> !codes.contains(unit.unit().code()));
        return new Inventory(chosen, List.of());
    }
}
