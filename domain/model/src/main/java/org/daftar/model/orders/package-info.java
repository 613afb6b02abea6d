/**
 * What orders of every kind have in common: their numbers, when they reached what, how much of them has come, and the laws that are
 * promised of all of them.
 */
@NullMarked
package org.daftar.model.orders;

import org.jspecify.annotations.NullMarked;
