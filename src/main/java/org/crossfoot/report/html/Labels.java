package org.crossfoot.report.html;

import com.samskivert.mustache.Mustache;
import org.crossfoot.message.Words;

/** Gives templates their words: {@code {{t.findings}}} is the sentence {@code report.findings}. */
record Labels(Words words) implements Mustache.CustomContext {

    @Override
    public Object get(String name) {
        return words.say("report." + name);
    }
}
