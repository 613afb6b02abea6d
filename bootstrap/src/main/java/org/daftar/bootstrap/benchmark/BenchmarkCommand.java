package org.daftar.bootstrap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.daftar.bootstrap.place.PlaceOption;
import org.daftar.model.kernel.CompanyId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description = {
            "Drive the real server over HTTP and print throughput and latencies beside the raw limits of the same run.",
            "Works in a temporary directory, or in an empty PostgreSQL database and leaves its books there. Ends with a"
                    + " verification of all books, and exits with 1 when a call failed or a law is broken."
        })
public final class BenchmarkCommand implements Callable<Integer> {

    private static final long LINES = 1_000_000;
    private static final long MANY_LINES = 10_000_000;
    private static final long INVOICES = 20_000;
    private static final long MANY_INVOICES = 1_000_000;
    private static final long EMPLOYEES = 10_000;
    private static final long STATEMENT_LINES = 200_000;
    private static final long STOCK_EVENTS = 100_000;
    private static final long STOCK_ITEMS = 100_000;
    private static final long MANY_STOCK_EVENTS = 10_000_000;

    /** What can be measured alone. */
    enum Part {
        READING,
        POSTING,
        TRADING,
        STOCK,
        STOCK_HISTORY,
        SALES,
        MAKING,
        LEDGER_REPORTS,
        TRADE_REPORTS,
        BOOK,
        PAYROLL,
        STATEMENTS,
        FILES
    }

    @Option(
            names = "--full",
            arity = "0..1",
            fallbackValue = "true",
            defaultValue = "${env:DAFTAR_FULL:-false}",
            description =
                    "Reports over ten million lines and a million invoices, receipts after ten million events of stock"
                            + " (DAFTAR_FULL). Takes hours.")
    private boolean full;

    @Option(
            names = "--lines",
            paramLabel = "N",
            defaultValue = "${env:DAFTAR_LINES}",
            description =
                    "Posted lines that reports are made of (DAFTAR_LINES). Default: 1000000; 10000000 with --full")
    private @Nullable Long lines;

    @Option(
            names = "--invoices",
            paramLabel = "N",
            defaultValue = "${env:DAFTAR_INVOICES}",
            description = "Posted invoices that reports are made of, one in fifty open (DAFTAR_INVOICES)."
                    + " Default: 20000; 1000000 with --full")
    private @Nullable Long invoices;

    @Option(
            names = "--employees",
            paramLabel = "N",
            defaultValue = "${env:DAFTAR_EMPLOYEES:-" + EMPLOYEES + "}",
            description = "Employees whose salaries are run (DAFTAR_EMPLOYEES). Default: ${DEFAULT-VALUE}")
    private long employees = EMPLOYEES;

    @Option(
            names = "--statement-lines",
            paramLabel = "N",
            defaultValue = "${env:DAFTAR_STATEMENT_LINES:-" + STATEMENT_LINES + "}",
            description = "Lines of the bank statement that is imported and matched (DAFTAR_STATEMENT_LINES)."
                    + " Default: ${DEFAULT-VALUE}")
    private long statementLines = STATEMENT_LINES;

    @Option(
            names = "--stock-events",
            paramLabel = "N",
            defaultValue = "${env:DAFTAR_STOCK_EVENTS}",
            description = "Events of stock that went before (DAFTAR_STOCK_EVENTS)."
                    + " Default: 100000; 10000000 with --full")
    private @Nullable Long stockEvents;

