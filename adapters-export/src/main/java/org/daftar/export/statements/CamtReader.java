package org.daftar.export.statements;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daftar.ports.statements.StatementSink;
import org.daftar.ports.statements.StatementSink.Heading;
import org.jspecify.annotations.Nullable;

/**
 * ISO 20022 camt.053.001, versions .02 to .08: account, balances and booked entries of each statement, as they come. Element
 * names are those of the standard's message definition; one that is not among them ends the reading.
 */
final class CamtReader {

    private static final Pattern NAMESPACE =
            Pattern.compile("urn:iso:std:iso:20022:tech:xsd:camt\\.053\\.001\\.0[2-8]");
    private static final Set<String> MESSAGE = Set.of("GrpHdr", "Stmt", "SplmtryData");
    private static final Set<String> STATEMENT = Set.of(
            "Id",
            "StmtPgntn",
            "ElctrncSeqNb",
            "RptgSeq",
            "LglSeqNb",
            "CreDtTm",
            "FrToDt",
            "CpyDplctInd",
            "RptgSrc",
            "Acct",
            "RltdAcct",
            "Intrst",
            "Bal",
            "TxsSummry",
            "Ntry",
            "AddtlStmtInf");

    private final StatementSink sink;

    CamtReader(StatementSink sink) {
        this.sink = sink;
    }

    void read(Path file) {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var xml = Xml.over(in);
            var namespace = xml.root("Document");
            if (!NAMESPACE.matcher(namespace).matches())
                throw Unreadable.at(
                        xml.where(),
                        "unknown_version",
                        "the document is \"" + namespace + "\", and no camt.053.001.02 to .08.");
            xml.children(
                    Set.of("BkToCstmrStmt"),
                    message -> xml.children(MESSAGE, name -> {
                        if (name.equals("Stmt")) new Statement(xml).read();
                        else xml.skip();
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Balance(BigDecimal amount, LocalDate date) {}

    /** One statement, while it is read. Its heading is told when its first entry comes, for all that it needs comes before. */
    private final class Statement {

        private final Xml xml;
        private @Nullable String id;
        private @Nullable String account;
        private @Nullable String currency;
        private @Nullable Balance opening;
        private @Nullable Balance before;
        private @Nullable Balance closing;
        private boolean open;

        Statement(Xml xml) {
            this.xml = xml;
        }

        void read() {
            xml.children(STATEMENT, name -> {
                switch (name) {
                    case "Id" -> id = xml.text();
                    case "Acct" -> readAccount();
                    case "Bal" -> readBalance();
                    case "Ntry" -> readEntry();
                    default -> xml.skip();
                }
            });
            open();
            var end = closing;
            if (end == null) throw incomplete("Bal of CLBD, the closing balance");
            sink.closes(end.amount(), end.date());
        }

        private void readEntry() {
            open();
            var told = Optional.ofNullable(currency).orElse("");
            new CamtEntry(xml, told).lines().forEach(sink::line);
        }

        private void open() {
            if (open) return;
            var first = opening == null ? before : opening;
            if (account == null) throw incomplete("Acct");
            if (first == null) throw incomplete("Bal of OPBD, the opening balance, before the entries");
            open = true;
            sink.opens(new Heading(
                    Optional.of(account),
                    Optional.ofNullable(currency),
                    Texts.cut(id == null ? "" : id, 100),
                    first.amount()));
        }

        private void readAccount() {
            xml.children(Set.of(), name -> {
                switch (name) {
                    case "Id" ->
                        xml.children(Set.of("IBAN", "Othr"), form -> {
                            if (form.equals("IBAN")) account = xml.text();
                            else xml.children(Set.of(), part -> readOther(part));
                        });
                    case "Ccy" -> currency = xml.text();
                    default -> xml.skip();
                }
            });
        }

        private void readOther(String part) {
            if (part.equals("Id")) account = xml.text();
            else xml.skip();
        }

        private void readBalance() {
            var type = new String[1];
            var amount = new BigDecimal[1];
            var date = new LocalDate[1];
            boolean[] debit = new boolean[1];
            xml.children(Set.of(), name -> {
                switch (name) {
                    case "Tp" -> type[0] = firstText();
                    case "Amt" -> {
                        var told = xml.attribute("Ccy");
                        if (currency == null) currency = told;
                        amount[0] = CamtEntry.amount(xml, currency == null ? "" : currency);
                    }
                    case "CdtDbtInd" -> debit[0] = CamtEntry.isDebit(xml);
                    case "Dt" -> date[0] = CamtEntry.date(xml);
                    default -> xml.skip();
                }
            });
            if (type[0] == null || amount[0] == null || date[0] == null) throw incomplete("Tp, Amt or Dt of a balance");
            var balance = new Balance(debit[0] ? amount[0].negate() : amount[0], date[0]);
            switch (type[0]) {
                case "OPBD" -> opening = balance;
                case "PRCD" -> before = balance;
                case "CLBD" -> closing = balance;
                default -> {
                    // Available, forward and interim balances are not of what is booked.
                }
            }
        }

        /** {@code Tp/CdOrPrtry/Cd}, and whatever else is there. */
        private @Nullable String firstText() {
            var code = new String[1];
            xml.children(Set.of(), name -> {
                if (!name.equals("CdOrPrtry")) {
                    xml.skip();
                    return;
                }
                xml.children(Set.of(), kind -> code[0] = xml.text());
            });
            return code[0];
        }

        private RuntimeException incomplete(String what) {
            return Unreadable.at(xml.where(), "incomplete", xml.here() + " has no " + what + ".");
        }
    }

    static LocalDate day(Xml xml, String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException none) {
            throw Unreadable.at(xml.where(), "bad_date", xml.here() + " is no day.");
        }
    }
}
