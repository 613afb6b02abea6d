package org.daftar.services.access;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.ports.Storage;
import org.daftar.ports.access.Access;
import org.daftar.ports.access.ApiTokens;
import org.daftar.ports.access.Invitations;
import org.daftar.ports.access.Members;
import org.daftar.ports.access.Organizations;
import org.daftar.ports.access.People;
import org.daftar.ports.access.driven.BooksSeed;
import org.daftar.services.audit.Moments;

/** The door to the control plane's use cases. */
public record AccessUseCases(
        Access access,
        Organizations organizations,
        Members members,
        Invitations invitations,
        ApiTokens tokens,
        People people) {

    public static AccessUseCases over(
            Storage storage, List<BooksSeed> seeds, InstantSource clock, RandomGenerator random) {
        var transactions = storage.transactions();
        var stores = storage.access();
        var facts = new ControlFacts(storage.audit().facts());
        var moments = new Moments(clock);
        var ids = new Ids(clock, random);
        var secrets = new Secrets(random);
        var passwords = new PasswordGate(stores.passwords());
        var seats = new Seats(stores);
        var newcomers = new Newcomers(stores, facts, ids);
        var clearing = new Clearing(transactions, stores);
        var signIns = new SignInVerbs(stores, facts, moments, secrets, ids);
        var access = new AccessVerbs(
                transactions, stores, List.copyOf(seeds), facts, passwords, newcomers, signIns, clearing, moments, ids);
        var organizations = new OrganizationVerbs(transactions, stores, access, seats, clearing, facts, moments, ids);
        return new AccessUseCases(
                access,
                organizations,
                new MemberVerbs(transactions, stores, seats, newcomers, passwords, organizations, facts, moments),
                new InvitationVerbs(transactions, stores, seats, newcomers, secrets, facts, moments, ids),
                new ApiTokenVerbs(transactions, stores, seats, secrets, facts, moments, ids),
                new PersonVerbs(transactions, stores, seats, newcomers, facts, moments, ids));
    }
}
