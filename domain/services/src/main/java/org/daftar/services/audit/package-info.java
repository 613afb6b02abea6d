/** What use cases share in telling what they changed. */
@NullMarked
package org.daftar.services.audit;

import org.jspecify.annotations.NullMarked;
