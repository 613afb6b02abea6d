package org.daftar.http.pharus.lists;

import org.daftar.model.kernel.Module;
import org.daftar.model.kernel.Permission;
import org.daftar.model.lists.ListKind;

/**
 * One of the lists as Pharus names it.
 *
 * @param path such as {@code /customer-types}
 * @param id of its rows in the catalogue, such as {@code pharus.customerTypes}
 * @param noun for one entry
 * @param reads what seeing it needs
 */
public record PharusList(ListKind kind, String path, String id, String noun, Permission reads, Module module) {}
