package remit.reader;

/// How much is read before a text is refused. Memory use stays within a small multiple of the
/// bytes.
///
/// @param fileBytes the longest file
/// @param totalBytes all files of a folder together
/// @param depth the deepest nesting of lists and maps
/// @param values the most values (texts, lists and maps) of one file
public record Limits(int fileBytes, long totalBytes, int depth, int values) {
  private static final int MEBIBYTE = 1 << 20;

  /// What people write: a file of 4 MiB, a folder of 16 MiB.
  public static final Limits USUAL = ofMebibytes(4);

  /// A charter of a whole nation in one file.
  public static final Limits GENEROUS = ofMebibytes(128);

  public Limits {
    if (fileBytes < 1 || totalBytes < fileBytes || depth < 1 || values < 1) {
      throw new IllegalArgumentException("limits are positive, and a folder takes a whole file");
    }
  }

  /// Limits for files of so many mebibytes, 1 to 512.
  public static Limits ofMebibytes(int mebibytes) {
    if (mebibytes < 1 || mebibytes > 512) {
      throw new IllegalArgumentException("a file limit is 1 to 512 MiB, not " + mebibytes);
    }
    int bytes = mebibytes * MEBIBYTE;
    return new Limits(bytes, 4L * bytes, 64, mebibytes * 150_000);
  }
}
