package remit.web.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.core.authority.Remit;
import remit.core.charter.Charter;
import remit.core.charter.CharterOn;
import remit.core.explain.Explanation;
import remit.core.explain.Statement;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;
import remit.service.system.Version;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;
import remit.web.page.Routes;
import remit.web.page.Said;
import remit.web.page.SystemFrame;

/// A system as it is on the day that a visitor asks about.
///
/// @param asked the day, where the visitor chose one; links then keep it
/// @param remits what everybody may decide at large
public record SystemView(
    String id,
    Version version,
    CharterOn charter,
    Optional<LocalDate> asked,
    Explanation explanation,
    List<Remit> remits) {
  public SystemView {
    remits = List.copyOf(remits);
  }

  public LocalDate day() {
    return charter.day();
  }

  public String name() {
    return charter.charter().heading().title().value();
  }

  public boolean isInvented() {
    return charter.charter().heading().reality() == Charter.Reality.INVENTED;
  }

  /// The address with the day that was asked about.
  public String at(String address) {
    return asked.map(day -> address + "?asOf=" + day).orElse(address);
  }

  public Link link(String address, String text) {
    return new Link(at(address), text);
  }

  public Link bodyLink(BodyId body) {
    return link(PublicRoutes.body(id, body.value()), bodyName(body));
  }

  public String bodyName(BodyId body) {
    return charter.nameOf(new Actor.OfBody(body));
  }

  public Link partnerLink(PartnerId partner) {
    return link(PublicRoutes.partner(id, partner.value()), partnerName(partner));
  }

  public String partnerName(PartnerId partner) {
    return charter.nameOf(new Actor.OfPartner(partner));
  }

  /// To the page of a body or an organisation; an office has none.
  public Optional<Link> actorLink(Actor actor) {
    return switch (actor) {
      case Actor.OfBody(var body) -> Optional.of(bodyLink(body));
      case Actor.OfPartner(var partner) -> Optional.of(partnerLink(partner));
      case Actor.OfPost _ -> Optional.empty();
    };
  }

  /// The way here from the first page.
  public Link[] crumbs(Link... more) {
    var crumbs = new ArrayList<Link>();
    crumbs.add(new Link(Routes.home(), "Home"));
    crumbs.addAll(List.of(more));
    return crumbs.toArray(Link[]::new);
  }

  /// The way to a page below the system's own.
  public Link[] crumbsBelow(Link... more) {
    var crumbs = new ArrayList<Link>();
    crumbs.add(new Link(Routes.home(), "Home"));
    crumbs.add(link(Routes.system(id), name()));
    crumbs.addAll(List.of(more));
    return crumbs.toArray(Link[]::new);
  }

  /// @param here the address without its question
  /// @param place the place of the system's menu that the page belongs to
  public SystemFrame frame(String here, String place) {
    return new SystemFrame(
        name(),
        isInvented(),
        Days.words(day()),
        day().toString(),
        asked.isPresent(),
        here,
        SystemMenu.of(this),
        at(place),
        Optional.empty());
  }

  /// A statement for a page.
  public static Said said(Statement statement) {
    var doubt =
        switch (statement.certainty()) {
          case KNOWN -> Optional.<String>empty();
          case ASSUMED, DISPUTED, UNKNOWN, UNSAID -> Optional.of(statement.certainty().word());
        };
    return new Said(
        statement.text(), doubt, statement.note(), Reasons.sources(statement.sources()));
  }
}
