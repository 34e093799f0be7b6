package remit.service.mail;

import java.io.IOException;

/// Takes letters away.
@FunctionalInterface
public interface Post {
  /// @param number the letter's own, so that one that goes twice can be known
  /// @throws IOException where it could not be taken now; it is tried again later
  void take(long number, Letter letter) throws IOException;
}
