package org.crossfoot.report.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The templates and the style sheet that come with the program, under {@code report/}. */
final class Templates {
    private Templates() {}

    /** A template that escapes every value and refuses names it does not know. */
    static Template compiled(String name) {
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .nullValue("")
                .withLoader(partial -> new java.io.StringReader(text(partial + ".mustache")))
                .compile(text(name + ".mustache"));
    }

    static String text(String name) {
        try (InputStream in = Templates.class.getResourceAsStream("/report/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: report/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
