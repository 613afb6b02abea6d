package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** How the rows of Pharus' group "Platform" are called so that they succeed, by the owner of an organization. */
record PlatformDrives(RunningArkan service, Pharus owner) {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    static List<String> idsOf(Pharus whose) {
        return List.of(
                invited(whose, somebody(), "viewer").getString("id"),
                aToken(whose).getJsonObject("token").getString("id"),
                new JsonObject(whose.get("/users/me").body())
                        .getJsonObject("user")
                        .getString("id"));
    }

    void into(Map<String, Supplier<HttpResponse<String>>> drives) {
        users(drives);
        tokens(drives);
        guests(drives);
        organizations(drives);
        members(drives);
        invitations(drives);
    }

    private void users(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put("pharus.users.create", () -> {
            var email = somebody();
            return guest(email).post("/users", new JsonObject().put("email", email));
        });
        drives.put("pharus.users.me.get", () -> owner.get("/users/me"));
        drives.put(
                "pharus.users.me.update", () -> owner.patch("/users/me", new JsonObject().put("displayName", "Olga")));
        drives.put("pharus.users.me.delete", () -> registered().delete("/users/me"));
    }

    private void tokens(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put(
                "pharus.apiTokens.create",
                () -> owner.post(
                        "/api-tokens", new JsonObject().put("name", "till").put("orgId", org(owner))));
        drives.put("pharus.apiTokens.list", () -> owner.get("/api-tokens"));
        drives.put(
                "pharus.apiTokens.revoke",
                () -> owner.delete(
                        "/api-tokens/" + aToken(owner).getJsonObject("token").getString("id")));
    }

    private void guests(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put("pharus.invitations.listMine", () -> owner.get("/invitations"));
        drives.put(
                "pharus.invitations.lookup",
                () -> service.at(
                        "/pharus/api/invitations/"
                                + invited(owner, somebody(), "member").getString("token"),
                        "GET",
                        ""));
        drives.put("pharus.invitations.accept", () -> {
            var email = somebody();
            return accepted(guest(email), invited(owner, email, "member"));
        });
        drives.put("pharus.invitations.decline", () -> {
            var email = somebody();
            var invitation = invited(owner, email, "member").getString("id");
            return guest(email).post("/invitations/decline", new JsonObject().put("invitationId", invitation));
        });
    }

    private void organizations(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put("pharus.organizations.create", () -> owner.post("/organizations", anOrganization()));
        drives.put("pharus.organizations.current.get", () -> owner.get("/organizations/current"));
        drives.put(
                "pharus.organizations.current.update",
                () -> owner.patch("/organizations/current", new JsonObject().put("city", "Dubai")));
        drives.put("pharus.organizations.current.delete", () -> founded(owner).delete("/organizations/current"));
    }

    private void members(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put("pharus.organizations.members.list", () -> owner.get("/organizations/current/members"));
        drives.put(
                "pharus.organizations.members.updateRole",
                () -> owner.patch(
                        "/organizations/current/members/" + aMember(), new JsonObject().put("role", "viewer")));
        drives.put(
                "pharus.organizations.members.remove",
                () -> owner.delete("/organizations/current/members/" + aMember()));
        drives.put("pharus.organizations.members.leave", () -> founded(owner)
                .post("/organizations/current/leave", new JsonObject()));
    }

    private void invitations(Map<String, Supplier<HttpResponse<String>>> drives) {
        var invitations = "/organizations/current/invitations";
        drives.put(
                "pharus.organizations.invitations.send",
                () -> owner.post(
                        invitations, new JsonObject().put("email", somebody()).put("role", "admin")));
        drives.put("pharus.organizations.invitations.list", () -> owner.get(invitations));
        drives.put(
                "pharus.organizations.invitations.resend",
                () -> owner.post(
                        invitations + "/" + invited(owner, somebody(), "member").getString("id") + "/resend",
                        new JsonObject()));
        drives.put(
                "pharus.organizations.invitations.revoke",
                () -> owner.delete(
                        invitations + "/" + invited(owner, somebody(), "member").getString("id")));
    }

    /** An address that nobody has yet. */
    static String somebody() {
        return "somebody" + PEOPLE.incrementAndGet() + "@people.example";
    }

    /** Somebody whom the identity provider knows. */
    Pharus guest(String email) {
        return new Pharus(service, Issuer.token(email), owner.organization());
    }

    /** A user who belongs nowhere yet. */
    Pharus registered() {
        var email = somebody();
        var guest = guest(email);
        guest.created("/users", new JsonObject().put("email", email));
        return guest;
    }

    static JsonObject invited(Pharus by, String email, String role) {
        return by.created(
                "/organizations/current/invitations",
                new JsonObject().put("email", email).put("role", role));
    }

    static HttpResponse<String> accepted(Pharus guest, JsonObject invitation) {
        return guest.post("/invitations/accept", new JsonObject().put("token", invitation.getString("token")));
    }

    static JsonObject anOrganization() {
        return new JsonObject().put("name", "Gulf Works").put("slug", "gulf-" + UUID.randomUUID());
    }

    /** The same user, in an organization of their own that they found. */
    Pharus founded(Pharus founder) {
        var founded = founder.created("/organizations", anOrganization());
        return new Pharus(
                service,
                founder.token(),
                UUID.fromString(founded.getJsonObject("organization").getString("id")));
    }

    private String aMember() {
        var email = somebody();
        return new JsonObject(
                        accepted(guest(email), invited(owner, email, "member")).body())
                .getString("userId");
    }

    static JsonObject aToken(Pharus whose) {
        return whose.created("/api-tokens", new JsonObject().put("name", "till").put("orgId", org(whose)));
    }

    static String org(Pharus whose) {
        return whose.organization().toString();
    }
}
