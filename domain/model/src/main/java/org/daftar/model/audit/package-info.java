/** The facts of what happened: who changed what, when, from where. */
@NullMarked
package org.daftar.model.audit;

import org.jspecify.annotations.NullMarked;
