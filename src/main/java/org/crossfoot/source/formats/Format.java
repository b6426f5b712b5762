package org.crossfoot.source.formats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format in which documents are handed in. */
public enum Format {
    TXT,
    DOCX,
    DOC,
    HTML,
    XLSX,
    XLS,
    OFD,
    PDF;

    /** As it stands in {@link org.crossfoot.source.Document#kind()}. */
    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that an extension promises. */
    static Optional<Format> promisedBy(String extension) {
        return switch (extension) {
            case "htm" -> Optional.of(HTML);
            case "wps" -> Optional.of(DOC);
            case "et" -> Optional.of(XLS);
            default ->
                Arrays.stream(values())
                        .filter(format -> format.kind().equals(extension))
                        .findFirst();
        };
    }
}
