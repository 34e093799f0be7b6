package remit.service.people;

import java.util.UUID;

/// Somebody who can sign in.
///
/// @param email in small letters
/// @param post what the service calls them
/// @param hasSecondFactor a code from an app is asked for after the password
public record Account(
    UUID id, String email, String post, boolean hasSecondFactor, boolean isDisabled) {}
