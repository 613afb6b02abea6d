package org.daftar.ports.access;

import java.util.Optional;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.UserId;

/** The outcome of comparing a password, to be judged inside a unit of work. */
public record PasswordProof(Optional<EmailAddress> email, Optional<UserId> user, boolean good) {}
