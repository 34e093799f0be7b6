package remit.core.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// The parts of a recurrence rule, read and checked.
record RuleParts(
    Frequency frequency,
    int interval,
    DayPattern pattern,
    Optional<Integer> count,
    Optional<LocalDate> until) {}
