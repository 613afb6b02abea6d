/**
 * What one of the documented systems asks of the machinery: how a caller proves who they are and names their company, how
 * lists, refusals and breakdowns look. A dialect implements these small interfaces and declares its endpoints; it knows
 * nothing of the pipeline.
 */
@NullMarked
package org.daftar.http.dialect;

import org.jspecify.annotations.NullMarked;
