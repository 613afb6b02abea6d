/** What every capability's store needs: the head of a plane, and the answers kept for retries. */
@NullMarked
package org.daftar.persistence.kernel;

import org.jspecify.annotations.NullMarked;
