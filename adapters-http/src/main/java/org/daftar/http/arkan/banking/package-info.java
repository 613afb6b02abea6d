/** Arkan's batch payments, with the company's own accounts as an extension. */
@NullMarked
package org.daftar.http.arkan.banking;

import org.jspecify.annotations.NullMarked;
