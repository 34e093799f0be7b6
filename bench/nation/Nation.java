import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import remit.core.check.Checker;
import remit.core.check.catalogue.RuleCatalogue;
import remit.core.diagnostic.Severity;
import remit.reader.CharterFiles;
import remit.reader.Charters;
import remit.reader.LawPacks;
import remit.reader.Limits;

/// An invented nation as one charter, and how long its review takes. Deterministic: the same number
/// of nations is always the same text.
///
///     Nation write N DIR     writes N nations as a charter folder, one file a system
///     Nation time N          writes them, reads them, reviews them, and prints a line of the table
public final class Nation {
  private static final int SYSTEMS = 42;
  private static final int COUNCILS = 4;
  private static final int TRUSTS = 5;
  private static final String[] FUNCTIONS = {
    "arrange-acute-services", "arrange-maternity-services", "arrange-community-services",
    "arrange-rehabilitation", "arrange-mental-health-services", "arrange-ambulance-services",
    "arrange-pharmacy-optometry-and-dentistry"
  };
  private static final String[] COUNCIL_FUNCTIONS = {
    "adult-social-care", "childrens-social-care", "public-health", "education",
    "highways-and-transport", "leisure"
  };

  private final SplittableRandom random = new SplittableRandom(20261124);
  private final List<String> areas = new ArrayList<>();
  private final List<String> partners = new ArrayList<>();
  private final List<String> posts = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private final List<String> delegations = new ArrayList<>();
  private int seats;

  public static void main(String[] args) throws Exception {
    int nations = Integer.parseInt(args[1]);
    if (args[0].equals("write")) {
      new Nation().write(nations, Path.of(args[2]));
    } else {
      var folder = Files.createTempDirectory("nation");
      var nation = new Nation();
      nation.write(nations, folder);
      nation.time(nations, folder);
    }
  }

  private int bodyCount;
  private int delegationCount;

