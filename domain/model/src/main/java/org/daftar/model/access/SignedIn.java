package org.daftar.model.access;

import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;

/** A user who proved who they are, before they chose a company. {@code home} is the tenant new companies belong to. */
public record SignedIn(UserId user, TenantId home, Plan plan, SessionId session, Origin origin) {}
