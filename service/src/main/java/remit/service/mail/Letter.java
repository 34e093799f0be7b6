package remit.service.mail;

/// A letter in plain text.
///
/// @param recipient an e-mail address without a name
/// @param subject one line
public record Letter(String recipient, String subject, String words) {}