  private void write(int nations, Path folder) throws Exception {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("charter.yaml"),
        """
        charter: nation
        title: "An invented nation for measuring"
        law: england
        invented: yes
        in force: { from: 2024-04-01 }
        """);
    for (int s = 0; s < SYSTEMS * nations; s++) {
      system(s);
      Files.writeString(folder.resolve("s%04d.yaml".formatted(s)), text(), StandardCharsets.UTF_8);
      bodyCount += bodies.size();
      delegationCount += delegations.size();
      List.of(areas, partners, posts, bodies, delegations).forEach(List::clear);
    }
  }

  private String text() {
    return "areas:\n" + String.join("", areas)
        + "partners:\n" + String.join("", partners)
        + "posts:\n" + String.join("", posts)
        + "bodies:\n" + String.join("", bodies)
        + "delegations:\n" + String.join("", delegations);
  }

  private void time(int nations, Path folder) throws Exception {
    var law = LawPacks.england();
    long start = cpu();
    var read = Charters.read(CharterFiles.read(folder, Limits.GENEROUS), law);
    long middle = cpu();
    if (!read.diagnostics().isEmpty()) {
      read.diagnostics().stream().limit(5).forEach(System.err::println);
    }
    var report =
        new Checker(RuleCatalogue.RULES)
            .check(
                read.charter().orElseThrow(), law, LocalDate.of(2026, 11, 24), read.broken());
    long end = cpu();
    System.out.printf(
        "| %d | %,d | %,d | %,d | %.2f | %.2f | %d | %d |%n",
        nations,
        bodyCount,
        seats,
        delegationCount,
        (middle - start) / 1e9,
        (end - middle) / 1e9,
        report.count(Severity.ERROR) + report.count(Severity.WARNING) + report.count(Severity.NOTE),
        Runtime.getRuntime().maxMemory() >> 20);
  }

  /// Processor time of this thread: the machine may have other work.
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void system(int s) {
    var places = new ArrayList<String>();
    for (int c = 0; c < COUNCILS; c++) {
      var id = "p" + s + "-" + c;
      places.add(id);
      areas.add("  %s: { name: Place %s, level: place, population: %d }\n"
          .formatted(id, id, 100_000 + random.nextInt(500_000)));
    }
    areas.add("  s%d: { name: System %d, level: system, made of: [%s] }\n"
        .formatted(s, s, String.join(", ", places)));
    board(s);
    for (int c = 0; c < COUNCILS; c++) council(s, c);
    for (int t = 0; t < TRUSTS; t++) trust(s, t);
    shared(s);
  }

  private void partner(String id, String kind, String serves) {
    partners.add("  %s: { name: Body corporate %s, kind: %s, serves: %s, stance: partner }\n"
        .formatted(id, id, kind, serves));
  }

  private void post(String id, String of, String person) {
    posts.add("  %s: { title: Post %s, of: %s, person: %s }\n".formatted(id, id, of, person));
  }

  /// A body with named seats of one vote each, and one that stands for several alike.
  private void body(String id, String kind, String of, String more, String... people) {
    var text = new StringBuilder();
    text.append("  %s:\n    name: Body %s\n    kind: %s\n    of: %s\n%s    seats:\n"
        .formatted(id, id, kind, of, more));
    int n = 0;
    for (var person : people) {
      var parts = person.split("/", -1);
      text.append("      seat-%d: { from: %s, person: %s, class: %s%s }\n"
          .formatted(n, parts[0], parts[1], parts[2], n == 0 ? ", chair: yes" : ""));
      n++;
    }
    seats += n;
    text.append(
        """
            quorum: { at least: 50%, of: voting members }
            carries: majority
            meets:
              in public: yes
              publishes: [notice, agenda, papers, minutes, decisions, members, register of interests, terms of reference]
              notice: 5 clear working days
              calendar: { every: "FREQ=MONTHLY;BYDAY=2TU", from: 2024-05-14 }
        """.indent(0));
    var partner = of.replaceAll("[\\[\\],].*", "").isEmpty() ? of.substring(1).split(",")[0] : of;
    text.append("    terms of reference: { document: Terms, review by: 2027-03-31, records held by: %s }\n"
        .formatted(partner));
    bodies.add(text.toString());
  }

  private void give(String what, String from, String to, String more) {
    delegations.add("  - { what: %s, from: %s, to: %s%s }\n".formatted(what, from, to, more));
  }

  private void board(int s) {
    var icb = "icb" + s;
    partner(icb, "integrated care board", "s" + s);
    for (int n = 0; n < 12; n++) post(icb + "-post" + n, icb, "officer");
    body(icb + "-board", "board", icb, "",
        icb + "/independent chair/chair", icb + "/chief executive/executive",
        icb + "/chief finance officer/executive", icb + "/medical director/clinical",
        icb + "/nursing director/clinical", icb + "/provider member/partner",
        icb + "/primary care member/partner", icb + "/local authority member/partner",
        icb + "/mental health member/partner", icb + "/non-executive/independent");
    for (int n = 0; n < 8; n++) {
      var committee = icb + "-committee" + n;
      committee(committee, icb, icb + "-board");
      for (var function : FUNCTIONS) {
        give(function, icb + "-board", committee, ", onward: yes, limits: { up to: £%dm, of: revenue, for each: decision }"
            .formatted(1 + random.nextInt(9)));
      }
      give(FUNCTIONS[n % FUNCTIONS.length], committee, icb + "-post" + n,
          ", limits: { up to: £500k, of: revenue, for each: decision }");
    }
    for (int c = 0; c < COUNCILS; c++) {
      var place = icb + "-place" + c;
      committee(place, icb, icb + "-board");
      for (var function : FUNCTIONS) {
        give(function, icb + "-board", place, ", areas: p%d-%d".formatted(s, c));
      }
    }
    for (int n = 0; n < 12; n++) {
      for (var function : FUNCTIONS) {
        if (random.nextInt(3) > 0) give(function, icb + "-board", icb + "-post" + n, ", urgent only: yes, ratified by: " + icb + "-board");
      }
    }
  }

  private void committee(String id, String of, String parent) {
    body(id, "committee", of, "    committee of: %s\n".formatted(parent),
        of + "/non-executive/independent", of + "/officer/executive", of + "/officer/executive",
        of + "/clinical/clinical", of + "/clinical/clinical", of + "/lay member/independent",
        of + "/officer/executive", of + "/non-executive/independent");
  }

  private void council(int s, int c) {
    var id = "c" + s + "-" + c;
    var area = "p" + s + "-" + c;
    partner(id, "unitary council", area);
    partner(id + "-healthwatch", "local healthwatch", area);
    for (int n = 0; n < 6; n++) post(id + "-post" + n, id, "officer");
    var councillor = id + "/councillor/elected";
    body(id + "-council", "full council", id, "", councillor, councillor, councillor, councillor,
        councillor, councillor, councillor, councillor);
    var executive = id + "/executive member/elected";
    body(id + "-cabinet", "council executive", id, "", executive, executive, executive, executive,
        executive, executive, executive);
    var scrutineer = id + "/scrutiny councillor/elected";
    body(id + "-scrutiny", "health scrutiny committee", id, "", scrutineer, scrutineer, scrutineer,
        scrutineer, scrutineer, scrutineer, scrutineer);
    body(id + "-hwb", "health and wellbeing board", id, "    areas: %s\n".formatted(area), councillor, councillor,
        id + "/director of adult social services/officer", id + "/director of children's services/officer",
        id + "/director of public health/officer", "icb" + s + "/officer/nhs",
        id + "-healthwatch/healthwatch representative/public");
    for (int n = 0; n < 2; n++) {
      body(id + "-committee" + n, "committee", id, "", councillor, councillor, councillor, councillor,
          councillor, councillor, councillor, councillor);
    }
    for (var function : COUNCIL_FUNCTIONS) {
      for (int n = 0; n < 4; n++) {
        give(function, id + "-cabinet", id + "-post" + n, ", limits: { up to: £%dk, of: revenue, for each: decision }".formatted(100 + 50 * n));
      }
    }
    give("health-scrutiny", id + "-scrutiny", "joint" + s, ", exclusive: yes, under: SI2013-218-30");
  }

  private void trust(int s, int t) {
    var id = "t" + s + "-" + t;
    partner(id, "nhs trust", "s" + s);
    for (int n = 0; n < 3; n++) post(id + "-post" + n, id, "officer");
    body(id + "-board", "board", id, "", id + "/independent chair/independent",
        id + "/chief executive/executive", id + "/officer/executive", id + "/officer/executive",
        id + "/non-executive/independent", id + "/non-executive/independent",
        id + "/non-executive/independent", id + "/officer/executive", id + "/officer/executive");
    for (int n = 0; n < 2; n++) {
      committee(id + "-committee" + n, id, id + "-board");
      give("provide-services", id + "-board", id + "-committee" + n, "");
    }
    for (int n = 0; n < 3; n++) give("manage-estate-and-capital", id + "-board", id + "-post" + n, ", limits: { up to: £250k, of: capital, for each: scheme }");
  }

  private void shared(int s) {
    var councils = new ArrayList<String>();
    var seats = new ArrayList<String>();
    var scrutineers = new ArrayList<String>();
    for (int c = 0; c < COUNCILS; c++) {
      var id = "c" + s + "-" + c;
      councils.add(id);
      seats.add(id + "/executive member/founding");
      scrutineers.add(id + "/scrutiny councillor/elected");
      scrutineers.add(id + "/scrutiny councillor/elected");
    }
    var all = String.join(", ", councils);
    seats.addFirst("icb" + s + "/chief executive/founding");
    body("icp" + s, "integrated care partnership", "[icb%d, %s]".formatted(s, all),
        "    areas: s%d\n".formatted(s), seats.toArray(String[]::new));
    body("joint" + s, "joint health scrutiny committee", "[%s]".formatted(all),
        "    under: SI2013-218-30\n    areas: s%d\n".formatted(s), scrutineers.toArray(String[]::new));
    for (int n = 0; n < 4; n++) {
      body("group%d-%d".formatted(s, n), "partnership group", "[icb%d, c%d-%d]".formatted(s, s, n),
          "    advises on: [arrange-hospital-services]\n", "icb" + s + "/officer/nhs",
          "c%d-%d/officer/council".formatted(s, n), "icb" + s + "/clinical/nhs");
    }
  }
}
