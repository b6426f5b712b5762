package org.crossfoot.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of one language: renders {@link Message}s from the bundles under {@code messages/}. */
public final class Words {
    private final Language language;
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();

    public Words(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /**
     * Renders a message, its nested messages included.
     *
     * @throws IllegalArgumentException if the key stands in no bundle or a place has no argument
     */
    public String say(Message message) {
        return sentences.computeIfAbsent(message.key(), this::sentence).filled(index -> {
            if (index >= message.arguments().size()) {
                throw new IllegalArgumentException("no argument {" + index + "} for " + message.key());
            }
            return render(message.arguments().get(index));
        });
    }

    /** Renders a sentence by its key; see {@link #say(Message)}. */
    public String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    private String render(Object argument) {
        if (argument instanceof Message message) {
            return say(message);
        }
        if (argument instanceof Bilingual named) {
            return named.in(language);
        }
        return argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument);
    }

    private Sentence sentence(String key) {
        int dot = key.indexOf('.');
        String bundle = dot < 0 ? key : key.substring(0, dot);
        String sentence = bundles.computeIfAbsent(bundle, this::load).getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no " + language.code() + " words for " + key);
        }
        return Sentence.of(sentence);
    }

    private Properties load(String bundle) {
        String resource = "/messages/" + bundle + "_" + language.code() + ".properties";
        Properties sentences = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no bundle " + resource);
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
