/**
 * What the bank says happened on an account, and which postings of the ledger it is: statements with their lines, lines
 * that are known again when they are sent a second time, and postings that are each cleared once.
 */
@NullMarked
package org.daftar.model.statements;

import org.jspecify.annotations.NullMarked;
