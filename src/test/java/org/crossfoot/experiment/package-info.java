/** The seeded error experiment: errors planted into scopes that are consistent, and what the findings say of them. */
@NullMarked
package org.crossfoot.experiment;

import org.jspecify.annotations.NullMarked;
