package org.daftar.bootstrap.benchmark;

import static org.daftar.bootstrap.benchmark.Api.ACCOUNTING;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daftar.model.kernel.CompanyId;

/** A bank statement of many lines: sent as camt.053, then matched with what is booked. */
final class StatementScenarios {

    private static final String STATEMENTS = ACCOUNTING + "bank-reconciliation/statements";

    private final Api api;
    private final Books.Sized books;
    private String statement = "";

    StatementScenarios(Api api, Books.Sized books) {
        this.api = api;
        this.books = books;
    }

    CompanyId company() {
        return books.company();
    }

    void send() throws IOException, InterruptedException {
        var file = Files.createTempFile("statement", ".xml");
        try {
            write(file);
            var account = api.account(books.company(), BankFiller.ACCOUNT);
            var taken = api.upload(STATEMENTS + "/file", books.company(), account, file);
            statement = taken.replaceAll("(?s).*\"statement\":\\{\"id\":\"([^\"]*)\".*", "$1");
        } finally {
            Files.delete(file);
        }
    }

    void match() throws IOException {
        api.ask(Connection.request(
                "POST", STATEMENTS + "/" + statement + "/auto-match", api.headers(books.company()), "{}"));
    }

    private void write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\">"
                            + "<BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>BENCHMARK</Id><Acct><Id><Othr><Id>1</Id></Othr></Id><Ccy>AED</Ccy></Acct>");
            var sum = BigDecimal.ZERO;
            for (long each = 0; each < books.size(); each++) sum = sum.add(BankFiller.amount(each));
            out.write(balance("OPBD", BigDecimal.ZERO, 0));
            out.write(balance("CLBD", sum, books.size() - 1));
            for (long each = 0; each < books.size(); each++) out.write(entry(each));
            out.write("</Stmt></BkToCstmrStmt></Document>");
        }
    }

    private String entry(long receipt) {
        var day = BankFiller.day(receipt, books.size());
        return "<Ntry><Amt Ccy=\"AED\">" + BankFiller.amount(receipt)
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>" + day
                + "</Dt></BookgDt><AcctSvcrRef>B" + receipt + "</AcctSvcrRef><AddtlNtryInf>Transfer "
                + BankFiller.name(receipt).orElse("") + "</AddtlNtryInf></Ntry>\n";
    }

    private String balance(String kind, BigDecimal amount, long receipt) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + kind + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"AED\">" + amount
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>" + BankFiller.day(receipt, books.size())
                + "</Dt></Dt></Bal>";
    }
}
