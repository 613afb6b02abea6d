/** Verbs on the company's accounts with banks. */
@NullMarked
package org.daftar.ports.banking;

import org.jspecify.annotations.NullMarked;
