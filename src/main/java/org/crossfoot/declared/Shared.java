package org.crossfoot.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What several forms of words need to know of a whole document, found out once. */
final class Shared {
    private @Nullable Map<Mention, PartList> lists;
    private @Nullable Topics topics;
    private @Nullable List<Move> moves;
    private @Nullable List<Standing> standings;
    private @Nullable InTurn turns;
    private @Nullable CountLists countLists;
    private @Nullable Owners owners;
    private @Nullable Purses purses;
    private @Nullable Flow flow;
    private final Map<Mention, AddendWords> addendWords = new HashMap<>();

    Optional<PartList> listOf(DocumentText text, Mention part) {
        if (lists == null) {
            Map<Mention, PartList> first = new HashMap<>();
            text.lists().forEach(list -> list.members().forEach(member -> first.putIfAbsent(member, list)));
            lists = first;
        }
        return Optional.ofNullable(lists.get(part));
    }

    Topics topics(DocumentText text) {
        topics = topics == null ? new Topics(text) : topics;
        return topics;
    }

    List<Move> moves(DocumentText text) {
        moves = moves == null ? Moves.in(text) : moves;
        return moves;
    }

    List<Standing> standings(DocumentText text) {
        standings = standings == null ? Standings.in(text) : standings;
        return standings;
    }

    CountLists countLists(DocumentText text) {
        countLists = countLists == null ? new CountLists(CountListReader.read(text)) : countLists;
        return countLists;
    }

    Owners owners(DocumentText text) {
        owners = owners == null ? new Owners(text.document()) : owners;
        return owners;
    }

    Purses purses(DocumentText text) {
        purses = purses == null ? new Purses(text) : purses;
        return purses;
    }

    Flow flow(DocumentText text) {
        flow = flow == null ? new Flow(text) : flow;
        return flow;
    }

    AddendWords addendWords(Mention number) {
        return addendWords.computeIfAbsent(number, AddendWords::of);
    }

    InTurn turns(DocumentText text) {
        turns = turns == null ? InTurn.in(text) : turns;
        return turns;
    }
}
