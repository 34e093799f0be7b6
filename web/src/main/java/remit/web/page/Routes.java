package remit.web.page;

/// Every address of the service: patterns as constants for controllers and the route table, and a
/// method each that fills them in. A template or a controller never writes an address by hand.
public final class Routes {
  public static final String HOME = "/";
  public static final String WHO = "/who";
  public static final String SYSTEM = "/systems/{system}";
  public static final String HEALTH = "/health";

  public static final String SIGN_IN = "/sign-in";
  public static final String SIGN_IN_CODE = "/sign-in/code";
  public static final String SIGN_IN_KEPT = "/sign-in/kept-form";
  public static final String SIGN_OUT = "/sign-out";
  public static final String ACCOUNT = "/account";
  public static final String PASSWORD = "/account/password";
  public static final String SECOND_FACTOR = "/account/second-factor";
  public static final String TRAIL = "/account/trail";
  public static final String PEOPLE = "/people";
  public static final String NEW_PERSON = "/people/new";
  public static final String PERSON = "/people/{account}";
  public static final String END_POST = "/people/{account}/posts/{post}/end";
  public static final String DISABLE_PERSON = "/people/{account}/close";

  private Routes() {}

  public static String home() {
    return HOME;
  }

  /// Where the question “who decides?” is answered.
  public static String who() {
    return WHO;
  }

  public static String system(String system) {
    return Address.at("/systems").part(system).toString();
  }

  public static String signIn() {
    return SIGN_IN;
  }

  public static String signInCode() {
    return SIGN_IN_CODE;
  }

  public static String signInKept() {
    return SIGN_IN_KEPT;
  }

  public static String signOut() {
    return SIGN_OUT;
  }

  public static String account() {
    return ACCOUNT;
  }

  public static String password() {
    return PASSWORD;
  }

  public static String secondFactor() {
    return SECOND_FACTOR;
  }

  /// What the person did.
  ///
  /// @param page from 1
  public static String trail(int page) {
    return Address.at(TRAIL).asking("page", Integer.toString(page)).toString();
  }

  public static String people() {
    return PEOPLE;
  }

  public static String newPerson() {
    return NEW_PERSON;
  }

  public static String person(String account) {
    return Address.at(PEOPLE).part(account).toString();
  }

  /// Ends a post of the account.
  public static String endPost(String account, long post) {
    return Address.at(person(account))
        .part("posts")
        .part(Long.toString(post))
        .part("end")
        .toString();
  }

  public static String disablePerson(String account) {
    return Address.at(person(account)).part("close").toString();
  }
}
