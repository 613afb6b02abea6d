package org.daftar.ports.access;

import org.daftar.model.access.SessionId;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Refused;

/**
 * The verbs of the control plane. Each is all or nothing. What is slow (hashing a password, seeding a company's books)
 * comes before the unit of work: verbs that say so are not to be called inside one.
 */
public interface Access {

    /**
     * Opens a tenant with its owner, who is signed in as long as a refresh secret lasts that nobody is shown. Slow.
     *
     * @throws Refused duplicate when the e-mail is taken
     */
    SignedIn openTenant(Origin origin, NewTenant tenant);

    /**
     * Makes and seeds the books of a new company; nobody can see it before {@link #register}. Whoever does not register
     * it gives it to {@link #abandon}. Slow.
     *
     * @throws Refused invalid when the currency or the fiscal year's start is
     */
    SeededCompany seed(SignedIn founder, NewCompany company);

    /** Makes a seeded company visible, with the founder as its owner: the commit point of its creation. */
    CompanyId register(SignedIn founder, SeededCompany company);

    /** Takes back seeded books that were not registered after all; registered ones stay. Slow. */
    void abandon(SeededCompany company);

    /** Seeds and registers. Slow. */
    default CompanyId found(SignedIn founder, NewCompany company) {
        var seeded = seed(founder, company);
        try {
            return register(founder, seeded);
        } catch (RuntimeException | Error failed) {
            abandon(seeded);
            throw failed;
        }
    }

    /** Takes back what is left of foundings and endings that were cut off. Slow; for when a service starts. */
    void sweep();

    /**
     * Compares a password with the stored one, in the same time whether or not the user exists. Slow; bounded: when too
     * many wait, {@code TooManyAttempts}.
     */
    PasswordProof prove(String email, String password);

    /**
     * Begins a session when the proof is good. A bad one is counted and refused as unauthenticated, indistinguishable
     * for unknown users; five within fifteen minutes lock the account for the rest of them ({@code TooManyAttempts}).
     * The count persists although the call is refused, so this is a whole unit of work: a returned outcome.
     */
    SignIn signIn(Origin origin, PasswordProof proof);

    /**
     * Exchanges a refresh secret for the next. One that was used before revokes its whole family: the outcome says so
     * and is turned into a refusal after the commit.
     */
    SignIn refresh(Origin origin, String refreshSecret);

    /** Ends the session and its tokens at once. */
    void signOut(Origin origin, SessionId session);
}
