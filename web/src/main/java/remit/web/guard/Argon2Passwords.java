package remit.web.guard;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import remit.service.people.Passwords;

/// Argon2id with the parameters that OWASP's password storage guidance gives as least: 19 MiB, two
/// passes, one lane. A few are made at once, so that many attempts cannot take the memory.
final class Argon2Passwords implements Passwords {
  private static final int SALT_BYTES = 16;
  private static final int DIGEST_BYTES = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;
  private static final int AT_ONCE = 4;

  private final Argon2PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, DIGEST_BYTES, LANES, KIBIBYTES, PASSES);
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  @Override
  public String digest(String password) {
    turns.acquireUninterruptibly();
    try {
      return String.valueOf(encoder.encode(password));
    } finally {
      turns.release();
    }
  }

  @Override
  public boolean fits(String password, String digest) {
    turns.acquireUninterruptibly();
    try {
      return encoder.matches(password, digest);
    } finally {
      turns.release();
    }
  }
}
