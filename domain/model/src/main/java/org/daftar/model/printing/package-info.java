/**
 * What stands on a printed document: who says it to whom, under which title, and which words the law asks for. How it looks
 * is not known here.
 */
@NullMarked
package org.daftar.model.printing;

import org.jspecify.annotations.NullMarked;
