package remit.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import remit.web.testkit.Site;

class PeopleTest {
  private final Site site = Site.visitor();

  PeopleTest() {
    site.signIn("admin");
  }

  @Test
  void anAdministratorOpensAnAccountGivesItAPostEndsThePostAndClosesIt() {
    var opened = open("new-clerk@fen.example", "Clerk to the forum");
    var address = found("href=\"(/people/[0-9a-f-]{36})\"", opened);
    var password = found("<code>([A-Z2-7-]+)</code>", opened);

    var form =
        Map.of(
            "role", "clerk",
            "system", "north-vale",
            "body", "icb-board",
            "seat", "",
            "from", "2026-04-01");
    assertEquals(303, site.submit(address, address, form).statusCode());
    var person = site.get(address).body();
    assertTrue(person.contains("icb-board of north-vale"), person);
    assertTrue(person.contains("from") || person.contains("1 April 2026"), person);

    var owner = Site.visitor();
    assertEquals(303, owner.signIn("new-clerk@fen.example", password).statusCode());
    assertTrue(owner.get("/account").body().contains("clerk, icb-board of north-vale"));

    var end = found("action=\"(/people/[0-9a-f-]{36}/posts/\\d+/end)\"", person);
    assertEquals(303, site.submit(address, end, Map.of()).statusCode());
    assertTrue(site.get(address).body().contains("Ended"));
    assertEquals(303, site.submit(address, address + "/close", Map.of()).statusCode());
    assertEquals(303, owner.get("/account").statusCode(), "out at once");
    assertTrue(site.get("/account/trail").body().contains("close-account"));
  }

  @Test
  void aPostThatMakesNoSenseIsRefusedBesideItsFields() {
    var opened = open("odd@fen.example", "Somebody");
    var address = found("href=\"(/people/[0-9a-f-]{36})\"", opened);
    var answer =
        site.submit(
            address,
            address,
            Map.of("role", "clerk", "system", "north-vale", "body", "no-such", "from", "soon"));
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("id=\"body-error\""));
    assertTrue(answer.body().contains("id=\"from-error\""));
    assertTrue(answer.body().contains("value=\"no-such\""), "what was typed is kept");
  }

  @Test
  void anAddressThatIsTakenOrNoneIsRefused() {
    for (var email : new String[] {"admin@north-vale.example", "nobody", ""}) {
      var answer = site.submit("/people/new", "/people/new", Map.of("email", email, "post", "X"));
      assertEquals(422, answer.statusCode(), email);
      assertTrue(answer.body().contains("id=\"email-error\""), email);
    }
  }

  @Test
  void whoIsNotThereIsNotFound() {
    assertEquals(404, site.get("/people/00000000-0000-0000-0000-000000000000").statusCode());
    assertEquals(404, site.get("/people/nobody").statusCode());
  }

  private String open(String email, String post) {
    var answer = site.submit("/people/new", "/people/new", Map.of("email", email, "post", post));
    assertEquals(200, answer.statusCode(), answer::body);
    return answer.body();
  }

  private static String found(String pattern, String page) {
    var matcher = Pattern.compile(pattern).matcher(page);
    assertTrue(matcher.find(), () -> pattern + " in " + page);
    return matcher.group(1);
  }
}
