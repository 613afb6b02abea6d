package org.daftar.persistence.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Role;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.driven.SeatStore;

record SqlSeats(ControlTables<SeatMapper> tables) implements SeatStore {

    @Override
    public void begin(UserId user, CompanyId company, Role role, Instant at) {
        if (tables.write().resume(user.value(), company.value(), role.name(), at) > 0) return;
        tables.write().add(user.value(), tables.drawKey(), company.value(), role.name(), at);
    }

    @Override
    public void change(UserId user, CompanyId company, Role role, Instant at) {
        tables.write().change(user.value(), company.value(), role.name(), at);
    }

    @Override
    public void end(UserId user, CompanyId company, Instant at) {
        tables.write().end(user.value(), company.value(), at);
    }

    @Override
    public void sawActive(UserId user, CompanyId company, Instant at) {
        tables.write().sawActive(user.value(), company.value(), at);
    }

    @Override
    public Optional<Membership> find(UserId user, CompanyId company) {
        return tables.ask(mapper ->
                Optional.ofNullable(mapper.find(user.value(), company.value())).map(ControlTables::membership));
    }

    @Override
    public List<Membership> of(UserId user) {
        return tables.ask(mapper ->
                mapper.of(user.value()).stream().map(ControlTables::membership).toList());
    }

    @Override
    public long members(CompanyId company) {
        return tables.ask(mapper -> mapper.members(company.value()));
    }

    @Override
    public long owners(CompanyId company) {
        return tables.ask(mapper -> mapper.owners(company.value()));
    }
}
