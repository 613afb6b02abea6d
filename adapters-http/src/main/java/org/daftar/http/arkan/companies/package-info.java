/** Arkan, "Company Context": the companies a user may work in. */
@NullMarked
package org.daftar.http.arkan.companies;

import org.jspecify.annotations.NullMarked;
