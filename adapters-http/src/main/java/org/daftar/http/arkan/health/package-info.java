/** The state of a company's books: every law, checked now. An extension of Arkan. */
@NullMarked
package org.daftar.http.arkan.health;

import org.jspecify.annotations.NullMarked;
