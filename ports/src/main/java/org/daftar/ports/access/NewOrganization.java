package org.daftar.ports.access;

import org.daftar.model.access.Slug;

/** An organization to be founded: a tenant of its own with one company. */
public record NewOrganization(NewCompany company, Slug slug) {}
