/** JSON, through Jackson: reports out, and stored units back in. */
@NullMarked
package org.crossfoot.report.json;

import org.jspecify.annotations.NullMarked;
