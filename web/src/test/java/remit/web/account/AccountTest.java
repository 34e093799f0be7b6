package remit.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import remit.service.people.Accounts;
import remit.web.testkit.Site;

class AccountTest {
  private static final String PASSWORD = "a password of the test";

  private final Site site = Site.visitor();

  @Test
  void aNewPasswordEndsEveryOtherSession() {
    open("changes@fen.example");
    var other = Site.visitor();
    other.signIn("changes@fen.example", PASSWORD);
    site.signIn("changes@fen.example", PASSWORD);
    var fields = Map.of("old", PASSWORD, "fresh", "another password of it");
    var answer = site.submit("/account/password", "/account/password", fields);
    assertEquals(303, answer.statusCode(), answer::body);
    assertTrue(site.get("/account").body().contains("Your password was changed"));
    assertFalse(site.get("/account").body().contains("Your password was changed"), "said once");
    assertEquals(303, other.get("/account").statusCode());
  }

  @Test
  void aShortPasswordIsRefusedBesideItsField() {
    open("short@fen.example");
    site.signIn("short@fen.example", PASSWORD);
    var answer =
        site.submit(
            "/account/password", "/account/password", Map.of("old", PASSWORD, "fresh", "x"));
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("<title>Error: Change your password – Remit</title>"));
    assertTrue(answer.body().contains("id=\"fresh-error\""));
  }

  @Test
  void withACodeOnThePasswordAloneIsNotEnough() throws Exception {
    open("code@fen.example");
    site.signIn("code@fen.example", PASSWORD);
    var page = site.get("/account/second-factor").body();
    var secret = Pattern.compile("<strong>([A-Z2-7 ]{39})</strong>").matcher(page);
    assertTrue(secret.find(), page);
    var code = Map.of("code", code(secret.group(1).replace(" ", "")));
    var on = site.submit("/account/second-factor", "/account/second-factor", code);
    assertEquals(200, on.statusCode());
    var recovery = Pattern.compile("<code>([A-Z2-7-]{19})</code>").matcher(on.body());
    assertTrue(recovery.find(), on.body());

    var again = Site.visitor();
    var half = again.signIn("code@fen.example", PASSWORD);
    assertEquals("/sign-in/code", half.headers().firstValue("Location").orElse(""));
    assertEquals("/sign-in", again.get("/account").headers().firstValue("Location").orElse(""));
    var wrong = again.submit("/sign-in/code", "/sign-in/code", Map.of("code", "000000"));
    assertEquals(422, wrong.statusCode());
    again.submit("/sign-in/code", "/sign-in/code", Map.of("code", recovery.group(1)));
    assertEquals(200, again.get("/account").statusCode());
  }

  @Test
  void anAccountThatIsDisabledIsOutAtOnce() {
    open("leaver@fen.example");
    site.signIn("leaver@fen.example", PASSWORD);
    var accounts = Site.running().part(Accounts.class);
    accounts.disable(accounts.find("leaver@fen.example").orElseThrow().id());
    assertEquals(303, site.get("/account").statusCode());
  }

  @Test
  void aFormThatIsSentTwiceDoesItsWorkOnce() {
    open("twice@fen.example");
    site.signIn("twice@fen.example", PASSWORD);
    var form = site.get("/account/password").body();
    var fields = new HashMap<>(Map.of("old", PASSWORD, "fresh", "another password of it"));
    fields.put("_csrf", Site.hidden(form, "_csrf"));
    fields.put("_once", Site.hidden(form, "_once"));
    var first = site.post("/account/password", fields);
    var second = site.post("/account/password", fields);
    assertEquals(303, first.statusCode());
    assertEquals(303, second.statusCode(), "the old password no longer fits, and is not asked");
    assertEquals(first.headers().firstValue("Location"), second.headers().firstValue("Location"));
  }

  private static void open(String email) {
    assertInstanceOf(
        Accounts.Outcome.class,
        Site.running().part(Accounts.class).open(email, "Clerk of the test", PASSWORD));
    if (Site.running().part(Accounts.class).find(email).isEmpty()) {
      throw new AssertionError(email);
    }
  }

  /// What an app would show now: RFC 6238, written again.
  private static String code(String secret) throws Exception {
    var mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(bytes(bits(secret)), "RAW"));
    long step = System.currentTimeMillis() / 30_000;
    var digest = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
    int at = digest[19] & 15;
    return "%06d".formatted((ByteBuffer.wrap(digest).getInt(at) & 0x7fffffff) % 1_000_000);
  }

  private static byte[] bytes(String bits) {
    var bytes = new byte[bits.length() / 8];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
    }
    return bytes;
  }

  private static String bits(String secret) {
    var bits = new StringBuilder();
    for (char letter : secret.toCharArray()) {
      int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
      bits.append(Integer.toBinaryString(32 | value).substring(1));
    }
    return bits.toString();
  }
}
