package org.daftar.persistence.ledger;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.model.party.MethodType;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.PersonName;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.ports.ledger.driven.Notary;
import org.daftar.ports.party.AddressBook.NewContact;
import org.daftar.ports.party.AddressBook.NewLink;
import org.daftar.ports.party.AddressBook.NewMethod;
import org.daftar.services.ledger.LedgerUseCases;

/** Where the operator of a storage is not honest. */
record TamperedSite(Database database) {

    record Field(String table, String column) {}

    @FunctionalInterface
    private interface Deed {
        void on(Statement statement) throws SQLException;
    }

    /** Five entries, the fourth of which reverses the third, a draft, and a lock through 2025. */
    Tampered newBooks() {
        var installation = Installation.on(database);
        var company = installation.alpha();
        var ledger = company.daftar().ledger();
        record(company, company.entry(LocalDate.of(2025, 12, 30), "1010", "3000", "1000.00"));
        record(company, company.entry(LocalDate.of(2026, 1, 5), "6030", "1010", "5.00"));
        var third = record(company, full(company));
        ledger.reverse(company.owner(), third.id(), LocalDate.of(2026, 2, 10), Optional.of("Entered twice"));
        ledger.lockThrough(company.owner(), Optional.of(LocalDate.of(2025, 12, 31)));
        ledger.draft(company.owner(), company.entry(LocalDate.of(2026, 3, 1), "6030", "1010", "9.00"));
        record(company, company.entry(LocalDate.of(2026, 3, 2), "6030", "1010", "7.00"));
        return new Tampered(installation);
    }

    /**
     * The same, and then an invoice of 100.00, of which a payment settled 60.00 and a credit note 25.00, which was taken
     * back; an invoice that nobody paid; and a bill, paid whole.
     */
    Tampered newOwedBooks() {
        var books = newBooks();
        var company = books.company;
        var storage = books.installation.storage();
        var client = company.client("Client on account").id();
        var vendor = company.party("Vendor on account", PartyRole.VENDOR).id();
        owed(company, LocalDate.of(2026, 4, 2), "1100", "4000", "5.00", client);
        var invoice = owed(company, LocalDate.of(2026, 4, 1), "1100", "4000", "100.00", client);
        var payment = owed(company, LocalDate.of(2026, 4, 20), "1010", "1100", "60.00", client);
        var note = owed(company, LocalDate.of(2026, 5, 2), "4000", "1100", "25.00", client);
        var bill = owed(company, LocalDate.of(2026, 4, 3), "5000", "2000", "40.00", vendor);
        var paid = owed(company, LocalDate.of(2026, 6, 3), "2000", "1010", "40.00", vendor);
        var items = LedgerUseCases.over(
                        storage,
                        storage.party().partners(),
                        storage.projects().nameable(),
                        List.of(),
                        InstantSource.system(),
                        new SplittableRandom(11),
                        Notary.none())
                .items();
        var owner = company.owner();
        var day = LocalDate.of(2026, 4, 1);
        storage.transactions().write(owner, () -> {
            items.allocate(owner, at(invoice, 1), at(payment, 2), Company.aed("60.00"), day);
            var credited = items.allocate(owner, at(invoice, 1), at(note, 2), Company.aed("25.00"), day);
            items.release(owner, credited.id(), LocalDate.of(2026, 5, 20));
            return items.allocate(owner, at(paid, 1), at(bill, 2), Company.aed("40.00"), day);
        });
        return books;
    }

    private static PostedEntry owed(
            Company company, LocalDate day, String debit, String credit, String amount, PartyId partner) {
        var lines = Stream.of(company.line(debit, amount, null), company.line(credit, null, amount))
                .map(line -> isControl(company, line)
                        ? company.line(
                                line.account().equals(company.account("1100")) ? "1100" : "2000",
                                line.debit().isPresent() ? amount : null,
                                line.debit().isPresent() ? null : amount,
                                partner,
                                day.plusDays(30))
                        : line)
                .toList();
        return record(company, new DraftEntry(day, Optional.empty(), Optional.empty(), JournalCode.GENERAL, lines));
    }

    private static boolean isControl(Company company, DraftEntry.Line line) {
        return line.account().equals(company.account("1100")) || line.account().equals(company.account("2000"));
    }

    private static OpenItemId at(PostedEntry entry, int line) {
        return new OpenItemId(entry.id(), line);
    }

    private static PostedEntry record(Company company, DraftEntry entry) {
        return company.daftar().ledger().record(company.owner(), entry);
    }

