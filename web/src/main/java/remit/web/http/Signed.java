package remit.web.http;

/// Somebody who is signed in, as far as the frame of a page must know.
public interface Signed {
  /// The post that the account stands for: “Clerk to the cabinet”.
  String post();
}
