package remit.service.storm;

import remit.core.meeting.Choice;

/// What a member has in hand once the vote is acknowledged.
record Receipt(Choice choice, String number) {}
