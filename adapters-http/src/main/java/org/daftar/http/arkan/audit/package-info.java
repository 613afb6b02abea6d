/** Who did what, when and from where; an extension of Arkan. */
@NullMarked
package org.daftar.http.arkan.audit;

import org.jspecify.annotations.NullMarked;
