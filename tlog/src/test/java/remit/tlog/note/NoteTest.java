package remit.tlog.note;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.testkit.Gen;
import remit.testkit.Property;
import remit.tlog.TestLog;
import remit.tlog.merkle.Sha256;
import remit.tlog.merkle.TreeHead;

class NoteTest {
  /// signed-note, section "Example".
  private static final String SPEC_KEY =
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

  private static final String SPEC_NOTE =
      """
      This is an example message.

      — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
      """;

  /// Go's note package, example of its documentation: a key that is public.
  private static final String GO_SECRET =
      "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

  private static final String GO_KEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String GO_NOTE =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  private static VerifierKey key(String vkey) {
    return VerifierKey.parse(vkey).orElseThrow();
  }

  private static Note note(String text) throws MalformedNote {
    return Note.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theSpecificationsExampleVerifies() throws MalformedNote {
    var signed = note(SPEC_NOTE).signedBy(List.of(key(SPEC_KEY)));
    assertEquals(new Signed.Verified(List.of(key(SPEC_KEY))), signed);
    assertEquals(SPEC_NOTE, note(SPEC_NOTE).toString());
  }

  @Test
  void goSignsTheSameTextWithTheSameBytes() throws MalformedNote {
    var signer = SigningKey.parse(GO_SECRET).orElseThrow();
    assertEquals(GO_KEY, signer.verifier().toString());
    assertEquals(GO_SECRET, signer.secret());
    assertEquals(GO_NOTE, signer.sign(note(GO_NOTE).text()).toString());
  }

  @Test
  void theSpecificationsCheckpointIsReadAndWrittenBack() throws MalformedNote {
    var text =
        """
        example.com/behind-the-sofa
        20852163
        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
        """;
    var checkpoint = Checkpoint.parse(text);
    assertEquals(20_852_163, checkpoint.head().size());
    assertEquals(text, checkpoint.text());
    assertEquals(List.of("more"), Checkpoint.parse(text + "more\n").extensions());
  }

  @Test
  void theSpecificationsWitnessLineIsKeptAndIgnored() throws MalformedNote {
    var cosigned =
        """
        example.com/behind-the-sofa
        20852163
        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

        — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
        — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
        """;
    var note = note(cosigned);
    assertEquals(2, note.signatures().size());
    assertEquals(new Signed.Unsigned(), note.signedBy(List.of(TestLog.KEY.verifier())));
    assertEquals(cosigned, note.toString());
  }

  @Test
  void aWitnessesCosignatureCoversTimeAndText() throws MalformedNote {
    var witness = SigningKey.generate("witness.example/1", KeyKind.WITNESS, new SecureRandom());
    var text = Checkpoint.of("record.example/test", new TreeHead(0, Sha256.EMPTY_ROOT)).text();
    var note = witness.cosign(TestLog.KEY.sign(text), 1_700_000_000);
    var keys = List.of(TestLog.KEY.verifier(), witness.verifier());
    assertEquals(new Signed.Verified(keys), note.signedBy(keys));
    var other = new Note(text + "more\n", note.signatures().subList(1, 2));
    assertEquals(new Signed.Forged(witness.verifier()), other.signedBy(keys));
  }

  @Test
  void oneBadLineOfAKnownKeySpoilsTheNote() throws MalformedNote {
    var good = TestLog.KEY.sign("a\n");
    var bad = TestLog.KEY.sign("b\n").signatures().getFirst();
    var signed = good.with(bad).signedBy(List.of(TestLog.KEY.verifier()));
    assertInstanceOf(Signed.Forged.class, signed);
  }

  @Test
  void aLineOfTheSameNameWithAnotherIdIsIgnored() throws MalformedNote {
    var namesake =
        SigningKey.generate("record.example/test", KeyKind.LOG, new SecureRandom(new byte[] {1}));
    var both = namesake.sign("a\n").with(TestLog.KEY.sign("a\n").signatures().getFirst());
    assertInstanceOf(Signed.Verified.class, both.signedBy(List.of(TestLog.KEY.verifier())));
  }

  @Test
  void everyFlippedBitOfASignedNoteIsCaught() {
    byte[] note = TestLog.of(3).file("checkpoint");
    var known = List.of(TestLog.KEY.verifier());
    for (int bit = 0; bit < note.length * 8; bit++) {
      byte[] changed = note.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      assertTrue(!isVerified(changed, known), "bit " + bit);
    }
  }

  private static boolean isVerified(byte[] bytes, List<VerifierKey> known) {
    try {
      return Note.parse(bytes).signedBy(known) instanceof Signed.Verified;
    } catch (MalformedNote _) {
      return false;
    }
  }

  @Test
  void everyChangedCharacterOfAKeyIsCaught() {
    var vkey = TestLog.KEY.verifier().toString();
    for (int i = 0; i < vkey.length(); i++) {
      var changed =
          vkey.substring(0, i) + (vkey.charAt(i) == 'A' ? 'B' : 'A') + vkey.substring(i + 1);
      assertEquals(Optional.empty(), VerifierKey.parse(changed), changed);
    }
  }

  @Test
  void anyBytesAreANoteOrSayWhyNot() {
    var bytes =
        Gen.anyOf(
                Gen.between(0, 255).map(b -> new byte[] {(byte) (int) b}),
                Gen.of("\n", "\n\n", "— a.b/c AAAAAAA=\n", "x", " ", "+")
                    .map(s -> s.getBytes(StandardCharsets.UTF_8)))
            .list(0, 12)
            .map(NoteTest::joined);
    Property.forAll(
        bytes,
        some -> {
          try {
            assertArrayEquals(some, Note.parse(some).bytes());
          } catch (MalformedNote malformed) {
            assertTrue(!malformed.toString().endsWith(": "));
          }
        });
  }

  private static byte[] joined(List<byte[]> parts) {
    var all = new java.io.ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  @Test
  void malformedCheckpointsAreRefused() {
    var root = Sha256.leaf(new byte[0]).base64();
    for (var text :
        List.of(
            "o\n01\n" + root + "\n",
            "o\n-1\n" + root + "\n",
            "o\n1\n" + root.substring(1) + "\n",
            "o\n1\n",
            "o\n0\n" + root + "\n",
            "\n1\n" + root + "\n",
            "o\n1\n" + root + "\n\nmore\n")) {
      assertThrows(MalformedNote.class, () -> Checkpoint.parse(text), text);
    }
  }
}
