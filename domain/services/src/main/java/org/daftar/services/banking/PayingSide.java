package org.daftar.services.banking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.banking.BankAccountId;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.LatinText;
import org.daftar.model.banking.Payer;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.ports.banking.query.BankAccounts;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.jspecify.annotations.Nullable;

/** Who pays a batch: the company as its file must name it, and the bank account from which it pays. */
record PayingSide(BankAccounts accounts, CompanyProfiles profiles) {

    static final Currency AED = Currency.known("AED");

    private static final Pattern EMPLOYER_ID = Pattern.compile("[0-9A-Z]{1,13}");

    /** @param wanted of a bank account, or of the account of the ledger that one is; empty for the usual one */
    @Nullable
    BankAccount account(Books books, Optional<UUID> wanted, List<Flaw> flaws) {
        var found = wanted.map(id -> accounts.find(books, new BankAccountId(id))
                        .or(() -> accounts.ofAccount(books, new AccountId(id))))
                .orElseGet(() ->
                        accounts.all(books).stream().filter(BankAccount::usual).findFirst());
        if (found.isPresent()) return found.get();
        flaws.add(new Flaw(
                "accountId",
                "no_bank_account",
                wanted.map(id -> "There is no bank account " + id + " of this company.")
                        .orElse("The company has no bank account yet. Register the one that pays first.")));
        return null;
    }

    /** The company as the file names it; what a file of this format cannot do without is a flaw. */
    Payer payer(Books books, BatchFormat format, BankAccount account, List<Flaw> flaws) {
        var company = profiles.profile(books);
        judgeCompany(company, format, flaws);
        judgeAccount(account, format, flaws);
        return new Payer(
                company.legalName().orElse(company.name()),
                company.address().orElse(""),
                company.country(),
                account.iban(),
                account.bankName(),
                account.bic(),
                account.routingCode(),
                company.wpsEmployerId());
    }

    private static void judgeCompany(CompanyProfile company, BatchFormat format, List<Flaw> flaws) {
        if (!company.currency().equals(AED))
            flaws.add(new Flaw(
                    "company.currency",
                    "currency_not_supported",
                    "Only dirhams go into such a file, and these books are kept in "
                            + company.currency().code() + "."));
        if (!format.isOfBanks()) return;
        if (LatinText.of(company.legalName().orElse(""), 140).isEmpty())
            flaws.add(missing("company.legalName", "legal name of the company, in Latin letters"));
        if (format == BatchFormat.UAEFTS
                && LatinText.of(company.address().orElse(""), 140).isEmpty())
            flaws.add(missing("company.address", "address of the company, in Latin letters"));
        if (format == BatchFormat.SIF
                && company.wpsEmployerId()
                        .filter(id -> EMPLOYER_ID.matcher(id).matches())
                        .isEmpty())
            flaws.add(missing("company.wpsEmployerId", "number of the establishment, 13 digits at most"));
    }

    private static void judgeAccount(BankAccount account, BatchFormat format, List<Flaw> flaws) {
        boolean ofTransfers = format == BatchFormat.UAEFTS || format == BatchFormat.PAIN_001;
        if (ofTransfers && account.bic().isEmpty())
            flaws.add(missing("bankAccount.swift", "BIC of the bank that pays"));
        if (format == BatchFormat.UAEFTS && account.iban().uaeBank().isEmpty())
            flaws.add(new Flaw(
                    "bankAccount.iban",
                    "not_a_uae_iban",
                    "Such a file is paid from an account in the UAE. Choose one."));
        if (format == BatchFormat.SIF && account.routingCode().isEmpty())
            flaws.add(missing("bankAccount.routingCode", "routing code of the bank that pays"));
    }

    private static Flaw missing(String path, String what) {
        return new Flaw(path, "missing", "The file needs the " + what + ". Enter it first.");
    }
}
