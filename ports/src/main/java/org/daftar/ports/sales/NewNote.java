package org.daftar.ports.sales;

import java.util.Optional;
import org.daftar.model.sales.Milestone;

/** Something to remember of an order. @param standing what it is said of; empty for where the order stands */
public record NewNote(String text, Optional<Milestone> standing) {}
