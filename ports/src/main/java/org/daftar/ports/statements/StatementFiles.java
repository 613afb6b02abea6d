package org.daftar.ports.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.statements.BankStatement;

/** Taking in statements of any length. */
public interface StatementFiles {

    /**
     * Takes in all statements of a file, or none. Lines are written some at a time, each time in a unit of its own, so that others
     * write in between; they are seen when all are there. What was taken in before is left out: a file that is sent again adds
     * nothing. One file of a company is taken in at a time. Needs RECONCILIATION_WRITE.
     *
     * @param account empty for the one the file names, which must be the company's own
     * @param file tells what the file holds, once
     */
    List<Taken> take(Caller caller, Optional<AccountId> account, Consumer<StatementSink> file);

    /** Removes what an import that broke off left behind. @return how many lines that were */
    int sweep(Books books);

    /**
     * @param statement the new one, or that which has its reference; empty where every line was in others
     * @param added lines that are new
     * @param known lines that were there
     */
    record Taken(AccountId account, Optional<BankStatement> statement, int added, int known) {}
}
