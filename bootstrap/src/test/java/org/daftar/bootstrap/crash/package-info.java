/** The service as a process of its own, which is killed and told to stop while it is posting. */
@NullMarked
package org.daftar.bootstrap.crash;

import org.jspecify.annotations.NullMarked;
