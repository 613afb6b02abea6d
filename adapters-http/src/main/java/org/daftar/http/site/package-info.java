/** What belongs to no dialect: health, metrics, the list of dialects, their descriptions and the page that shows them. */
@NullMarked
package org.daftar.http.site;

import org.jspecify.annotations.NullMarked;
