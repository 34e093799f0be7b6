package remit.tlog.fsck;

/// Something that does not hold.
///
/// @param file which was changed, is missing or cannot be read
/// @param says what is wrong, as a sentence
public record Problem(String file, String says) {}
