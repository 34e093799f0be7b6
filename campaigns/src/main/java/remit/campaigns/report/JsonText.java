package remit.campaigns.report;

import java.util.List;

/// JSON being written, two spaces a level.
final class JsonText {
  private final StringBuilder out = new StringBuilder();
  private int depth;
  private boolean fresh = true;
  private boolean afterKey;

  JsonText open(char bracket) {
    value();
    out.append(bracket);
    depth++;
    fresh = true;
    return this;
  }

  JsonText close(char bracket) {
    depth--;
    if (!fresh) newLine();
    out.append(bracket);
    fresh = false;
    return this;
  }

  JsonText key(String key) {
    value();
    quoted(key);
    out.append(": ");
    afterKey = true;
    return this;
  }

  JsonText string(String text) {
    value();
    quoted(text);
    return this;
  }

  JsonText number(int number) {
    value();
    out.append(number);
    return this;
  }

  JsonText strings(List<String> texts) {
    open('[');
    for (String text : texts) string(text);
    return close(']');
  }

  String end() {
    return out.append('\n').toString();
  }

  private void value() {
    if (afterKey) {
      afterKey = false;
      return;
    }
    if (depth > 0) {
      if (!fresh) out.append(',');
      newLine();
    }
    fresh = false;
  }

  private void newLine() {
    out.append('\n').repeat("  ", depth);
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          boolean isPlain = c >= ' ' && !Character.isSurrogate(c);
          out.append(isPlain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
      }
    }
    out.append('"');
  }
}
