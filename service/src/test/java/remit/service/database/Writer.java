package remit.service.database;

import java.nio.file.Path;

/// A program of the tests that commits numbers one by one and prints each once it is committed.
final class Writer {
  private Writer() {}

  public static void main(String[] arguments) {
    try (var database = Database.open(DatabaseSettings.embedded(Path.of(arguments[0])))) {
      database.sql().sql("create table if not exists written (n int primary key)").update();
      for (int n = 1; ; n++) {
        int number = n;
        database.inTransaction(
            () -> database.sql().sql("insert into written values (?)").param(number).update());
        System.out.println(number);
        System.out.flush();
      }
    } catch (RuntimeException serverGone) {
      System.exit(3);
    }
  }
}
