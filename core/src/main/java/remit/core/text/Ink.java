package remit.core.text;

/// How a piece of text stands out on a terminal. Never the only carrier of a meaning: the words say
/// it as well.
public enum Ink {
  BOLD("1"),
  RED("31"),
  YELLOW("33"),
  BLUE("34"),
  GREY("2");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String around(String text) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
