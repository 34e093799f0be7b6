package remit.tlog.verify;

/// The commands with which anyone can check an entry: a POSIX shell, coreutils and openssl.
final class ByHand {
  /// Hexadecimal to bytes; RFC 6962's two hashes; an Ed25519 key in the form that openssl reads.
  static final String FUNCTIONS =
      """
      hex()  { printf %s "$1" | tr a-f A-F | basenc --base16 -d; }
      leaf() { { printf '\\000'; cat; } | sha256sum | cut -c1-64; }
      node() { { printf '\\001'; hex "$1"; hex "$2"; } | sha256sum | cut -c1-64; }
      key()  { hex 302a300506032b6570032100; printf %s "$1" | base64 -d; }
      """;

  /// Says "Signature Verified Successfully".
  static final String VERIFY =
      """
      openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin \\
        -in text -sigfile signature
      """;

  private ByHand() {}
}
