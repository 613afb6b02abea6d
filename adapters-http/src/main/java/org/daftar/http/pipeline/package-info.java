/**
 * What happens to a request between its arrival and the answer, for every dialect alike: find the endpoint, know the
 * caller, count the call, judge plan and permission, read strictly, then look (on a worker, in one snapshot) or write (in
 * a unit of work, answered after its commit). The event loop parses and renders nothing large and never blocks.
 */
@NullMarked
package org.daftar.http.pipeline;

import org.jspecify.annotations.NullMarked;
