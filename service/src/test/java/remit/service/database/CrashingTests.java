package remit.service.database;

/// A test run that breaks off, for the test of the run after it.
final class CrashingTests {
  private CrashingTests() {}

  public static void main(String[] arguments) {
    var database = TestDatabase.fresh();
    System.out.println(
        database.sql().sql("select count(*) from system").query(Integer.class).single());
    Runtime.getRuntime().halt(9);
  }
}
