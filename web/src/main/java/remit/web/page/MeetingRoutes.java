package remit.web.page;

/// The addresses of meetings, votes and decisions: see [Routes].
public final class MeetingRoutes {
  public static final String NEW_MEETING = "/systems/{system}/meetings/new";
  public static final String RUN_MEETING = "/meetings/{meeting}/run";
  public static final String MEETING_STEP = "/meetings/{meeting}/run/{step}";
  public static final String MEETING_ITEMS = "/meetings/{meeting}/items";
  public static final String MEETING_ROOM = "/meetings/{meeting}/room/{body}";
  public static final String RUN_ITEM = "/items/{item}/run";
  public static final String ITEM_PAPERS = "/items/{item}/papers";
  public static final String DECLARE = "/items/{item}/declare/{body}";
  public static final String MOVE = "/items/{item}/move/{body}";
  public static final String DECIDE = "/items/{item}/decide/{body}";
  public static final String MOTION_STEP = "/motions/{motion}/{step}";
  public static final String VOTE = "/votes/{vote}";
  public static final String RECORD_BALLOT = "/votes/{vote}/record";
  public static final String CLOSE_VOTE = "/votes/{vote}/close";

  private MeetingRoutes() {}

  public static String newMeeting(String system) {
    return Address.at("/systems").part(system).part("meetings").part("new").toString();
  }

  public static String meeting(long meeting) {
    return at("/meetings", meeting).toString();
  }

  public static String runMeeting(long meeting) {
    return at("/meetings", meeting).part("run").toString();
  }

  public static String meetingStep(long meeting, String step) {
    return at("/meetings", meeting).part("run").part(step).toString();
  }

  public static String meetingItems(long meeting) {
    return at("/meetings", meeting).part("items").toString();
  }

  public static String meetingRoom(long meeting, String body) {
    return at("/meetings", meeting).part("room").part(body).toString();
  }

  public static String runItem(long item) {
    return at("/items", item).part("run").toString();
  }

  public static String itemPapers(long item) {
    return at("/items", item).part("papers").toString();
  }

  public static String declare(long item, String body) {
    return at("/items", item).part("declare").part(body).toString();
  }

  public static String move(long item, String body) {
    return at("/items", item).part("move").part(body).toString();
  }

  public static String decide(long item, String body) {
    return at("/items", item).part("decide").part(body).toString();
  }

  public static String motionStep(long motion, String step) {
    return at("/motions", motion).part(step).toString();
  }

  public static String vote(long vote) {
    return at("/votes", vote).toString();
  }

  public static String recordBallot(long vote) {
    return at("/votes", vote).part("record").toString();
  }

  public static String closeVote(long vote) {
    return at("/votes", vote).part("close").toString();
  }

  public static String decision(long decision) {
    return at("/decisions", decision).toString();
  }

  private static Address at(String start, long number) {
    return Address.at(start).part(Long.toString(number));
  }
}
