package org.crossfoot.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** One code book of the classification of government revenue and expenditure (政府收支分类): codes and their names by year. */
final class Classification {
    private static final int ALWAYS_FROM = 0;
    private static final int ALWAYS_TO = 9999;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Naming>> whole = new HashMap<>();
    private final Map<String, List<Naming>> bare = new HashMap<>();

    /** A name that a code bears in some years. */
    private record Naming(String code, int from, int to) {
        boolean isOf(int year) {
            return from <= year && year <= to;
        }
    }

    private Classification() {}

    static Classification read(String resource) {
        Classification book = new Classification();
        for (List<String> row : ResourceTable.rows("/budget/" + resource)) {
            String code = row.get(0);
            book.names.put(code, row.get(1));
            book.add(row.get(1), new Naming(code, year(row.get(2), ALWAYS_FROM), year(row.get(3), ALWAYS_TO)));
            for (String former :
                    row.get(4).isEmpty() ? new String[0] : row.get(4).split(";", -1)) {
                int at = former.indexOf('@');
                String[] years = former.substring(at + 1).split("-", -1);
                book.add(
                        former.substring(0, at),
                        new Naming(code, year(years[0], ALWAYS_FROM), year(years[1], ALWAYS_TO)));
            }
        }
        return book;
    }

    private static int year(String written, int missing) {
        return written.isEmpty() ? missing : Integer.parseInt(written);
    }

    private void add(String name, Naming naming) {
        whole.computeIfAbsent(ItemName.whole(name), key -> new ArrayList<>()).add(naming);
        bare.computeIfAbsent(ItemName.withoutBrackets(name), key -> new ArrayList<>())
                .add(naming);
    }

    /** The present name of a code, empty for one that is not in the book. */
    Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    /** Every code, sorted. */
    List<String> codes() {
        return names.keySet().stream().sorted().toList();
    }

    /** True if any code bears the name in any year. */
    boolean has(String name) {
        return whole.containsKey(ItemName.whole(name)) || bare.containsKey(ItemName.withoutBrackets(name));
    }

    /**
     * The code that bears a name in a year; a name out of use that year still counts where none in use has it.
     *
     * @param possible the codes that may be meant
     * @return empty for a name that no code or more than one bears; of a class and its own residual group, the class
     */
    Optional<String> code(String name, int year, Predicate<String> possible) {
        return unique(whole.getOrDefault(ItemName.whole(name), List.of()), year, possible)
                .or(() -> unique(bare.getOrDefault(ItemName.withoutBrackets(name), List.of()), year, possible));
    }

    private static Optional<String> unique(List<Naming> namings, int year, Predicate<String> possible) {
        List<Naming> meant =
                namings.stream().filter(naming -> possible.test(naming.code)).toList();
        List<Naming> current =
                meant.stream().filter(naming -> naming.isOf(year)).toList();
        List<String> codes = (current.isEmpty() ? meant : current)
                .stream()
                        .map(Naming::code)
                        .distinct()
                        .sorted((a, b) -> Integer.compare(a.length(), b.length()))
                        .toList();
        return codes.stream().findFirst().filter(first -> codes.stream().allMatch(code -> code.startsWith(first)));
    }
}
