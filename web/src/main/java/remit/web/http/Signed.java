package remit.web.http;

import java.util.UUID;

/// Somebody who is signed in, as far as pages must know.
public interface Signed {
  UUID account();

  /// The post that the account stands for: “Clerk to the cabinet”.
  String post();
}
