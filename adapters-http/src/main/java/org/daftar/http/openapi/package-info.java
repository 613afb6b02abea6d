/**
 * The description of a dialect as an OpenAPI 3.1 document, made from the same declarations and shapes that route, check
 * and answer its requests. The same declarations always give the same bytes.
 */
@NullMarked
package org.daftar.http.openapi;

import org.jspecify.annotations.NullMarked;
