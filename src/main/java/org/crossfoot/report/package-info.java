/**
 * One run as data: everything that the renderers in the packages below print, already in the words of the run's language.
 *
 * <p>The records of {@link org.crossfoot.report.UnitReport} are the shape of {@code report.json}; amounts are plain
 * decimals in text, so that no reader takes them for binary fractions.
 */
@NullMarked
package org.crossfoot.report;

import org.jspecify.annotations.NullMarked;
