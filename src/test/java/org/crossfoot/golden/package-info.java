/** Golden cases: text files that an accountant can read, each a sentence, its inputs and what comes of them. */
@NullMarked
package org.crossfoot.golden;

import org.jspecify.annotations.NullMarked;
