package org.daftar.persistence.access;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.ExternalSubject;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.driven.IdentityStore;

record SqlIdentities(ControlTables<IdentityMapper> tables) implements IdentityStore {

    @Override
    public void addTenant(TenantId tenant, String name, Plan plan, Instant at) {
        tables.write().addTenant(tenant.value(), name, plan.name(), at);
    }

    @Override
    public Plan plan(TenantId tenant) {
        return Plan.valueOf(tables.ask(mapper -> mapper.plan(tenant.value())));
    }

    @Override
    public void addUser(User user, Instant at) {
        tables.write().addUser(row(user), at);
    }

    @Override
    public void change(User user, Instant at) {
        tables.write().changeUser(row(user), at);
    }

    @Override
    public Optional<User> user(EmailAddress email) {
        return tables.ask(
                mapper -> Optional.ofNullable(mapper.userByEmail(email.value())).map(SqlIdentities::user));
    }

    @Override
    public Optional<User> user(UserId user) {
        return tables.ask(
                mapper -> Optional.ofNullable(mapper.user(user.value())).map(SqlIdentities::user));
    }

    @Override
    public boolean isTaken(EmailAddress email) {
        return tables.ask(mapper -> mapper.countUsers(email.value())) > 0;
    }

    @Override
    public void link(ExternalSubject subject, UserId user, Instant at) {
        tables.write().link(subject.issuer(), subject.subject(), user.value(), at);
    }

    @Override
    public void signedIn(UserId user, Instant at) {
        tables.write().signedIn(user.value(), at);
    }

    @Override
    public void erase(UserId user, Instant at) {
        tables.write().unlink(user.value());
        // Of a domain that can never exist (RFC 2606), since a column of addresses holds one for everybody.
        tables.write().erase(user.value(), user + "@deleted.invalid", at);
    }

    private static IdentityMapper.UserRow row(User user) {
        return new IdentityMapper.UserRow(
                user.id().value(),
                user.email().value(),
                user.emailProven(),
                user.name().orElse(""),
                user.passwordHash().orElse(""),
                user.home().value());
    }

    private static User user(IdentityMapper.UserRow row) {
        return new User(
                new UserId(row.id()),
                new EmailAddress(row.email()),
                row.emailProven(),
                ControlTables.some(row.name()),
                ControlTables.some(row.passwordHash()),
                new TenantId(row.home()));
    }
}
