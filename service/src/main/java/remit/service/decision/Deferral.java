package remit.service.decision;

import java.time.LocalDate;
import java.util.Optional;

/// Until when a matter is put off, and what reopens it.
///
/// @param until in words, as resolved (`until the outline business case is published`)
/// @param day the day that reopens it
/// @param step the step of the proposal's route that reopens it when it is done
public record Deferral(String until, Optional<LocalDate> day, Optional<String> step) {}
