package org.crossfoot.message;

import java.util.List;

/**
 * Something to be said to the user, as the key of a sentence and what goes into its places.
 *
 * <p>The core says what it has to say in messages and stays free of any language; {@link Words} renders them. The key's
 * part before the first dot names the bundle: {@code ledger.amount-unreadable} stands in {@code
 * messages/ledger_zh.properties} and {@code messages/ledger_en.properties}.
 *
 * @param key the sentence
 * @param arguments what fills {@code {0}}, {@code {1}} …: text, numbers, or messages
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
