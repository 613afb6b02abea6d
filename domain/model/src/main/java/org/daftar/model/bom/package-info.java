/**
 * What things are made of. A bill of materials says how much of which components goes into one unit of its output; bills
 * together are a graph without cycles, and everything asked of it (what an order needs, where something is used, what can
 * be built, what it should cost) is one walk over the arcs that matter, each once. All amounts are exact: nothing is
 * rounded inside a walk.
 */
@NullMarked
package org.daftar.model.bom;

import org.jspecify.annotations.NullMarked;
