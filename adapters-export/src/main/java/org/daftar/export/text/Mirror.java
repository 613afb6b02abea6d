package org.daftar.export.text;

/** Characters that face the other way in a run from right to left. Source: Unicode, BidiMirroring, the pairs people type. */
final class Mirror {

    private static final String PAIRS = "()[]{}<>«»‹›≤≥≪≫⟨⟩⟦⟧⁅⁆⁽⁾❨❩";

    private Mirror() {}

    static int of(int character) {
        int place = Character.isMirrored(character) ? PAIRS.indexOf(character) : -1;
        return place < 0 ? character : PAIRS.charAt(place ^ 1);
    }
}
