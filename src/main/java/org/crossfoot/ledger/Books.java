package org.crossfoot.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the code books of an interface standard say (会计科目, 科目辅助核算, 自定义档案), which its vouchers refer to by codes alone. */
final class Books {
    private final Map<String, String> accounts = new HashMap<>();
    private final Map<String, List<Auxiliary>> auxiliaries = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> titles = new LinkedHashSet<>();

    /** An auxiliary item of an account: what it is called, and the book that has its codes. */
    record Auxiliary(String title, String archive) {}

    void account(String code, String name) {
        accounts.putIfAbsent(code, name);
    }

    void auxiliary(String account, Auxiliary item) {
        auxiliaries.computeIfAbsent(account, code -> new ArrayList<>()).add(item);
        titles.add(item.title());
    }

    void name(String archive, String code, String name) {
        names.put(archive + '\n' + code, name);
    }

    /** The name of an account; empty if no book has it. */
    String nameOf(String account) {
        return accounts.getOrDefault(account, "");
    }

    boolean hasAuxiliaries() {
        return !auxiliaries.isEmpty();
    }

    /** What auxiliary items are called, each once, in the order of the books. */
    List<String> titles() {
        return List.copyOf(titles);
    }

    /** The auxiliary item of an account by its number, from 0; null if the account has none. */
    @Nullable
    Auxiliary item(String account, int number) {
        List<Auxiliary> items = auxiliaries.getOrDefault(account, List.of());
        return number < items.size() ? items.get(number) : null;
    }

    /** A code with the name that a book has for it, as other exports print it. */
    String written(Auxiliary item, String code) {
        String name =
                names.getOrDefault(item.archive() + '\n' + code, names.getOrDefault(item.title() + '\n' + code, ""));
        return name.isEmpty() ? code : code + " " + name;
    }
}
