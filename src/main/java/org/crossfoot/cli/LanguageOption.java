package org.crossfoot.cli;

import java.util.List;
import java.util.Locale;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import picocli.CommandLine.Option;

/** The option {@code --lang}, the same for every command. */
final class LanguageOption {
    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh")
    @SuppressWarnings("NullAway.Init")
    private Language language;

    Words words() {
        return new Words(language);
    }

    /** The language that a command line asks for, before it is known to be a right one: help and faults are said in it. */
    static Language among(List<String> arguments) {
        String line = String.join(" ", arguments).replace('=', ' ').toLowerCase(Locale.ROOT);
        return line.contains("--lang en") ? Language.EN : Language.ZH;
    }
}
