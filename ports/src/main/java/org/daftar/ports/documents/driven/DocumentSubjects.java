package org.daftar.ports.documents.driven;

import java.util.UUID;
import java.util.function.BiPredicate;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Permission;

/**
 * What a capability lets documents belong to.
 *
 * @param reads who may see them
 * @param writes who may add and remove them
 */
public record DocumentSubjects(
        Subject.Kind kind, Permission reads, Permission writes, BiPredicate<Books, UUID> isThere) {}
