package org.crossfoot.reconciliation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.budget.ResourceTable;
import org.crossfoot.message.Message;
import org.crossfoot.source.SourceRefused;

/** The relations (勾稽关系) that hold between line items: those that come with the program and those that a bureau adds. */
public final class RelationBook {
    private static final String STANDARD = "/reconciliation/relations.csv";

    private final List<Relation> relations;

    private RelationBook(List<Relation> relations) {
        this.relations = List.copyOf(relations);
    }

    /** Loads the one book when it is first asked for. */
    private static final class Standard {
        static final RelationBook BOOK = packaged();
    }

    /** The relations that come with the program. */
    public static RelationBook standard() {
        return Standard.BOOK;
    }

    private static RelationBook packaged() {
        try {
            return new RelationBook(new RelationFile(STANDARD, List.of()).relations(ResourceTable.lines(STANDARD)));
        } catch (SourceRefused e) {
            throw new IllegalStateException(e.words().toString(), e);
        }
    }

    /**
     * These relations and those of a file.
     *
     * @throws SourceRefused if a row cannot be understood: the message names file, row and reason
     */
    public RelationBook with(Path file) throws SourceRefused, IOException {
        try {
            List<String> lines = Files.readString(file).lines().toList();
            List<Relation> added = new RelationFile(file.toString(), relations).relations(lines);
            return new RelationBook(
                    Stream.concat(relations.stream(), added.stream()).toList());
        } catch (NoSuchFileException e) {
            throw new SourceRefused(Message.of("reconciliation.relations-missing", file));
        } catch (CharacterCodingException e) {
            throw new SourceRefused(Message.of("reconciliation.relations-not-utf8", file));
        }
    }

    /** Every relation, in order. */
    public List<Relation> all() {
        return relations;
    }

    /** The relations of a fiscal year, in order. */
    public Stream<Relation> of(int year) {
        return relations.stream().filter(relation -> relation.validity().covers(year));
    }
}
