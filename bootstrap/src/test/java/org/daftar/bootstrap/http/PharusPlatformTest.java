package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.Pharus.body;
import static org.daftar.bootstrap.http.Pharus.field;
import static org.daftar.bootstrap.http.Pharus.refused;
import static org.daftar.bootstrap.http.PlatformDrives.aToken;
import static org.daftar.bootstrap.http.PlatformDrives.accepted;
import static org.daftar.bootstrap.http.PlatformDrives.anOrganization;
import static org.daftar.bootstrap.http.PlatformDrives.invited;
import static org.daftar.bootstrap.http.PlatformDrives.org;
import static org.daftar.bootstrap.http.PlatformDrives.somebody;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daftar.bootstrap.Patience;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Users, organizations, members, invitations and API tokens, over a socket, by people of an identity provider and of our own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PharusPlatformTest {

    private static final String CURRENT = "/organizations/current";
    private static final String MEMBERS = CURRENT + "/members";
    private static final String INVITATIONS = CURRENT + "/invitations";

    private Path directory;
    private RunningArkan service;
    private Owner owner;
    private Pharus pharus;
    private PlatformDrives platform;

    @BeforeAll
    void start(@TempDir Path place) {
        directory = place;
        service = new RunningArkan(place);
        owner = service.owner("owner@alpha.example", Plan.SELF_HOSTED);
        pharus = Pharus.of(service, owner);
        platform = new PlatformDrives(service, pharus);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void somebody_an_identity_provider_knows_registers_and_sees_themselves() {
        var email = somebody();
        var guest = platform.guest(email);
        refused(guest.get("/users/me"), 401, "unauthorized");
        assertThat(field(refused(guest.post("/users", json("email", "not an address")), 422, "validation_failed")))
                .isEqualTo("email format");
        assertThat(field(refused(guest.post("/users", json("email", "else@people.example")), 422, "validation_failed")))
                .startsWith("email");
        var user = guest.created("/users", json("email", email).put("displayName", " Gus "));
        assertThat(user.fieldNames())
                .containsExactly(
                        "id",
                        "firebaseUid",
                        "email",
                        "displayName",
                        "isActive",
                        "lastLoginAt",
                        "createdAt",
                        "updatedAt");
        assertThat(user.getString("firebaseUid")).isEqualTo("subject of " + email);
        assertThat(user.getString("displayName")).isEqualTo("Gus");
        assertThat(refused(guest.post("/users", json("email", email)), 409, "conflict")
                        .getString("reason"))
                .isEqualTo("already_exists");
        var me = body(guest.get("/users/me"), 200);
        assertThat(me.getJsonObject("user").getString("id")).isEqualTo(user.getString("id"));
        assertThat(me.getJsonArray("organizations")).isEmpty();
        var cleared = body(guest.patch("/users/me", new JsonObject().putNull("displayName")), 200);
        assertThat(cleared.getValue("displayName")).isNull();
    }

    @Test
    void a_token_that_nobody_should_trust_is_nobodys() {
        var email = platform.registered().token();
        for (var token : List.of(
                Issuer.token("late@people.example", claims -> claims.expirationTime(past())),
                Issuer.token("other@people.example", claims -> claims.audience("somebody else")),
                Issuer.token("forged@people.example") + "x",
                email.substring(0, email.lastIndexOf('.') + 1),
                "pht_" + "x".repeat(43))) {
            refused(new Pharus(service, token, pharus.organization()).get("/users/me"), 401, "unauthorized");
        }
        var unproven = new Pharus(
                service,
                Issuer.token("unproven@people.example", claims -> claims.claim("email_verified", false)),
                pharus.organization());
        refused(unproven.post("/users", json("email", "unproven@people.example")), 403, "forbidden");
    }

    @Test
    void a_user_of_ours_who_comes_by_the_identity_provider_is_the_same_one() {
        var colleague = service.colleague(owner, somebody(), Role.ADMIN);
        var known = platform.guest(colleague.email());
        known.created("/users", json("email", colleague.email()));
        var ids = names(body(known.get("/users/me"), 200).getJsonArray("organizations"), "id");
        assertThat(ids).containsExactly(org(pharus));
        assertThat(service.signIn(colleague.email(), RunningArkan.PASSWORD).statusCode())
                .as("a password that may be somebody else's goes")
                .isEqualTo(401);
    }

    @Test
    void an_organization_is_founded_shown_and_seen_by_the_other_dialects_at_once() {
        var founded =
                pharus.created("/organizations", json("name", "Gulf Works").put("slug", "gulf-works"));
        var organization = founded.getJsonObject("organization");
        assertThat(organization.fieldNames())
                .containsExactly(
                        "id",
                        "name",
                        "slug",
                        "legalName",
                        "address",
                        "city",
                        "state",
                        "country",
                        "zipCode",
                        "logoUrl",
                        "contactEmail",
                        "contactPhone",
                        "isActive",
                        "createdAt",
                        "updatedAt");
        var membership = founded.getJsonObject("membership");
        assertThat(membership.getString("role")).isEqualTo("owner");
        assertThat(membership.getString("orgId")).isEqualTo(organization.getString("id"));
        var taken = pharus.post("/organizations", json("name", "Other").put("slug", "gulf-works"));
        assertThat(refused(taken, 409, "conflict").getString("reason")).isEqualTo("duplicate");
        for (var slug : List.of("x", "-gulf", "gulf-", "Gulf", "gulf works")) {
            var answer = pharus.post("/organizations", json("name", "Other").put("slug", slug));
            assertThat(field(refused(answer, 422, "validation_failed"))).startsWith("slug");
        }
        refused(pharus.post("/organizations", json("name", "").put("slug", "other")), 422, "validation_failed");
        refused(platform.guest(somebody()).post("/organizations", anOrganization()), 401, "unauthorized");
        var companies =
                RunningArkan.json(service.as(owner, "GET", "/companies", "")).getJsonArray("data");
        assertThat(names(companies, "name")).contains("Gulf Works");
        var arkans = RunningArkan.json(service.as(
                        owner,
                        "POST",
                        "/companies",
                        "{\"name\":\"From Arkan\",\"currency\":\"AED\",\"country\":\"AE\"}"))
                .getString("id");
        var mine = body(pharus.get("/users/me"), 200).getJsonArray("organizations");
        assertThat(names(mine, "id")).contains(arkans);
        assertThat(names(mine, "slug")).contains("gulf-works", arkans);
    }

    @Test
    void an_organizations_profile_is_one_truth_and_its_slug_goes_with_it_or_not_at_all() {
        var own = platform.founded(pharus);
        var settings = body(own.get(CURRENT), 200).getJsonObject("settings");
        assertThat(settings.getString("baseCurrency")).isEqualTo("AED");
        assertThat(settings.fieldNames())
                .containsExactly("costingMethod", "overReceiptTolerancePercent", "baseCurrency");
        var slug = "slug-" + UUID.randomUUID();
        var changed = body(
                        own.patch(
                                CURRENT,
                                json("slug", slug)
                                        .put("legalName", "Gulf Works L.L.C")
                                        .put("city", " Dubai ")
                                        .put("logoUrl", "https://gulf.example/logo.png")
                                        .put("contactEmail", "hello@gulf.example")
                                        .put("zipCode", "")),
                        200)
                .getJsonObject("organization");
        assertThat(changed.getString("slug")).isEqualTo(slug);
        assertThat(changed.getString("city")).isEqualTo("Dubai");
        assertThat(changed.getValue("zipCode")).isNull();
        var arkan = RunningArkan.json(service.as(owner, "GET", "/companies/" + org(own), ""));
        assertThat(arkan.getString("legalName")).isEqualTo("Gulf Works L.L.C");
        service.as(owner, "PATCH", "/companies/" + org(own), "{\"name\":\"Renamed in Arkan\"}");
        var read = body(own.get(CURRENT), 200).getJsonObject("organization");
        assertThat(read.getString("name")).isEqualTo("Renamed in Arkan");
        for (var wrong : List.of(
                json("slug", "new-" + slug).putNull("name"),
                json("slug", "new-" + slug).put("contactEmail", "nobody"),
                json("slug", "new-" + slug).put("logoUrl", "javascript:alert(1)"),
                new JsonObject().putNull("slug"))) {
            refused(own.patch(CURRENT, wrong), 422, "validation_failed");
        }
        own.send("PATCH", CURRENT, json("slug", "rehearsed-" + slug).encode(), "Dry-Run", "true");
        assertThat(body(own.get(CURRENT), 200).getJsonObject("organization").getString("slug"))
                .isEqualTo(slug);
        var before = body(own.get(CURRENT), 200);
        assertThat(body(own.patch(CURRENT, new JsonObject()), 200)).isEqualTo(before);
        assertThat(refused(pharus.patch(CURRENT, json("slug", slug)), 409, "conflict")
                        .getString("reason"))
                .isEqualTo("duplicate");
    }

    @Test
    void people_come_by_invitation_and_only_those_who_are_meant() {
        var email = somebody();
        var sent = invited(pharus, email, "member");
        assertThat(sent.fieldNames())
                .containsExactly(
                        "id",
                        "orgId",
                        "invitedBy",
                        "email",
                        "role",
                        "token",
                        "expiresAt",
                        "acceptedAt",
                        "revokedAt",
                        "createdAt");
        var listed = body(pharus.get(INVITATIONS), 200).getJsonArray("data");
        assertThat(names(listed, "email")).contains(email);
        assertThat(names(listed, "token")).containsOnlyNulls();
        var again = pharus.post(INVITATIONS, json("email", email.toUpperCase()).put("role", "viewer"));
        assertThat(refused(again, 409, "conflict").getString("reason")).isEqualTo("duplicate");
        var preview = body(lookedUp(sent), 200).getJsonObject("invitation");
        assertThat(preview.getString("organizationName")).isEqualTo("Alpha Trading LLC");
        var guest = platform.guest(email);
        assertThat(names(body(guest.get("/invitations"), 200).getJsonArray("data"), "id"))
                .containsExactly(sent.getString("id"));
        assertThat(refused(accepted(platform.guest(somebody()), sent), 403, "forbidden")
                        .getString("reason"))
                .isEqualTo("not_invited");
        var seat = body(accepted(guest, sent), 200);
        assertThat(seat.getString("role")).isEqualTo("member");
        refused(accepted(guest, sent), 404, "not_found");
        refused(lookedUp(sent), 404, "not_found");
        guest.created("/vendors", json("name", "By the new member"));
        var member = pharus.post(INVITATIONS, json("email", email).put("role", "admin"));
        assertThat(refused(member, 409, "conflict").getString("reason")).isEqualTo("already_exists");
        refused(
                guest.post(INVITATIONS, json("email", "this is judged later").put("role", "nothing")),
                403,
                "forbidden");
        for (var wrong : List.of(
                json("email", "nobody").put("role", "member"),
                json("email", somebody()).put("role", "king"),
                json("email", somebody()))) {
            refused(pharus.post(INVITATIONS, wrong), 422, "validation_failed");
        }
    }

    @Test
    void an_invitation_is_sent_again_taken_back_and_declined() {
        var email = somebody();
        var first = invited(pharus, email, "viewer");
        var path = INVITATIONS + "/" + first.getString("id");
        var second = body(pharus.post(path + "/resend", new JsonObject()), 200);
        assertThat(second.getString("id")).isEqualTo(first.getString("id"));
        refused(lookedUp(first), 404, "not_found");
        body(lookedUp(second), 200);
        assertThat(body(pharus.delete(path), 200).getString("deletedId")).isEqualTo(first.getString("id"));
        refused(lookedUp(second), 404, "not_found");
        refused(pharus.delete(path), 404, "not_found");
        refused(pharus.post(path + "/resend", new JsonObject()), 404, "not_found");
        var third = json("invitationId", invited(pharus, email, "viewer").getString("id"));
        refused(platform.guest(somebody()).post("/invitations/decline", third), 403, "forbidden");
        assertThat(body(platform.guest(email).post("/invitations/decline", third), 200)
                        .getBoolean("ok"))
                .isTrue();
        refused(platform.guest(email).post("/invitations/decline", third), 404, "not_found");
        refused(
                platform.guest(email).post("/invitations/decline", json("invitationId", "x")),
                422,
                "validation_failed");
        refused(platform.guest(email).post("/invitations/accept", json("token", "nothing")), 404, "not_found");
    }

    @Test
    void a_change_of_role_counts_from_the_next_call_on() {
        var own = platform.founded(pharus);
        var member = joined(own, "viewer");
        var path = MEMBERS + "/" + userOf(member);
        refused(member.post("/vendors", json("name", "Too early")), 403, "forbidden");
        assertThat(body(own.patch(path, json("role", "member")), 200).getString("role"))
                .isEqualTo("member");
        member.created("/vendors", json("name", "In time"));
        body(own.patch(path, json("role", "viewer")), 200);
        refused(member.post("/vendors", json("name", "Too late")), 403, "forbidden");
        body(own.delete(path), 200);
        refused(member.get("/vendors"), 403, "forbidden");
        refused(own.delete(path), 404, "not_found");
        refused(own.patch(path, json("role", "king")), 404, "not_found");
        refused(own.patch(MEMBERS + "/" + userOf(pharus), json("role", "king")), 422, "validation_failed");
    }

    @Test
    void owners_are_made_and_unmade_by_owners_and_one_of_them_stays() {
        var own = platform.founded(pharus);
        var admin = joined(own, "admin");
        var me = MEMBERS + "/" + userOf(own);
        for (var answer : List.of(
                admin.patch(me, json("role", "member")),
                admin.delete(me),
                admin.patch(MEMBERS + "/" + userOf(admin), json("role", "owner")),
                admin.post(INVITATIONS, json("email", somebody()).put("role", "owner")),
                admin.delete(CURRENT))) {
            refused(answer, 403, "forbidden");
        }
        for (var answer : List.of(
                own.patch(me, json("role", "admin")),
                own.delete(me),
                own.post(CURRENT + "/leave", new JsonObject()),
                own.delete("/users/me"))) {
            assertThat(refused(answer, 409, "conflict").getString("reason")).isEqualTo("last_owner");
        }
        body(own.patch(MEMBERS + "/" + userOf(admin), json("role", "owner")), 200);
        assertThat(body(own.post(CURRENT + "/leave", new JsonObject()), 200).getBoolean("deletedOrg"))
                .isFalse();
        refused(own.get(CURRENT), 403, "forbidden");
        assertThat(body(admin.post(CURRENT + "/leave", new JsonObject()), 200).getBoolean("deletedOrg"))
                .isTrue();
        assertThat(body(admin.delete("/users/me"), 200).getString("deletedId")).isNotBlank();
        refused(admin.get("/users/me"), 401, "unauthorized");
    }

    @Test
    void roles_that_pharus_does_not_have_are_shown_as_the_nearest_lower_one() {
        var till = service.colleague(owner, somebody(), Role.CASHIER);
        var manager = service.colleague(owner, somebody(), Role.MANAGER);
        var rows = body(pharus.get(MEMBERS), 200).getJsonArray("data");
        var roles = IntStream.range(0, rows.size())
                .mapToObj(rows::getJsonObject)
                .filter(row -> List.of(till.email(), manager.email()).contains(row.getString("email")))
                .collect(Collectors.toMap(row -> row.getString("email"), row -> row.getString("role")));
        assertThat(roles).isEqualTo(Map.of(till.email(), "viewer", manager.email(), "member"));
        refused(Pharus.of(service, till).get(MEMBERS), 403, "forbidden");
        assertThat(rows.getJsonObject(0).fieldNames())
                .containsExactly(
                        "id",
                        "userId",
                        "orgId",
                        "email",
                        "displayName",
                        "role",
                        "isActive",
                        "joinedAt",
                        "lastActiveAt",
                        "createdAt",
                        "updatedAt");
    }

    @Test
    void a_token_for_a_program_acts_in_its_owners_present_role_in_its_one_organization() {
        var own = platform.founded(pharus);
        var member = joined(own, "member");
        var issued = aToken(member);
        var plaintext = issued.getString("plaintext");
        assertThat(plaintext).matches("pht_[A-Za-z0-9_-]{43}");
        var token = issued.getJsonObject("token");
        assertThat(token.fieldNames())
                .containsExactly(
                        "id", "userId", "orgId", "name", "prefix", "expiresAt", "lastUsedAt", "revokedAt", "createdAt");
        assertThat(token.getString("prefix")).isEqualTo(plaintext.substring(0, 12));
        var program = new Pharus(service, plaintext, own.organization());
        program.created("/vendors", json("name", "By a program"));
        assertThat(bare(plaintext, "/vendors").statusCode()).isEqualTo(200);
        refused(bare(plaintext, "/vendors", "X-Org-Id", "nonsense"), 422, "validation_failed");
        refused(new Pharus(service, plaintext, pharus.organization()).get("/vendors"), 403, "forbidden");
        Patience.until(() -> body(member.get("/api-tokens"), 200)
                        .getJsonArray("data")
                        .getJsonObject(0)
                        .getString("lastUsedAt")
                != null);
        assertThat(service.send("GET", "/companies", "", "Authorization", "Bearer " + plaintext)
                        .statusCode())
                .as("Arkan has no such tokens")
                .isEqualTo(401);
        body(own.patch(MEMBERS + "/" + userOf(member), json("role", "viewer")), 200);
        refused(program.post("/vendors", json("name", "Too late")), 403, "forbidden");
        body(own.delete(MEMBERS + "/" + userOf(member)), 200);
        refused(program.get("/vendors"), 401, "unauthorized");
    }

    @Test
    void a_token_for_a_program_does_nothing_that_takes_a_person() {
        var own = platform.founded(pharus);
        var program = new Pharus(service, aToken(own).getString("plaintext"), own.organization());
        for (var answer : List.of(
                program.get("/api-tokens"),
                program.post("/api-tokens", json("name", "more").put("orgId", org(own))),
                program.delete("/api-tokens/" + UUID.randomUUID()),
                program.get(INVITATIONS),
                program.post(INVITATIONS, json("email", somebody()).put("role", "viewer")),
                program.get("/invitations"),
                program.post("/organizations", anOrganization()),
                program.post(CURRENT + "/leave", new JsonObject()),
                program.delete(CURRENT),
                program.delete("/users/me"))) {
            assertThat(refused(answer, 403, "forbidden").getString("reason")).isEqualTo("in_person_only");
        }
        body(program.get("/users/me"), 200);
        body(program.get(MEMBERS), 200);
    }

    @Test
    void tokens_are_ended_by_their_owner_alone_and_at_once() {
        var own = platform.founded(pharus);
        var issued = aToken(own);
        var program = new Pharus(service, issued.getString("plaintext"), own.organization());
        body(program.get("/vendors"), 200);
        var path = "/api-tokens/" + issued.getJsonObject("token").getString("id");
        refused(platform.registered().delete(path), 404, "not_found");
        body(own.delete(path), 200);
        refused(program.get("/vendors"), 401, "unauthorized");
        refused(own.delete(path), 404, "not_found");
        refused(
                own.post(
                        "/api-tokens",
                        json("name", "x").put("orgId", UUID.randomUUID().toString())),
                403,
                "forbidden");
        for (var wrong : List.of(
                json("name", "").put("orgId", org(own)),
                json("name", "x"),
                json("name", "x").put("orgId", org(own)).put("expiresInDays", 0),
                json("name", "x").put("orgId", org(own)).put("expiresInDays", 3651))) {
            refused(own.post("/api-tokens", wrong), 422, "validation_failed");
        }
    }

    @Test
    void an_organization_that_ends_is_gone_for_everybody_and_leaves_its_name_free() throws IOException {
        var own = platform.founded(pharus);
        var slug = body(own.get(CURRENT), 200).getJsonObject("organization").getString("slug");
        var program = new Pharus(service, aToken(own).getString("plaintext"), own.organization());
        var guest = joined(own, "member");
        own.created("/vendors", json("name", "Nothing was posted"));
        assertThat(body(own.delete(CURRENT), 200).getString("deletedId")).isEqualTo(org(own));
        for (var who : List.of(own, guest)) refused(who.get(CURRENT), 403, "forbidden");
        refused(program.get(CURRENT), 401, "unauthorized");
        pharus.created("/organizations", json("name", "Next").put("slug", slug));
        Patience.until(() -> !Files.exists(directory.resolve("books").resolve(org(own) + ".db")));
    }

    @Test
    void no_secret_is_stored_in_clear() throws IOException {
        var token = aToken(pharus).getString("plaintext");
        var invitation = invited(pharus, somebody(), "viewer").getString("token");
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var secret : List.of(token, token.substring(13), invitation)) {
                    assertThat(text.contains(secret)).as(file.toString()).isFalse();
                }
            }
        }
    }

    private HttpResponse<String> lookedUp(JsonObject invitation) {
        return service.at("/pharus/api/invitations/" + invitation.getString("token"), "GET", "");
    }

    private HttpResponse<String> bare(String token, String path, String... headers) {
        var all = new ArrayList<>(List.of("Authorization", "Bearer " + token));
        all.addAll(List.of(headers));
        return service.at("/pharus/api" + path, "GET", "", all.toArray(new String[0]));
    }

    /** Somebody new, who accepted. */
    private Pharus joined(Pharus host, String role) {
        var email = somebody();
        body(accepted(platform.guest(email), invited(host, email, role)), 200);
        return new Pharus(service, Issuer.token(email), host.organization());
    }

    private static String userOf(Pharus who) {
        return body(who.get("/users/me"), 200).getJsonObject("user").getString("id");
    }

    private static List<String> names(JsonArray rows, String field) {
        return IntStream.range(0, rows.size())
                .mapToObj(rows::getJsonObject)
                .map(row -> row.getString(field))
                .toList();
    }

    private static JsonObject json(String name, String value) {
        return new JsonObject().put(name, value);
    }

    private static Date past() {
        return Date.from(Instant.now().minus(Duration.ofMinutes(5)));
    }
}
