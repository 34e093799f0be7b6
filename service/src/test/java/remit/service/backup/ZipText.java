package remit.service.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A backup's entries as text, to look into and to change.
record ZipText(Map<String, String> entries) {
  static ZipText of(byte[] zip) throws IOException {
    var entries = new LinkedHashMap<String, String>();
    var input = new ZipInputStream(new ByteArrayInputStream(zip));
    for (var entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
      entries.put(entry.getName(), new String(input.readAllBytes(), StandardCharsets.UTF_8));
    }
    return new ZipText(entries);
  }

  String contents() {
    return entries.getOrDefault(Contents.ENTRY, "");
  }

  /// All but what tells when and by what server the backup was taken.
  Map<String, String> tables() {
    var tables = new LinkedHashMap<>(entries);
    tables.remove(Contents.ENTRY);
    tables.computeIfPresent(Totals.ENTRY, (_, text) -> text.replaceFirst("contents\t.*\n", ""));
    return tables;
  }

  ZipText with(String entry, String text) {
    var changed = new LinkedHashMap<>(entries);
    changed.put(entry, text);
    return new ZipText(changed);
  }

  byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
