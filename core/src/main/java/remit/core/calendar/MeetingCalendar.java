package remit.core.calendar; /// stub
public final class MeetingCalendar { private MeetingCalendar() {} }
