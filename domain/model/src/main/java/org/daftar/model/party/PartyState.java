package org.daftar.model.party;

import java.util.List;

/**
 * What the store says of parties and contacts as a whole.
 *
 * @param references to parties, in lines, parties and links
 * @param dangling references to nobody in these books, in words; normally none
 * @param contacts of these books
 * @param rivals contacts or methods that are primary beside another, in words; normally none
 */
public record PartyState(long references, List<String> dangling, long contacts, List<String> rivals) {

    public PartyState {
        dangling = List.copyOf(dangling);
        rivals = List.copyOf(rivals);
    }
}
