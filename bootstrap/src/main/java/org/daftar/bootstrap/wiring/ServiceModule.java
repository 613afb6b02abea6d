package org.daftar.bootstrap.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.daftar.bootstrap.keys.FileKeyring;
import org.daftar.bootstrap.keys.SealKeys;
import org.daftar.export.banking.FileBatchPress;
import org.daftar.export.book.FileBookPress;
import org.daftar.export.printing.PdfPress;
import org.daftar.export.statements.BankFiles;
import org.daftar.export.table.XlsxTables;
import org.daftar.http.CorePorts;
import org.daftar.http.DaftarHttp;
import org.daftar.http.HttpSettings;
import org.daftar.http.tokens.Keyring;
import org.daftar.ports.Storage;
import org.daftar.ports.banking.BatchPress;
import org.daftar.ports.ledger.BookPress;
import org.daftar.ports.printing.Press;
import org.daftar.services.Daftar;

@Module
interface ServiceModule {

    @Provides
    @Singleton
    static InstantSource clock() {
        return InstantSource.system();
    }

    @Provides
    @Singleton
    static RandomGenerator random() {
        return new SecureRandom();
    }

    @Provides
    @Singleton
    static Daftar daftar(Storage storage, InstantSource clock, RandomGenerator random, Path directory) {
        return Daftar.on(storage, clock, random, new SealKeys(directory));
    }

    @Provides
    @Singleton
    static Keyring keyring(Path directory) {
        return FileKeyring.in(directory);
    }

    @Provides
    @Singleton
    static Press press() {
        return new PdfPress();
    }

    @Provides
    @Singleton
    static BatchPress batchPress() {
        return FileBatchPress.usual();
    }

    @Provides
    @Singleton
    static BookPress books() {
        return new FileBookPress();
    }

    @Provides
    @Singleton
    static CorePorts corePorts(Storage storage, Daftar daftar, Press press, BatchPress batchPress, BookPress books) {
        return new CorePorts(
                storage.transactions(),
                storage.snapshots(),
                storage.keptAnswers(),
                daftar.access(),
                daftar.organizations(),
                daftar.members(),
                daftar.invitations(),
                daftar.apiTokens(),
                daftar.people(),
                daftar.read().directory(),
                daftar.read().credentials(),
                daftar.read().pendingInvitations(),
                daftar.read().auditTrail(),
                daftar.chart(),
                daftar.ledger(),
                daftar.companies(),
                daftar.read().accounts(),
                daftar.read().entries(),
                daftar.read().balances(),
                daftar.read().profiles(),
                daftar.read().subledger(),
                daftar.budgeting(),
                daftar.read().budgets(),
                daftar.read().book(),
                books,
                daftar.verification(),
                daftar.parties(),
                daftar.addressBook(),
                daftar.lists(),
                daftar.read().lists(),
                daftar.read().parties(),
                daftar.read().partyReferences(),
                daftar.read().contacts(),
                daftar.catalog(),
                daftar.locations(),
                daftar.read().items(),
                daftar.read().locations(),
                daftar.read().references(),
                daftar.stock(),
                daftar.read().stock(),
                daftar.billsOfMaterials(),
                daftar.read().bills(),
                daftar.read().planning(),
                daftar.taxes(),
                daftar.read().taxCodes(),
                daftar.invoicing(),
                daftar.read().invoices(),
                daftar.read().earnings(),
                daftar.payments(),
                daftar.read().payments(),
                daftar.orderRules(),
                daftar.read().orderSettings(),
                daftar.manufacturing(),
                daftar.read().manufacturingOrders(),
                daftar.purchasing(),
                daftar.read().purchaseOrders(),
                daftar.sales(),
                daftar.read().salesOrders(),
                daftar.bankAccounts(),
                daftar.read().bankAccounts(),
                daftar.assets(),
                daftar.read().assets(),
                daftar.projects(),
                daftar.read().projects(),
                daftar.batching(),
                daftar.salaryFiles(),
                daftar.read().batches(),
                batchPress,
                daftar.personnel(),
                daftar.read().employees(),
                daftar.leaveDesk(),
                daftar.read().leaveRequests(),
                daftar.timeClock(),
                daftar.read().attendance(),
                daftar.payroll(),
                daftar.read().payrollRuns(),
                daftar.reconciliation(),
                daftar.statementFiles(),
                new BankFiles(),
                daftar.read().bankStatements(),
                daftar.read().matchProposals(),
                daftar.documents(),
                daftar.read().documents(),
                daftar.read().printouts(),
                press,
                new XlsxTables());
    }

    @Provides
    @Singleton
    static DaftarHttp http(
            CorePorts core, Keyring keyring, HttpSettings settings, InstantSource clock, RandomGenerator random) {
        return new DaftarHttp(core, keyring, settings, clock, random);
    }
}
