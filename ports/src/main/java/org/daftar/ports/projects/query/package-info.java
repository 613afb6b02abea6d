/** Reading projects. */
@NullMarked
package org.daftar.ports.projects.query;

import org.jspecify.annotations.NullMarked;
