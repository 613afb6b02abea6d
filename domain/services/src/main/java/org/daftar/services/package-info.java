/** The use cases, and the door for programs that embed them. */
@NullMarked
package org.daftar.services;

import org.jspecify.annotations.NullMarked;
