package org.daftar.http.routes;

/** Which company's books an endpoint works in. */
public sealed interface Scope {

    /** The one the dialect's own way of naming it says: a header, or the token. */
    record Company() implements Scope {}

    /** The same one, yet the endpoint works in the control plane: on its members and what they may do. */
    record CompanyInControl() implements Scope {}

    /** The one in a parameter of the path. */
    record CompanyInPath(String parameter) implements Scope {}

    /** None: the endpoint works in the control plane. */
    record Control() implements Scope {}
}
