package org.daftar.model.bom;

/** Bills of materials that contain themselves: no use case stores such, so somebody else wrote into the store. */
public final class CyclicBills extends RuntimeException {

    CyclicBills(Cycle cycle) {
        super("The bills of materials have a cycle: " + cycle);
    }
}
