/** The use cases of projects. */
@NullMarked
package org.daftar.services.projects;

import org.jspecify.annotations.NullMarked;
