package remit.campaigns.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mail as a file: its sender and its text. Of a mail in several forms the plain text is taken,
/// else the HTML. Attachments are not read (RFC 5322, RFC 2045 and RFC 2047, as far as responses to
/// consultations need them).
final class MailFile {
  private static final int DEEPEST = 8;
  private static final Pattern PARAMETER =
      Pattern.compile("(?i)(boundary|charset)\\s*=\\s*(\"[^\"]*\"|[^;\\s]+)");
  private static final Pattern ENCODED_WORD =
      Pattern.compile("=\\?([^?]+)\\?([bBqQ])\\?([^?]*)\\?=");

  record Read(String from, String text, boolean wasUtf8, List<String> attachments) {}

  private final List<String> attachments = new ArrayList<>();
  private String plain = "";
  private String html = "";
  private boolean wasUtf8 = true;

  private MailFile() {}

  static Read read(byte[] bytes) {
    var mail = new MailFile();
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    var head = head(raw);
    mail.part(raw, 0);
    String text = mail.plain.isBlank() ? mail.html : mail.plain;
    return new Read(words(head.getOrDefault("from", "")), text, mail.wasUtf8, mail.attachments);
  }

  private void part(String raw, int depth) {
    var head = head(raw);
    String type = head.getOrDefault("content-type", "text/plain");
    String kind = type.toLowerCase(Locale.ROOT);
    String body = body(raw);
    if (kind.startsWith("multipart/") && depth < DEEPEST) {
      String boundary = parameter(type, "boundary");
      if (!boundary.isEmpty()) {
        parts(body, "--" + boundary, depth);
        return;
      }
    }
    boolean isAttached =
        head.getOrDefault("content-disposition", "").toLowerCase(Locale.ROOT).startsWith("attach");
    if (isAttached || !kind.startsWith("text/")) {
      attachments.add(kind.split(";", 2)[0].strip());
      return;
    }
    String text = text(decoded(body, head), parameter(type, "charset"));
    if (kind.startsWith("text/html")) {
      html = html.isEmpty() ? text : html;
    } else {
      plain = plain.isEmpty() ? text : plain + "\n" + text;
    }
  }

  private void parts(String body, String boundary, int depth) {
    int at = body.indexOf(boundary);
    while (at >= 0) {
      int start = body.indexOf('\n', at);
      int end = start < 0 ? -1 : body.indexOf(boundary, start);
      if (start < 0 || body.startsWith("--", at + boundary.length())) return;
      part(body.substring(start + 1, end < 0 ? body.length() : end), depth + 1);
      at = end;
    }
  }

  private String text(byte[] bytes, String charset) {
    if (!charset.isEmpty() && !charset.equalsIgnoreCase("utf-8") && isKnown(charset)) {
      return new String(bytes, Charset.forName(charset)).replace("\r\n", "\n");
    }
    var decoded = Decoding.decode(bytes);
    wasUtf8 &= decoded.wasUtf8();
    return decoded.text().replace("\r\n", "\n");
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static byte[] decoded(String body, Map<String, String> head) {
    String encoding = head.getOrDefault("content-transfer-encoding", "").strip();
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body);
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  private static byte[] base64(String body) {
    try {
      return Base64.getMimeDecoder().decode(body);
    } catch (IllegalArgumentException _) {
      return body.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private static byte[] quotedPrintable(String body) {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '=') {
        bytes.write(c);
      } else if (i + 1 < body.length() && body.charAt(i + 1) == '\n') {
        i++;
      } else if (i + 2 < body.length() && body.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (i + 2 < body.length()
          && Character.digit(body.charAt(i + 1), 16) >= 0
          && Character.digit(body.charAt(i + 2), 16) >= 0) {
        bytes.write(
            Character.digit(body.charAt(i + 1), 16) * 16 + Character.digit(body.charAt(i + 2), 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> head(String raw) {
    Map<String, String> head = new TreeMap<>();
    String name = "";
    for (String line : raw.substring(0, headEnd(raw)).split("\r?\n")) {
      if (line.startsWith(" ") || line.startsWith("\t")) {
        head.computeIfPresent(name, (_, value) -> value + " " + line.strip());
      } else if (line.indexOf(':') > 0) {
        name = line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT);
        head.putIfAbsent(name, line.substring(line.indexOf(':') + 1).strip());
      }
    }
    return head;
  }

  private static String body(String raw) {
    int end = headEnd(raw);
    return raw.substring(end).replaceFirst("^(\r?\n){1,2}", "");
  }

  private static int headEnd(String raw) {
    if (raw.startsWith("\n") || raw.startsWith("\r\n")) return 0;
    int unix = raw.indexOf("\n\n");
    int mail = raw.indexOf("\r\n\r\n");
    if (unix < 0 && mail < 0) return raw.length();
    return unix < 0 ? mail : mail < 0 ? unix : Math.min(unix, mail);
  }

  private static String parameter(String type, String name) {
    Matcher matcher = PARAMETER.matcher(type);
    while (matcher.find()) {
      if (matcher.group(1).equalsIgnoreCase(name)) return matcher.group(2).replace("\"", "");
    }
    return "";
  }

  /// A header line with its encoded words read.
  private static String words(String line) {
    return ENCODED_WORD
        .matcher(line)
        .replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), found)));
  }

  private static String word(String charset, java.util.regex.MatchResult found) {
    boolean isBase64 = found.group(2).equalsIgnoreCase("b");
    byte[] bytes =
        isBase64 ? base64(found.group(3)) : quotedPrintable(found.group(3).replace('_', ' '));
    return isKnown(charset)
        ? new String(bytes, Charset.forName(charset))
        : Decoding.decode(bytes).text();
  }
}
