package org.daftar.model.kernel;

/** The seven emirates, in the order of the boxes in which the VAT 201 return tells sales (FTA, VAT Returns User Guide). */
public enum Emirate {
    ABU_DHABI,
    DUBAI,
    SHARJAH,
    AJMAN,
    UMM_AL_QUWAIN,
    RAS_AL_KHAIMAH,
    FUJAIRAH
}
