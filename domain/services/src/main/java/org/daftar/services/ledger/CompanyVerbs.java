package org.daftar.services.ledger;

import java.time.Instant;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.CompanyRegister;
import org.daftar.ports.ledger.driven.CompanyStore;
import org.daftar.ports.ledger.driven.JournalStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;

record CompanyVerbs(
        Transactions transactions,
        CompanyStore company,
        CompanyProfiles profiles,
        JournalStore journal,
        FactLog facts,
        Moments moments)
        implements CompanyRegister {

    private static final Told<CompanyProfile> TOLD = Told.<CompanyProfile>of()
            .plain("name", CompanyProfile::name)
            .plain("legalName", CompanyProfile::legalName)
            .plain("currency", profile -> profile.currency().code())
            .plain("fiscalYearStartMonth", CompanyProfile::fiscalYearStartMonth)
            .plain("taxNumber", CompanyProfile::taxNumber)
            .plain("address", CompanyProfile::address)
            .plain("city", profile -> profile.letterhead().city())
            .plain("state", profile -> profile.letterhead().state())
            .plain("postalCountry", profile -> profile.letterhead().country())
            .plain("postcode", profile -> profile.letterhead().postcode())
            .plain("logo", profile -> profile.letterhead().logo())
            .plain("email", profile -> profile.letterhead().email())
            .plain("phone", profile -> profile.letterhead().phone())
            .plain("emirate", CompanyProfile::emirate)
            .plain("wpsEmployerId", CompanyProfile::wpsEmployerId);

    @Override
    public void revise(Caller caller, ProfileChange change) {
        transactions.write(caller, Permission.COMPANY_MANAGE, () -> {
            var before = profiles.profile(caller.books());
            Refused.ifStale("company", change.version(), before.version());
            var after = merged(before, change, moments.now());
            boolean redefined = !before.currency().equals(after.currency())
                    || before.fiscalYearStartMonth() != after.fiscalYearStartMonth();
            if (redefined && journal.head(caller.books()).sequence() > 0) {
                throw new Refused(new Refusal.RuleViolated(
                        "books_in_use", "Currency and fiscal year are fixed by the first posted entry."));
            }
            var changes = TOLD.changes(before, after);
            if (changes.isEmpty()) return before;
            company.replace(caller.books(), after);
            facts.append(
                    caller,
                    new Fact(
                            "company.revised",
                            new Fact.Subject("company", after.id().value()),
                            changes));
            return after;
        });
    }

    private static CompanyProfile merged(CompanyProfile before, ProfileChange change, Instant now) {
        return new CompanyProfile(
                before.id(),
                change.name().orRequired("name", before.name()),
                change.legalName().or(before.legalName()),
                change.currency().orRequired("currency", before.currency()),
                before.country(),
                before.zone(),
                change.fiscalYearStartMonth().orRequired("fiscalYearStartMonth", before.fiscalYearStartMonth()),
                change.taxNumber().or(before.taxNumber()),
                change.address().or(before.address()),
                change.letterhead().merged(before.letterhead()),
                change.emirate().or(before.emirate()),
                change.wpsEmployerId().or(before.wpsEmployerId()),
                before.createdAt(),
                now,
                before.version() + 1);
    }
}
