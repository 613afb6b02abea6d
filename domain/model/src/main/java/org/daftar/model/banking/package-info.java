/** The company's accounts with banks, and the batches of payments and salaries that banks pay from a file. */
@NullMarked
package org.daftar.model.banking;

import org.jspecify.annotations.NullMarked;
