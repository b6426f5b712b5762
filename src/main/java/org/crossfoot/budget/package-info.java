/** Budget units, fiscal years, the government classifications (政府收支分类) and line items with their names by year. */
@NullMarked
package org.crossfoot.budget;

import org.jspecify.annotations.NullMarked;
