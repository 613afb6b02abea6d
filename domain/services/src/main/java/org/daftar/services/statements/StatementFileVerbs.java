package org.daftar.services.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Permission;
import org.daftar.model.ledger.AccountId;
import org.daftar.ports.banking.query.BankAccounts;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.statements.StatementFiles;
import org.daftar.ports.statements.StatementSink;

/** @param staging a new one for each file */
record StatementFileVerbs(
        Supplier<Staging> staging, StatementJudge judge, BankAccounts accounts, CompanyProfiles profiles)
        implements StatementFiles {

    @Override
    public List<Taken> take(Caller caller, Optional<AccountId> account, Consumer<StatementSink> file) {
        caller.require(Permission.RECONCILIATION_WRITE);
        var books = caller.books();
        account.ifPresent(id -> judge.requireBank(books, id));
        var staged = staging.get();
        staged.begin(caller);
        try {
            var taking =
                    new FileTaking(staged, caller, profiles.currency(books), new OwnAccounts(books, accounts, account));
            file.accept(taking);
            var taken = taking.taken();
            staged.publish(caller);
            return taken;
        } catch (RuntimeException | Error broken) {
            staged.discard(books);
            throw broken;
        }
    }

    @Override
    public int sweep(Books books) {
        return staging.get().sweep(books);
    }
}
