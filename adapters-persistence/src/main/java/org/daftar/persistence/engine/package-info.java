/**
 * The way of a write: units of work queue per plane, one leader runs them in batches, each under its own savepoint, and
 * answers after the commit. Knows neither a database nor a capability.
 */
@NullMarked
package org.daftar.persistence.engine;

import org.jspecify.annotations.NullMarked;
