package org.daftar.services;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.daftar.ports.Storage;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.driven.Notary;
import org.daftar.services.access.AccessUseCases;
import org.daftar.services.assets.AssetUseCases;
import org.daftar.services.banking.BankingUseCases;
import org.daftar.services.bom.BomUseCases;
import org.daftar.services.catalog.CatalogUseCases;
import org.daftar.services.documents.DocumentUseCases;
import org.daftar.services.invoicing.InvoicingUseCases;
import org.daftar.services.ledger.LedgerUseCases;
import org.daftar.services.lists.ListUseCases;
import org.daftar.services.manufacturing.ManufacturingUseCases;
import org.daftar.services.orders.OrderUseCases;
import org.daftar.services.party.PartyUseCases;
import org.daftar.services.payments.PaymentUseCases;
import org.daftar.services.payroll.PayrollUseCases;
import org.daftar.services.people.PeopleUseCases;
import org.daftar.services.projects.ProjectUseCases;
import org.daftar.services.purchasing.PurchasingUseCases;
import org.daftar.services.sales.SalesUseCases;
import org.daftar.services.statements.StatementUseCases;
import org.daftar.services.stock.StockUseCases;
import org.daftar.services.tax.TaxUseCases;

/**
 * How the capabilities hang together: each stands on the storage and on those before it. Each is made when it is asked for
 * first, so that a program that only keeps a ledger does not wait for orders and salaries.
 */
final class Capabilities {

    final Late<AccessUseCases> access;
    final Late<LedgerUseCases> ledger;
    final Late<ListUseCases> lists;
    final Late<PartyUseCases> parties;
    final Late<CatalogUseCases> catalog;
    final Late<StockUseCases> stock;
    final Late<BomUseCases> bom;
    final Late<TaxUseCases> taxes;
    final Late<InvoicingUseCases> invoicing;
    final Late<PaymentUseCases> payments;
    final Late<OrderUseCases> orders;
    final Late<ManufacturingUseCases> manufacturing;
    final Late<PurchasingUseCases> purchasing;
    final Late<SalesUseCases> sales;
    final Late<BankingUseCases> banking;
    final Late<AssetUseCases> assets;
    final Late<PeopleUseCases> people;
    final Late<ProjectUseCases> projects;
    final Late<PayrollUseCases> payroll;
    final Late<StatementUseCases> statements;
    final Late<DocumentUseCases> documents;

    Capabilities(Storage storage, InstantSource clock, RandomGenerator random, Notary notary) {
        parties = new Late<>(() -> PartyUseCases.over(
                storage,
                List.of(
                        InvoicingUseCases.use(storage),
                        PaymentUseCases.use(storage),
                        PurchasingUseCases.partyUse(storage),
                        SalesUseCases.partyUse(storage),
                        AssetUseCases.use(storage),
                        PeopleUseCases.use(storage),
                        ProjectUseCases.use(storage)),
                clock,
                random));
        ledger = new Late<>(() -> LedgerUseCases.over(
                storage,
                storage.party().partners(),
                storage.projects().nameable(),
                List.of((books, progress) -> lawsAbove(storage).stream()
                        .flatMap(laws -> laws.judge(books, progress).stream())
                        .toList()),
                clock,
                random,
                notary));
        taxes = new Late<>(() -> TaxUseCases.over(storage, clock, random));
        invoicing = new Late<>(() -> InvoicingUseCases.over(
                storage,
                ledger.get(),
                List.of(
                        PurchasingUseCases.documentWatch(storage, clock),
                        SalesUseCases.documentWatch(storage, clock, random)),
                clock,
                random));
        payments = new Late<>(() -> PaymentUseCases.over(storage, ledger.get(), clock, random));
        lists = new Late<>(() -> ListUseCases.over(
                storage,
                List.of(
                        PartyUseCases.listUse(storage),
                        CatalogUseCases.listUse(storage),
                        SalesUseCases.listUse(storage)),
                clock,
                random));
        catalog = new Late<>(() -> CatalogUseCases.over(
                storage,
                List.of(
                        StockUseCases.itemUse(storage),
                        BomUseCases.use(storage),
                        ManufacturingUseCases.itemUse(storage),
                        PurchasingUseCases.itemUse(storage),
                        SalesUseCases.itemUse(storage)),
                List.of(
                        StockUseCases.locationUse(storage),
                        ManufacturingUseCases.locationUse(storage),
                        PurchasingUseCases.locationUse(storage),
                        SalesUseCases.locationUse(storage)),
                clock,
                random));
        stock = new Late<>(() -> StockUseCases.over(storage, ledger.get(), clock, random));
        bom = new Late<>(() -> BomUseCases.over(storage, ManufacturingUseCases.conversions(storage), clock));
        orders = new Late<>(() -> OrderUseCases.over(storage));
        manufacturing = new Late<>(() -> ManufacturingUseCases.over(storage, stock.get(), clock, random));
        purchasing = new Late<>(
                () -> PurchasingUseCases.over(storage, stock.get(), invoicing.get(), payments.get(), clock, random));
        sales = new Late<>(
                () -> SalesUseCases.over(storage, stock.get(), invoicing.get(), payments.get(), clock, random));
        banking = new Late<>(() -> BankingUseCases.over(storage, ledger.get(), clock, random));
        assets = new Late<>(() -> AssetUseCases.over(storage, ledger.get(), clock, random));
        people = new Late<>(() -> PeopleUseCases.over(
                storage, parties.get().register(), PayrollUseCases.paidThrough(storage), clock, random));
        projects = new Late<>(() -> ProjectUseCases.over(storage, clock, random));
        payroll = new Late<>(() -> PayrollUseCases.over(storage, ledger.get(), clock, random));
        statements = new Late<>(() -> StatementUseCases.over(storage, ledger.get(), clock, random));
        documents = new Late<>(() -> DocumentUseCases.over(
                storage,
                Stream.concat(
                                ManufacturingUseCases.documentSubjects(storage).stream(),
                                Stream.of(
                                        PurchasingUseCases.documentSubjects(storage),
                                        SalesUseCases.documentSubjects(storage)))
                        .toList(),
                clock,
                random));
        access = new Late<>(() -> AccessUseCases.over(
                storage,
                List.of(ledger.get().seed(), lists.get().seed(), taxes.get().seed()),
                clock,
                random));
    }

    /** What the capabilities above the ledger promise of their own part of the books. */
    private List<BookLaws> lawsAbove(Storage storage) {
        return List.of(
                parties.get().laws(),
                StockUseCases.laws(storage),
                BomUseCases.laws(storage),
                ManufacturingUseCases.laws(storage),
                InvoicingUseCases.laws(storage),
                PaymentUseCases.laws(storage),
                PurchasingUseCases.laws(storage),
                SalesUseCases.laws(storage),
                AssetUseCases.laws(storage),
                BankingUseCases.laws(storage),
                PeopleUseCases.laws(storage),
                PayrollUseCases.laws(storage),
                StatementUseCases.laws(storage),
                DocumentUseCases.laws(storage));
    }
}
