package remit.tlog.note;

/// What a key signs, by the first byte of its encoding (signed-note, section "Signature types").
public enum KeyKind {
  /// A log's signature over the text of a note.
  LOG(0x01),
  /// A witness's cosignature with the time at which it saw the checkpoint.
  WITNESS(0x04);

  private final int code;

  KeyKind(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
