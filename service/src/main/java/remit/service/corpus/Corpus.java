package remit.service.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import remit.core.charter.Charter;
import remit.reader.LawPacks;
import remit.service.database.Database;
import remit.service.proposal.ProposalService;
import remit.service.system.CharterTexts;
import remit.service.system.Systems;

/// Enters the charters that come with Remit.
public final class Corpus {
  private static final String BY = "Remit's corpus";
  private static final String FOLDER = "remit/charters/";

  private Corpus() {}

  /// Enters every charter of the corpus whose system is not there yet, and says which those were.
  /// Doing it again changes nothing.
  public static List<String> load(Database database, InstantSource clock) {
    var systems = new Systems(database, LawPacks.england(), clock);
    var entered = new ArrayList<String>();
    texts("*")
        .forEach((system, texts) -> {
          if (systems.find(system).isEmpty() && enter(systems, system, texts)) entered.add(system);
        });
    proposals(database, systems, clock);
    return List.copyOf(entered);
  }

  /// Enters the proposals of the corpus that are not there yet, each as one that was submitted.
  private static void proposals(Database database, Systems systems, InstantSource clock) {
    var service = new ProposalService(database, systems, clock);
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    texts("*/proposals")
        .forEach((system, texts) ->
            texts
                .files()
                .forEach((name, yaml) -> {
                  var slug = name.substring(0, name.lastIndexOf('.'));
                  if (service.find(system, slug).isEmpty()) {
                    submit(service, system, slug, yaml, today);
                  }
                }));
  }

  private static void submit(
      ProposalService service, String system, String slug, String yaml, LocalDate today) {
    switch (service.enter(system, yaml, BY, today)) {
      case ProposalService.Change.Made(var head) -> service.submit(head.id(), BY);
      case ProposalService.Change.Refused(var problems) -> {
        // Unless somebody else has entered it since we looked, our own text is wrong.
        if (service.find(system, slug).isEmpty()) {
          throw new IllegalStateException(system + "/" + slug + ": " + problems);
        }
      }
    }
  }

  private static boolean enter(Systems systems, String system, CharterTexts texts) {
    var charter = texts.read(systems.law()).charter().orElseThrow();
    var from = charter.heading().inForce().firstDay().orElseThrow();
    return switch (systems.enter(system, texts, document(charter), from, BY)) {
      case Systems.Entering.Entered _ -> true;
      // Somebody else has entered it since we looked.
      case Systems.Entering.Refused _ when systems.find(system).isPresent() -> false;
      case Systems.Entering.Refused(var reasons) ->
          throw new IllegalStateException(system + ": " + String.join("; ", reasons));
    };
  }

  private static String document(Charter charter) {
    return switch (charter.heading().reality()) {
      case INVENTED -> "Invented for teaching: it describes no real system";
      case REAL -> "A model of public documents, each fact with its source in the charter";
    };
  }

  /// The files one folder below a name, by charter; `*` is a charter's own files.
  static Map<String, CharterTexts> texts(String pattern) {
    var found = new TreeMap<String, TreeMap<String, String>>();
    try {
      for (var resource :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:" + FOLDER + pattern + "/*.yaml")) {
        var path = resource.getURL().getPath();
        var parts = path.substring(path.lastIndexOf(FOLDER) + FOLDER.length()).split("/", -1);
        found
            .computeIfAbsent(parts[0], _ -> new TreeMap<>())
            .put(parts[parts.length - 1], resource.getContentAsString(StandardCharsets.UTF_8));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    var texts = new TreeMap<String, CharterTexts>();
    found.forEach((system, files) -> texts.put(system, new CharterTexts(files)));
    return texts;
  }
}
