package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.persistence.engine.Remembered;
import org.daftar.persistence.engine.Session;
import org.jspecify.annotations.Nullable;

/** What every posting asks of its company, read once per batch: the record, the period lock, which journals there are. */
final class CompanyCache implements Remembered {

    private final Session session;
    private CompanyMapper.@Nullable Row company;
    private @Nullable CompanyProfile profile;
    private @Nullable Optional<LocalDate> lockedThrough;
    private final Map<String, Boolean> journals = new HashMap<>();

    private CompanyCache(Session session) {
        this.session = session;
    }

    /** The batch's memory inside a unit; outside, one that is asked once and forgotten. */
    static CompanyCache of(Session session) {
        return session.isWriting() ? session.state(CompanyCache.class, CompanyCache::new) : new CompanyCache(session);
    }

    CompanyMapper.Row company() {
        if (company == null) {
            company = Objects.requireNonNull(
                    session.mapper(CompanyMapper.class).find(session.company()), "Books without a company");
        }
        return company;
    }

    CompanyProfile profile() {
        if (profile == null) profile = SqlCompany.profile(company());
        return profile;
    }

    String currency() {
        return session.isWriting()
                ? company().currency()
                : session.mapper(CompanyMapper.class).currency(session.company());
    }

    Optional<LocalDate> lockedThrough() {
        if (lockedThrough == null) {
            lockedThrough =
                    Optional.ofNullable(session.mapper(CompanyMapper.class).lockedThrough(session.company()));
        }
        return lockedThrough;
    }

    boolean hasJournal(String code) {
        return journals.computeIfAbsent(
                code, asked -> session.mapper(JournalMapper.class).hasJournal(session.company(), asked));
    }

    @Override
    public void forget() {
        company = null;
        profile = null;
        lockedThrough = null;
        journals.clear();
    }

    @Override
    public boolean stored() {
        return true;
    }
}
