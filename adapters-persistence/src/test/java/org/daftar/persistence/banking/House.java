package org.daftar.persistence.banking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.Charges;
import org.daftar.model.banking.TransactionType;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.PartyId;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.model.people.Employee;
import org.daftar.persistence.Company;
import org.daftar.persistence.Trade;
import org.daftar.persistence.people.Staff;
import org.daftar.ports.banking.BankAccountRegister.NewBankAccount;
import org.daftar.ports.banking.NewBatch;
import org.daftar.ports.ledger.CompanyRegister.LetterheadChange;
import org.daftar.ports.ledger.CompanyRegister.ProfileChange;

/** A company that pays by files: it knows its own account and its vendor's. */
record House(Company company, Trade trade, BankAccount account) {

    static final String VENDORS_IBAN = "AE060230000001002003004";

    static House of(Company company) {
        var trade = Trade.of(company);
        describe(company, new Change.Set<>("Alpha Trading LLC"), new Change.Set<>("PO Box 12345 Dubai"));
        var account = company.daftar()
                .bankAccounts()
                .open(
                        company.owner(),
                        new NewBankAccount(
                                "Main",
                                new Iban("AE140261015000000101101"),
                                "Emirates NBD",
                                Optional.of(new Bic("EBILAEAD")),
                                Optional.of(new RoutingCode("302620122")),
                                Optional.empty(),
                                true));
        var house = new House(company, trade, account);
        house.pay(trade.vendor().id(), VENDORS_IBAN, "Gulf Supplies LLC");
        return house;
    }

    static void describe(Company company, Change<String> legalName, Change<String> address) {
        company.daftar()
                .companies()
                .revise(
                        company.owner(),
                        new ProfileChange(
                                Change.keep(),
                                legalName,
                                Change.keep(),
                                address,
                                LetterheadChange.none(),
                                Change.keep(),
                                new Change.Set<>("987654"),
                                Change.keep(),
                                Change.keep(),
                                Optional.empty()));
    }

    void pay(PartyId party, String iban, String holder) {
        var details = new BankDetails(
                new AccountNumber(iban),
                Optional.of(new Bic("CBDUAEAD")),
                Optional.empty(),
                Optional.of("A bank"),
                Optional.of(holder),
                BankDetails.USUAL_CURRENCY);
        company.daftar().parties().payTo(company.owner(), party, details);
    }

    /** Whom a salary file can pay. */
    Employee hired(String first, String person, String basic) {
        var plain = Staff.numbered(Staff.wanted(first, Staff.HIRED, basic, Map.of()), first, person);
        var employee = new Staff(company).hired(plain);
        var details = new BankDetails(
                new AccountNumber("AE140261015000000101101"),
                Optional.empty(),
                Optional.of(new RoutingCode("302620122")),
                Optional.empty(),
                Optional.empty(),
                BankDetails.USUAL_CURRENCY);
        company.daftar().parties().payTo(company.owner(), employee.id().party(), details);
        return employee;
    }

    RecordedPayment paid(String amount) {
        return company.daftar().payments().record(company.owner(), trade.paid(amount));
    }

    NewBatch batch(RecordedPayment... payments) {
        return batch(BatchFormat.UAEFTS, false, ids(payments));
    }

    static List<PaymentId> ids(RecordedPayment... payments) {
        return Arrays.stream(payments).map(RecordedPayment::id).toList();
    }

    static NewBatch batch(BatchFormat format, boolean again, List<PaymentId> payments) {
        return new NewBatch(
                format,
                payments,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new TransactionType("GDI")),
                Charges.SHA,
                false,
                again,
                Map.of());
    }
}
