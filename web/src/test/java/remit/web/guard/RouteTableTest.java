package remit.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;
import remit.forgotten.Forgotten;
import remit.service.database.TestDatabase;
import remit.service.people.Accounts;
import remit.service.people.Role;
import remit.web.Running;
import remit.web.guard.RouteTable.Who;
import remit.web.testkit.Site;

class RouteTableTest {
  /// Who asks, and the name of somebody in the demonstration who is that.
  private enum Asker {
    STRANGER(Optional.empty(), ""),
    WITHOUT_A_POST(Optional.empty(), "nobody-in-particular"),
    ADMINISTRATOR(Optional.of(Role.ADMINISTRATOR), "admin"),
    GOVERNANCE_LEAD(Optional.of(Role.GOVERNANCE_LEAD), "lead"),
    PROGRAMME_LEAD(Optional.of(Role.PROGRAMME_LEAD), "programme"),
    CLERK(Optional.of(Role.CLERK), "clerk"),
    MEMBER(Optional.of(Role.MEMBER), "chief"),
    CHAIR(Optional.of(Role.CHAIR), "chair");

    private final Optional<Role> role;
    private final String name;

    Asker(Optional<Role> role, String name) {
      this.role = role;
      this.name = name;
    }
  }

  private enum Fate {
    LET_IN,
    ASKED_TO_SIGN_IN,
    REFUSED
  }

  @ParameterizedTest
  @EnumSource(Asker.class)
  void everyAddressIsOpenToWhomTheTableNamesAndToNobodyElse(Asker asker) {
    var site = visitor(asker);
    for (var row : RouteTable.ROWS) {
      assertEquals(expected(row, asker), fate(site, row, "icb-board"), () -> asker + ": " + row);
      if (row.pattern().equals("/sign-out")) {
        site = visitor(asker);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Asker.class)
  void aPostInOneBodyOpensNothingInAnother(Asker asker) {
    var site = visitor(asker);
    for (var row : RouteTable.ROWS) {
      if (row.who() instanceof Who.Whoever(var act) && act.scope() == Role.Scope.BODY) {
        boolean isOfTheSystem = asker.role.filter(r -> r.scope() == Role.Scope.SYSTEM).isPresent();
        var fate = isOfTheSystem ? expected(row, asker) : no(asker);
        assertEquals(fate, fate(site, row, "vale-cabinet"), () -> asker + ": " + row);
      }
    }
  }

  private static Fate expected(RouteTable.Row row, Asker asker) {
    return switch (row.who()) {
      case Who.Anyone _ -> Fate.LET_IN;
      case Who.AnyoneSignedIn _ -> asker == Asker.STRANGER ? no(asker) : Fate.LET_IN;
      case Who.Whoever(var act) ->
          asker.role.filter(act.roles()::contains).isPresent() ? Fate.LET_IN : no(asker);
      // Where only a number is named, there is no such thing yet: whoever is signed in is told so.
      case Who.WhoeverThere(var act) ->
          row.pattern().contains("{system}")
              ? asker.role.filter(act.roles()::contains).isPresent() ? Fate.LET_IN : no(asker)
              : asker == Asker.STRANGER ? no(asker) : Fate.LET_IN;
    };
  }

  private static Fate no(Asker asker) {
    return asker == Asker.STRANGER ? Fate.ASKED_TO_SIGN_IN : Fate.REFUSED;
  }

  private static Fate fate(Site site, RouteTable.Row row, String body) {
    var path =
        row.pattern()
            .replace("{system}", "north-vale")
            .replace("{body}", body)
            .replaceAll("\\{[^}]*}", "999999999");
    var answer =
        row.method() == HttpMethod.POST
            ? site.post(path, Map.of("_csrf", mark(site)))
            : site.get(path);
    boolean isAsked =
        answer.statusCode() == 303
            && answer.headers().firstValue("Location").orElse("").equals("/sign-in")
            && !path.equals("/sign-in/code");
    if (isAsked) {
      return Fate.ASKED_TO_SIGN_IN;
    }
    return answer.statusCode() == 403 ? Fate.REFUSED : Fate.LET_IN;
  }

  private static String mark(Site site) {
    return Site.hidden(site.get("/sign-in").body(), "_csrf");
  }

  private static Site visitor(Asker asker) {
    var site = Site.visitor();
    if (asker == Asker.WITHOUT_A_POST) {
      var email = asker.name + "@fen.example";
      Site.running().part(Accounts.class).open(email, "No post", Site.DEMO_PASSWORD);
      site.signIn(email, Site.DEMO_PASSWORD);
    } else if (!asker.name.isEmpty()) {
      assertEquals(303, site.signIn(asker.name).statusCode());
    }
    return site;
  }

  @Test
  void anAddressThatWasForgottenKeepsTheServiceFromStarting() {
    var settings = List.of("--server.port=0");
    var database = TestDatabase.fresh();
    var failed =
        assertThrows(
            RuntimeException.class, () -> Running.start(database, settings, Forgotten.class));
    var words = new HashMap<String, Boolean>();
    for (Throwable t = failed; t != null; t = t.getCause()) {
      words.put(String.valueOf(t.getMessage()), true);
    }
    assertTrue(
        words.keySet().stream().anyMatch(w -> w.contains("lacks [GET /forgotten]")),
        words::toString);
  }
}
