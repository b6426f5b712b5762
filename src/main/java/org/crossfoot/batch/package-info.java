/**
 * The audit as a batch job: what to audit ({@link org.crossfoot.batch.JobFile}, {@link org.crossfoot.batch.Inbox}), the
 * steps in their order ({@code AuditJob}), and one run of them ({@link org.crossfoot.batch.AuditRun}).
 *
 * <p>The steps call the packages that know the field and do nothing else; everything known about Spring stands here.
 */
@NullMarked
package org.crossfoot.batch;

import org.jspecify.annotations.NullMarked;
