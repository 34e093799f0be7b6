package remit.campaigns.intake;

/// One response as it came in; what is not known is empty.
///
/// @param id names it among the others
/// @param address the sender's mail address
/// @param where the file, and the line where it begins
public record Response(
    String id, String address, String name, String postcode, String text, String where) {}
