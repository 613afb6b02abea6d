package org.daftar.services.stock;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.stock.StockEvent;

/**
 * What causes events of stock.
 *
 * @param reference the number that ties its events together
 * @param at when it happened in the world
 * @param batch when its events are to be undone together
 */
public record StockDocument(
        StockEvent.Source source,
        Optional<String> reference,
        Optional<String> notes,
        Instant at,
        Optional<UUID> batch) {}
