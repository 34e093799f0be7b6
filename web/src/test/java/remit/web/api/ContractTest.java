package remit.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import remit.web.page.PublicRoutes;
import remit.web.page.Routes;
import remit.web.testkit.OpenSite;
import remit.web.testkit.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContractTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OpenSite open = OpenSite.shared();
  private final Site site = open.visitor();
  private final JsonNode described = JSON.readTree(site.get("/openapi.json").body());

  /// Every address that answers programs, with one that can be asked.
  private Map<String, String> examples() {
    var examples = new TreeMap<String, String>();
    var system = "/systems/north-vale";
    examples.put(Routes.HOME, "/");
    examples.put(Routes.SYSTEM, system);
    for (var list :
        List.of(
            PublicRoutes.BODIES,
            PublicRoutes.PARTNERS,
            PublicRoutes.FUNCTIONS,
            PublicRoutes.FUNDS,
            PublicRoutes.MAP,
            PublicRoutes.REVIEW,
            PublicRoutes.CALENDAR,
            PublicRoutes.DECISIONS)) {
      examples.put(list, list.replace("{system}", "north-vale"));
    }
    examples.put(PublicRoutes.BODY, system + "/bodies/icb-board");
    examples.put(PublicRoutes.PARTNER, system + "/partners/icb");
    examples.put(PublicRoutes.FUNCTION, system + "/functions/adult-social-care");
    examples.put(PublicRoutes.DECISION, "/decisions/" + open.ofBoard);
    examples.put(PublicRoutes.MEETING, "/meetings/" + open.meeting);
    examples.put(PublicRoutes.PAPER, "/papers/" + open.corrected);
    examples.put(PublicRoutes.RULES, "/rules");
    examples.put(PublicRoutes.RULE, "/rules/A001");
    examples.put(PublicRoutes.SEARCH, "/search?q=care");
    examples.put(PublicRoutes.RECORD, "/record");
    examples.put(PublicRoutes.ENTRIES, "/record/entries");
    examples.put(PublicRoutes.ENTRY, "/record/entries/0");
    return examples;
  }

  @Test
  void everyAddressForProgramsIsDescribedAndNoOther() {
    assertEquals(
        new TreeSet<>(examples().keySet()), new TreeSet<>(described.path("paths").propertyNames()));
    assertEquals("3.1.0", described.path("openapi").asString());
  }

  @Test
  void everyAddressAnswersAsDescribed() {
    var wrong = new ArrayList<String>();
    examples()
        .forEach((pattern, address) -> {
          var answer = site.get(address, "Accept", "application/json");
          assertEquals(200, answer.statusCode(), address);
          var schema =
              described
                  .path("paths")
                  .path(pattern)
                  .at("/get/responses/200/content/application~1json/schema");
          assertTrue(schema.isObject(), pattern);
          compare(address, schema, JSON.readTree(answer.body()), wrong);
        });
    assertEquals(List.of(), wrong);
  }

  private void compare(String at, JsonNode schema, JsonNode value, List<String> wrong) {
    if (schema.has("$ref")) {
      compare(at, described.at(schema.path("$ref").asString().substring(1)), value, wrong);
      return;
    }
    schema.path("allOf").forEach(part -> compare(at, part, value, wrong));
    if (schema.has("anyOf")) {
      if (!value.isNull()) compare(at, schema.path("anyOf").get(0), value, wrong);
      return;
    }
    if (schema.has("enum") && !has(schema.path("enum"), value)) {
      wrong.add(at + " is " + value);
    }
    switch (schema.path("type").asString("")) {
      case "object" -> members(at, schema, value, wrong);
      case "array" -> {
        if (!value.isArray()) wrong.add(at + " is no array");
        value.forEach(v -> compare(at + "[]", schema.path("items"), v, wrong));
      }
      case "string" -> check(value.isString(), at, value, wrong);
      case "integer" -> check(value.isIntegralNumber(), at, value, wrong);
      case "boolean" -> check(value.isBoolean(), at, value, wrong);
      default -> {}
    }
  }

  private static boolean has(JsonNode words, JsonNode value) {
    for (var word : words) if (word.equals(value)) return true;
    return false;
  }

  private static void check(boolean fits, String at, JsonNode value, List<String> wrong) {
    if (!fits) wrong.add(at + " is " + value);
  }

  private void members(String at, JsonNode schema, JsonNode value, List<String> wrong) {
    if (!value.isObject()) wrong.add(at + " is no object");
    schema
        .path("required")
        .forEach(name -> {
          if (!value.has(name.asString())) wrong.add(at + " lacks " + name);
        });
    schema
        .path("properties")
        .properties()
        .forEach(p -> {
          if (value.has(p.getKey())) {
            compare(at + "/" + p.getKey(), p.getValue(), value.get(p.getKey()), wrong);
          }
        });
  }
}