    @Option(
            names = "--stock-items",
            paramLabel = "N",
            defaultValue = "${env:DAFTAR_STOCK_ITEMS:-" + STOCK_ITEMS + "}",
            description = "Materials that these events are of, at most (DAFTAR_STOCK_ITEMS). Default: 100000")
    private long stockItems;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            defaultValue = "${env:DAFTAR_ONLY}",
            description = "Measures only these parts (DAFTAR_ONLY): ${COMPLETION-CANDIDATES}")
    private @Nullable EnumSet<Part> only;

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            defaultValue = "${env:DAFTAR_WARM_UP:-20}",
            description =
                    "How long each scenario runs before it is counted (DAFTAR_WARM_UP). Default: ${DEFAULT-VALUE}")
    private int warmUp = 20;

    @Option(
            names = "--seconds",
            paramLabel = "SECONDS",
            defaultValue = "${env:DAFTAR_SECONDS:-10}",
            converter = Seconds.class,
            description = "How long each scenario is counted (DAFTAR_SECONDS). Default: ${DEFAULT-VALUE}")
    private int seconds = 10;

    @Mixin
    private PlaceOption place = new PlaceOption();

    private final Report report = new Report(System.out);

    @Override
    public Integer call() throws Exception {
        var directory = Files.createTempDirectory("daftar-benchmark");
        try {
            var books = prepare(directory);
            boolean clean = measure(directory, books);
            embedded(Files.createDirectory(directory.resolve("embedded")));
            System.out.println(report.json());
            return clean && !report.hasFailures() ? 0 : 1;
        } finally {
            delete(directory);
        }
    }

    private boolean measures(Part part) {
        return only == null || only.contains(part);
    }

    private Books prepare(Path directory) {
        long reported = lines != null ? lines : full ? MANY_LINES : LINES;
        var wanted = new Books.Wanted(
                measures(Part.LEDGER_REPORTS) ? reported : 0,
                !measures(Part.TRADE_REPORTS) ? 0 : invoices != null ? invoices : full ? MANY_INVOICES : INVOICES,
                measures(Part.PAYROLL) ? employees : 0,
                measures(Part.STATEMENTS) ? statementLines : measures(Part.BOOK) ? reported / 2 : 0,
                !measures(Part.STOCK_HISTORY)
                        ? 0
                        : stockEvents != null ? stockEvents : full ? MANY_STOCK_EVENTS : STOCK_EVENTS,
                stockItems);
        var empty = place.at(directory);
        if (empty.holdsBooks())
            throw new IllegalStateException("There are books in " + empty + ". Name an empty database.");
        var filling = new Filling(report);
        var books = Books.create(empty, wanted, filling::made);
        System.err.println();
        return books;
    }

    private boolean measure(Path directory, Books books) throws Exception {
        try (var server = new ServerProcess(place.arguments(directory))) {
            report.add("start to first answer", server.startMillis, "ms");
            var api = new Api(server.port);
            var ledger = new LedgerScenarios(api, server.barePort);
            var trade = new TradeScenarios(api);
            var load = new Load(Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds));
            var company = books.companies().get(0);
            report.head();
            if (measures(Part.READING)) reading(load, ledger, company);
            if (measures(Part.POSTING)) posting(load, ledger, books);
            if (measures(Part.TRADING)) trading(load, ledger, trade, company);
            if (measures(Part.STOCK)) stock(load, ledger, api, company);
            if (measures(Part.STOCK_HISTORY))
                history(load, new HistoryScenarios(api, books.shop()), new HistoryScenarios(api, books.warehouse()));
            if (measures(Part.SALES)) sales(load, ledger, new SalesScenarios(api, company), company);
            if (measures(Part.MAKING)) making(ledger, new MakingScenarios(api, company), company);
            report.add("resident memory after writing", server.residentMegabytes(), "MB");
            if (measures(Part.LEDGER_REPORTS)) ledgerReports(load, ledger, books);
            if (measures(Part.TRADE_REPORTS))
                compare(load, trade.agedReceivables(books.trading()), trade.taxReturn(books.trading()));
            if (measures(Part.BOOK)) exported(new BookScenarios(api), books.banking());
            if (measures(Part.FILES)) files();
            if (measures(Part.PAYROLL))
                payroll(ledger, new PayrollScenarios(api, books.paying().company()));
            if (measures(Part.STATEMENTS)) statements(ledger, new StatementScenarios(api, books.banking()));
            return verified(api, books);
        }
    }

    private void reading(Load load, LedgerScenarios ledger, CompanyId company) throws Exception {
        var figures = compare(load, ledger.bareAnswer(), ledger.readAccount(company));
        report.add("GET of an account / bare answer", share(figures.get(1), figures.get(0)), "%");
    }

    private void posting(Load load, LedgerScenarios ledger, Books books) throws Exception {
        var company = books.companies().get(0);
        var figures = compare(
                load,
                ledger.nullWrite(company),
                ledger.keyedPosting(company),
                ledger.posting("entry posted in one call", List.of(company)),
                ledger.draftingThenPosting(company),
                ledger.posting("entry posted in one call, 8 companies", books.companies()));
        report.add("entry posted / null write", share(figures.get(1), figures.get(0)), "%");
    }

    /** Two calls are two requests: each is judged against one null write. */
    private void trading(Load load, LedgerScenarios ledger, TradeScenarios trade, CompanyId company) throws Exception {
        var figures = compare(
                load,
                ledger.nullWrite(company, TradeScenarios.CLIENTS),
                trade.draftingThenPosting(company),
                trade.payingThenAllocating(company));
        report.add("a call for an invoice / null write", 2 * share(figures.get(1), figures.get(0)), "%");
        report.add("a call for a payment / null write", 2 * share(figures.get(2), figures.get(0)), "%");
    }

    private void stock(Load load, LedgerScenarios ledger, Api api, CompanyId company) throws Exception {
        var stock = new StockScenarios(api, company);
        var bills = new BillScenarios(api, company);
        var figures =
                compare(load, ledger.nullWrite(company, StockScenarios.CLIENTS), stock.adjusting(), stock.sending());
        report.add("stock found / null write", share(figures.get(1), figures.get(0)), "%");
        report.add("stock sent / null write", share(figures.get(2), figures.get(0)), "%");
        compare(load, stock.summary(), stock.ledgerOfOne());
        compare(load, bills.exploding());
    }

    /** The same after few events and after many, in turns. */
    private void history(Load load, HistoryScenarios few, HistoryScenarios many) throws Exception {
        compare(load, few.receiving(), many.receiving());
        compare(load, few.ledgerOfOne(), many.ledgerOfOne());
        compare(load, few.summary(), many.summary());
    }

    /** Three calls are three requests: each is judged against one null write. */
    private void sales(Load load, LedgerScenarios ledger, SalesScenarios sales, CompanyId company) throws Exception {
        var figures =
                compare(load, ledger.nullWrite(company, SalesScenarios.CLIENTS), sales.takingEnteringThenShipping());
        report.add("a call for an order / null write", 3 * share(figures.get(1), figures.get(0)), "%");
    }

    private void making(LedgerScenarios ledger, MakingScenarios making, CompanyId company) throws Exception {
        var released = making.releasing(ledger.nullWrite(company, StockScenarios.CLIENTS));
        report.add(MakingScenarios.ORDERS + " orders of 20 inputs released by bulk", released.millis(), "ms");
        report.add(released.others());
    }

    private void ledgerReports(Load load, LedgerScenarios ledger, Books books) throws Exception {
        compare(load, ledger.trialBalance(books.small()), ledger.trialBalance(books.large()));
        compare(load, ledger.profitLoss(books.small()), ledger.profitLoss(books.large()));
        compare(load, ledger.balanceSheet(books.small()), ledger.balanceSheet(books.large()));
        compare(load, ledger.ledgerPage(books.small()), ledger.ledgerPage(books.large()));
    }

    private void exported(BookScenarios books, Books.Sized company) throws IOException, InterruptedException {
        for (var format : BookScenarios.FORMATS) {
            double seconds = books.export(company.company(), format);
            report.add("%,d entries of two lines, exported to %s".formatted(company.size(), format), seconds, "s");
        }
    }

    /** Cold, and then as a service writes that has written some. */
    private void files() throws IOException {
        var files = new FileScenarios();
        for (var state : List.of("cold", "warm")) {
            report.add("SIF of %,d salaries, %s".formatted(FileScenarios.MEMBERS, state), files.salaries(), "s");
            report.add("UAEFTS of %,d transfers, %s".formatted(FileScenarios.MEMBERS, state), files.transfers(), "s");
        }
    }

    private void payroll(LedgerScenarios ledger, PayrollScenarios payroll) throws IOException, InterruptedException {
        var others = ledger.posting(payroll.company());
        meanwhile("salaries of %,d computed".formatted(employees), others, payroll::draft);
        meanwhile("salaries of %,d posted".formatted(employees), others, payroll::post);
        meanwhile("salaries of %,d paid".formatted(employees), others, payroll::pay);
    }

    private void statements(LedgerScenarios ledger, StatementScenarios bank) throws IOException, InterruptedException {
        var others = ledger.posting(bank.company());
        meanwhile("camt.053 of %,d lines imported".formatted(statementLines), others, bank::send);
        meanwhile("%,d lines matched".formatted(statementLines), others, bank::match);
    }

    private void meanwhile(String what, Load.Scenario others, Load.Task task) throws IOException, InterruptedException {
        var seen = Load.meanwhile(others, task);
        report.add(what, seen.seconds(), "s");
        report.add(seen.others());
    }

    private List<Figure> compare(Load load, Load.Scenario... scenarios) throws InterruptedException {
        var figures = load.sideBySide(scenarios);
        figures.forEach(report::add);
        return figures;
    }

    private static double share(Figure part, Figure whole) {
        return 100 * part.perSecond() / whole.perSecond();
    }

    private static boolean verified(Api api, Books books) throws IOException, InterruptedException {
        boolean clean = true;
        for (var company : books.all()) clean &= api.lawsHold(company);
        System.out.println(clean ? "Every law holds on all books." : "BREACH: a law is broken. Run ./daftar verify.");
        return clean;
    }

    private void embedded(Path directory) throws IOException {
        var runs = EmbeddedRuns.on(directory);
        report.add("embedded: books opened and an entry posted, median", runs.medianMillis(), "ms");
        report.add("embedded: the slowest of %d programs".formatted(EmbeddedRuns.COUNT), runs.slowestMillis(), "ms");
        report.add("embedded: heap in use", runs.megabytes(), "MB");
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }

    static final class Seconds implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            int seconds = Integer.parseInt(text);
            if (seconds < 1) throw new TypeConversionException("nothing is counted in " + seconds + " seconds");
            return seconds;
        }
    }
}
