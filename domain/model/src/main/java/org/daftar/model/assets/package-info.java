/** Fixed assets: what they cost, how they lose their worth month by month, and how they leave. */
@NullMarked
package org.daftar.model.assets;

import org.jspecify.annotations.NullMarked;
