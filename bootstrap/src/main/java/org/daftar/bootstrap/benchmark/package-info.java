/** Drives the real server, in a process of its own, over HTTP, beside the raw limits of the same machine and run. */
@NullMarked
package org.daftar.bootstrap.benchmark;

import org.jspecify.annotations.NullMarked;
