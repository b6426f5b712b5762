/** Plain text files in the encodings that Chinese offices use. */
@NullMarked
package org.crossfoot.source.text;

import org.jspecify.annotations.NullMarked;
