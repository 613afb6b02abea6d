/** What is done again and again beside the service. */
@NullMarked
package org.daftar.bootstrap.rounds;

import org.jspecify.annotations.NullMarked;
