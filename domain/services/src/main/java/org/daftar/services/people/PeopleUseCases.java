package org.daftar.services.people;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.ports.Storage;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.party.driven.PartyUse;
import org.daftar.ports.people.LeaveDesk;
import org.daftar.ports.people.Personnel;
import org.daftar.ports.people.TimeClock;
import org.daftar.ports.people.driven.PaidThrough;
import org.daftar.services.audit.Moments;

/** The door to employees, leave and attendance. */
public record PeopleUseCases(Personnel personnel, LeaveDesk leaveDesk, TimeClock timeClock) {

    /** What employments do with parties. */
    public static PartyUse use(Storage storage) {
        var people = storage.people();
        return new EmploymentOfParty(
                people.store(), people.leaveStore(), storage.audit().facts());
    }

    /** What is promised of leave and attendance. */
    public static BookLaws laws(Storage storage) {
        var laws = storage.people().laws();
        return (books, progress) -> storage.snapshots().patient().read(books, () -> laws.judge(books, progress));
    }

    /** @param paid until when employees were paid, as the capability above knows it */
    public static PeopleUseCases over(
            Storage storage, PartyRegister parties, PaidThrough paid, InstantSource clock, RandomGenerator random) {
        var stores = storage.people();
        var people = stores.store();
        var transactions = storage.transactions();
        var profiles = storage.ledger().profiles();
        var facts = storage.audit().facts();
        var moments = new Moments(clock);
        var ids = new Ids(clock, random);
        return new PeopleUseCases(
                new PersonnelVerbs(
                        transactions,
                        people,
                        parties,
                        new PeopleJudge(people, profiles),
                        paid,
                        profiles,
                        facts,
                        moments),
                new LeaveVerbs(transactions, people, stores.leaveStore(), paid, facts, moments, ids),
                new AttendanceVerbs(transactions, people, stores.stayStore(), facts, moments, ids));
    }
}
