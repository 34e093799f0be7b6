package remit.tlog.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/// One signature under a note. What the bytes mean is known only to who knows the key.
public final class SignatureLine {
  /// What every signature line begins with: an em dash and a space.
  static final String START = "— ";

  private final KeyName signer;
  private final byte[] signature;

  SignatureLine(KeyName signer, byte[] signature) {
    this.signer = signer;
    this.signature = signature.clone();
  }

  /// Reads a line without its newline.
  static SignatureLine parse(String line) throws MalformedNote {
    var words = line.split(" ", -1);
    if (!line.startsWith(START) || words.length != 3 || !KeyName.isName(words[1])) {
      throw new MalformedNote("is not a signature line: " + line);
    }
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(words[2]);
    } catch (IllegalArgumentException _) {
      throw new MalformedNote("has a signature that is not base64: " + line);
    }
    if (bytes.length < 5 || !Base64.getEncoder().encodeToString(bytes).equals(words[2])) {
      throw new MalformedNote("has a signature that is not base64 of five bytes or more: " + line);
    }
    var signer = new KeyName(words[1], ByteBuffer.wrap(bytes).getInt());
    return new SignatureLine(signer, Arrays.copyOfRange(bytes, 4, bytes.length));
  }

  public KeyName signer() {
    return signer;
  }

  /// The bytes after the key's ID.
  public byte[] signature() {
    return signature.clone();
  }

  @Override
  public String toString() {
    byte[] bytes =
        ByteBuffer.allocate(4 + signature.length).putInt(signer.id()).put(signature).array();
    return START + signer.name() + " " + Base64.getEncoder().encodeToString(bytes);
  }
}
