package remit.service.people;

/// How passwords are kept: a slow one-way digest, which is given from outside.
public interface Passwords {
  String digest(String password);

  /// Takes the same time whether the password fits or not.
  boolean fits(String password, String digest);
}
