/** Arkan, "Projects". */
@NullMarked
package org.daftar.http.arkan.projects;

import org.jspecify.annotations.NullMarked;
