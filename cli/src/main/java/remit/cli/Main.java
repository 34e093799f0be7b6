package remit.cli;

import java.util.List;

/// The program behind the launcher.
public final class Main {
  private Main() {}

  public static void main(String[] typed) {
    System.exit(Wiring.program().run(List.of(typed)).code());
  }
}
