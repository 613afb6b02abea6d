/** Read models of banking. */
@NullMarked
package org.daftar.ports.banking.query;

import org.jspecify.annotations.NullMarked;
