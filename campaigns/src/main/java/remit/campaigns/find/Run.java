package remit.campaigns.find;

/// Words that two texts have in common, in the same order.
///
/// @param inResponse the first word in the response
/// @param inWording the first word in the letter or passage
/// @param length in words
public record Run(int inResponse, int inWording, int length) {}
