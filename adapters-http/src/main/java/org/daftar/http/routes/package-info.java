/**
 * Endpoints as values. A route group declares what an endpoint is called, who may call it, what it takes and what it
 * answers; routing, the pipeline and the API description are folds over the list of these declarations.
 */
@NullMarked
package org.daftar.http.routes;

import org.jspecify.annotations.NullMarked;
