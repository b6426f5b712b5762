/**
 * Makes the sample inbox (样例): spending plans and reports under {@code src/test/resources/sample} become ledgers of
 * balanced vouchers in the formats that bureaus export. The same seed gives the same bytes.
 */
@NullMarked
package org.crossfoot.sample;

import org.jspecify.annotations.NullMarked;
