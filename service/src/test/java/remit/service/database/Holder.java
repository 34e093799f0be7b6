package remit.service.database;

import java.io.IOException;
import java.nio.file.Path;

/// A program of the tests that opens a folder's database, says so, and closes it when it is told
/// to.
final class Holder {
  private Holder() {}

  public static void main(String[] arguments) throws IOException {
    try (var database = Database.open(DatabaseSettings.embedded(Path.of(arguments[0])))) {
      System.out.println("open " + database.sql().sql("select 1").query(Integer.class).single());
      while (System.in.read() >= 0) {
        // Until the other side closes.
      }
    } catch (DatabaseUnavailableException refused) {
      System.out.println(refused.getMessage());
    }
  }
}
