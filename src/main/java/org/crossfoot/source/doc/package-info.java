/** Word documents of the old kind (.doc, Word 97–2003; .wps), through Apache POI. */
@NullMarked
package org.crossfoot.source.doc;

import org.jspecify.annotations.NullMarked;
