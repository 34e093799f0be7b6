package remit.service.meeting;

import remit.core.kernel.BodyId;
import remit.core.meeting.Motion;

/// A motion or an amendment of one body at an item.
///
/// @param mover the place or post that moved it
public record Moved(MotionId id, ItemId item, BodyId body, Motion motion, String mover) {}
