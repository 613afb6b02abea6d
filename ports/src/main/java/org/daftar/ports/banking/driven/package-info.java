/** What the verbs of banking need. */
@NullMarked
package org.daftar.ports.banking.driven;

import org.jspecify.annotations.NullMarked;
