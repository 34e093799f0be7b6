package remit.service.system;

import remit.core.charter.read.ReadCharter;

/// A version with its text and what was read of it.
public record Edition(Version version, CharterTexts texts, ReadCharter read) {}
