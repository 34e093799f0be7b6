package remit.tlog.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.tlog.verify.Question;
import remit.tlog.verify.RecordSource;
import remit.tlog.verify.Verdict;
import remit.tlog.verify.Verifier;

/// Copies of the sample in memory, to be changed.
final class Copies {
  private Copies() {}

  /// The files of the sample record, by their paths in it.
  static Map<String, byte[]> sample() {
    var files = new HashMap<String, byte[]>();
    SampleRecord.files()
        .forEach((path, bytes) -> {
          if (path.startsWith("record/")) files.put(path.substring("record/".length()), bytes);
        });
    return files;
  }

  static byte[] file(Map<String, byte[]> files, String path) {
    var file = files.get(path);
    if (file == null) throw new AssertionError("no " + path);
    return file;
  }

  static Verdict verify(Map<String, byte[]> files, Question question) {
    try (var source = source(files)) {
      return Verifier.verify(source, question);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (remit.tlog.verify.NoKey noKey) {
      throw new IllegalStateException(noKey);
    }
  }

  private static RecordSource source(Map<String, byte[]> files) {
    return new RecordSource() {
      @Override
      public Set<String> listing() {
        return Set.copyOf(files.keySet());
      }

      @Override
      public Optional<byte[]> read(String path, int most) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
      }

      @Override
      public void close() {}
    };
  }
}
