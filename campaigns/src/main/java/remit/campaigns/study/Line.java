package remit.campaigns.study;

import java.util.Optional;
import remit.campaigns.find.Assignment;

/// One response in the results.
///
/// @param sender as [remit.campaigns.count.Sender#number]
/// @param copies responses with the same words, itself among them
/// @param words in its body
public record Line(
    int row,
    String id,
    String where,
    String name,
    String text,
    long sender,
    int copies,
    int words,
    Group group,
    Optional<Assignment> assignment) {}
