package remit.service.people;

/// Bytes that nobody can guess. Given from outside, for the same input must give the same answer in
/// tests.
@FunctionalInterface
public interface Chance {
  byte[] bytes(int count);
}
