package org.daftar.persistence.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daftar.model.access.Slug;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.TenantId;
import org.daftar.ports.access.driven.CompanyIndex;

record SqlCompanyIndex(ControlTables<CompanyIndexMapper> tables) implements CompanyIndex {

    private static final int UUID_LENGTH = 36;

    @Override
    public void add(CompanyId company, TenantId tenant, Instant at) {
        tables.write().add(company.value(), tenant.value(), at);
    }

    @Override
    public boolean isRegistered(CompanyId company) {
        return tables.ask(mapper -> mapper.count(company.value())) > 0;
    }

    @Override
    public Set<CompanyId> all() {
        return ids(CompanyIndexMapper::all);
    }

    @Override
    public Set<CompanyId> closed() {
        return ids(CompanyIndexMapper::closed);
    }

    @Override
    public void setSlug(CompanyId company, Optional<Slug> slug, Instant at) {
        tables.write().setSlug(company.value(), slug.map(Slug::value).orElse(null), at);
    }

    @Override
    public boolean isTaken(Slug slug, CompanyId by) {
        return tables.ask(mapper -> mapper.countOthers(slug.value(), by.value()) > 0
                || asId(slug).filter(id -> !id.equals(by.value())).stream().anyMatch(id -> mapper.count(id) > 0));
    }

    @Override
    public void close(CompanyId company, Instant at) {
        var mapper = tables.write();
        mapper.endSeats(company.value(), at);
        mapper.revokeTokens(company.value(), at);
        mapper.revokeInvitations(company.value(), at);
        mapper.close(company.value(), at);
    }

    @Override
    public void forget(CompanyId company) {
        var mapper = tables.write();
        var tenant = mapper.tenantOfClosed(company.value());
        if (tenant == null) return;
        mapper.forgetTokens(company.value());
        mapper.forgetInvitations(company.value());
        mapper.forgetSeats(company.value());
        mapper.forget(company.value());
        mapper.forgetEmptyTenant(tenant);
    }

    private Set<CompanyId> ids(Function<CompanyIndexMapper, List<UUID>> which) {
        return tables.ask(
                mapper -> which.apply(mapper).stream().map(CompanyId::new).collect(Collectors.toSet()));
    }

    private static Optional<UUID> asId(Slug slug) {
        try {
            return slug.value().length() == UUID_LENGTH ? Optional.of(UUID.fromString(slug.value())) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
