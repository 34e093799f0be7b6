package remit.core.calendar; /// stub
public final class Term { private Term() {} }
