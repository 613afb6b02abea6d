/** Where everything is put together: the only place that sees all modules. */
@NullMarked
package org.daftar.bootstrap;

import org.jspecify.annotations.NullMarked;