    /** An entry that has everything an entry can have. */
    private static DraftEntry full(Company company) {
        var client = company.client("Client of the till").id();
        for (var name : List.of("Omar", "Lina")) speaksFor(client, name, company);
        var partner = client.value();
        var project = company.project("Till").id().value();
        var lines = List.of(
                line(company.line("1010", "12.34", null), partner, project),
                line(company.line("4000", null, "12.34"), partner, project));
        return new DraftEntry(
                LocalDate.of(2026, 2, 3), Optional.of("INV-7"), Optional.of("Sale"), JournalCode.GENERAL, lines);
    }

    private static void speaksFor(PartyId client, String name, Company company) {
        company.daftar()
                .addressBook()
                .add(
                        company.owner(),
                        new NewContact(
                                PersonName.whole(name),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(
                                        NewMethod.of(MethodType.EMAIL, name + "@till.test"),
                                        NewMethod.of(MethodType.EMAIL, name + "@home.test")),
                                List.of(NewLink.of(client, PartyRole.CLIENT))));
    }

    private static DraftEntry.Line line(DraftEntry.Line plain, UUID partner, UUID project) {
        return new DraftEntry.Line(
                plain.account(),
                plain.debit(),
                plain.credit(),
                Optional.of("Of a till"),
                Optional.of(partner),
                Optional.of(project),
                Optional.empty());
    }

    /** The books of one company, in the operator's hands. */
    final class Tampered {

        private final Installation installation;
        private final Company company;

        private Tampered(Installation installation) {
            this.installation = installation;
            company = installation.alpha();
        }

        List<Verdict> verify() {
            return company.daftar()
                    .verification()
                    .verify(company.books(), (seen, things) -> {})
                    .verdicts();
        }

        /** Every column of these tables but the two that hold rows together. */
        List<Field> fieldsOf(String... tables) {
            var fields = new ArrayList<Field>();
            try (var operator = installation.site().operator(company.books());
                    var statement = operator.createStatement()) {
                for (var table : tables) {
                    var columns = statement
                            .executeQuery("SELECT * FROM " + table + " WHERE company = -1")
                            .getMetaData();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        var column = columns.getColumnName(i);
                        if (!List.of("company", "id", "entry").contains(column)) fields.add(new Field(table, column));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return fields;
        }

        /** Changes that field a little in one row of the second entry of 2026, which is the third in the chain. */
        void flip(Field field) {
            var key = field.table().equals("entry") ? "id" : "entry";
            var row =
                    ours(" WHERE company = :c AND " + key + " = (SELECT id FROM entry WHERE company = :c AND seq = 3)")
                            + (field.table().contains("line") ? " AND line = 2" : "");
            unguarded(statement -> {
                Object value;
                try (var rows = statement.executeQuery("SELECT " + field.column() + " FROM " + field.table() + row)) {
                    rows.next();
                    value = rows.getObject(1);
                }
                var other = other(field, value);
                statement.executeUpdate("UPDATE " + field.table() + " SET " + field.column() + " = " + other + row);
            });
        }

        /** Another value of the same kind, as SQL. */
        private String other(Field field, Object value) {
            if (value instanceof Number number) return Long.toString(number.longValue() + 100);
            if (value instanceof byte[] bytes) {
                bytes[bytes.length - 1] ^= 1;
                var hex = HexFormat.of().formatHex(bytes);
                return database == Database.SQLITE ? "x'" + hex + "'" : "'\\x" + hex + "'";
            }
            if (value instanceof UUID id)
                return "'" + new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1) + "'";
            if (List.of("date", "due").contains(field.column())) return "'2026-02-04'";
            if (field.column().equals("reversal_of"))
                return ours("(SELECT id FROM entry WHERE company = :c AND seq = 1)");
            if (field.column().equals("currency")) return "'USD'";
            if (field.column().startsWith("source")) return "'x'";
            return "'" + value + "x'";
        }

        void run(List<String> sql) {
            unguarded(statement -> {
                for (var one : sql) statement.executeUpdate(ours(one));
            });
        }

        private void unguarded(Deed deed) {
            try (var operator = installation.site().unguarded(company.books());
                    var statement = operator.createStatement()) {
                deed.on(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Of the companies there is only this one to be seen. */
        private String ours(String sql) {
            try (var operator = installation.site().operator(company.books());
                    var statement = operator.createStatement();
                    var row = statement.executeQuery("SELECT max(company) FROM head")) {
                row.next();
                return sql.replace(":c", row.getString(1));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** As an operator who leaves the database's own guards where they are. */
        void runGuarded(String sql) throws SQLException {
            try (var operator = installation.site().operator(company.books());
                    var statement = operator.createStatement()) {
                statement.executeUpdate(sql);
            }
        }
    }
}
