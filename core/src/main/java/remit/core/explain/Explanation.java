package remit.core.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Area.Level;
import remit.core.charter.Charter;
import remit.core.charter.CharterOn;
import remit.core.kernel.AreaId;
import remit.core.kernel.Citation;
import remit.core.kernel.FundId;
import remit.core.kernel.PartnerId;
import remit.core.law.Sector;
import remit.core.source.Span;

/// What a system is, as of one day. Lists keep the order of the charter.
///
/// @param system what can be said of the whole
/// @param posts offices that may decide alone under a delegation
/// @param functions those that a partner of the system holds, by who decides
/// @param bound who must comply with what somebody else decides
public record Explanation(
    Heading heading,
    List<Statement> system,
    List<AreaPart> areas,
    List<PartnerPart> partners,
    List<BodyPart> bodies,
    List<PostPart> posts,
    List<FunctionPart> functions,
    List<DelegationPart> delegations,
    List<ReservedPart> reserved,
    List<FundPart> funds,
    List<BondPart> bound,
    List<GapPart> unknown) {
  public Explanation {
    system = List.copyOf(system);
    areas = List.copyOf(areas);
    partners = List.copyOf(partners);
    bodies = List.copyOf(bodies);
    posts = List.copyOf(posts);
    functions = List.copyOf(functions);
    delegations = List.copyOf(delegations);
    reserved = List.copyOf(reserved);
    funds = List.copyOf(funds);
    bound = List.copyOf(bound);
    unknown = List.copyOf(unknown);
  }

  public static Explanation of(CharterOn charter) {
    return new Explaining(charter).explanation();
  }

  /// @param law the title of the law pack
  public record Heading(
      String charter, String title, LocalDate asOf, Charter.Reality reality, String law) {}

  /// @param madeOf the names of the areas inside it
  /// @param partners the names of the partners that serve it, or part of it
  public record AreaPart(
      AreaId id,
      String name,
      Level level,
      Optional<String> gss,
      List<String> madeOf,
      List<String> partners,
      Statement population,
      Span place) {
    public AreaPart {
      madeOf = List.copyOf(madeOf);
      partners = List.copyOf(partners);
    }
  }

  /// @param kind the kind of organisation, in the law pack's words
  /// @param organs the names of the bodies that act for it of its own right
  public record PartnerPart(
      PartnerId id,
      String name,
      String kind,
      Optional<Sector> sector,
      List<String> serves,
      Statement stance,
      List<String> succeeds,
      List<String> organs,
      List<Citation> sources,
      Span place) {
    public PartnerPart {
      serves = List.copyOf(serves);
      succeeds = List.copyOf(succeeds);
      organs = List.copyOf(organs);
      sources = List.copyOf(sources);
    }
  }

  /// @param of the names of the organisations that it serves
  public record PostPart(
      String id,
      String title,
      List<PartnerId> partners,
      List<String> of,
      List<AreaId> areas,
      List<Power> decides,
      List<Citation> sources,
      Span place) {
    public PostPart {
      partners = List.copyOf(partners);
      of = List.copyOf(of);
      areas = List.copyOf(areas);
      decides = List.copyOf(decides);
      sources = List.copyOf(sources);
    }
  }

  /// A matter that no delegation may carry below whoever keeps it.
  public record ReservedPart(
      List<String> what, List<String> acts, List<String> to, List<Citation> sources, Span place) {
    public ReservedPart {
      what = List.copyOf(what);
      acts = List.copyOf(acts);
      to = List.copyOf(to);
      sources = List.copyOf(sources);
    }
  }

  /// Money held or counted for several partners.
  ///
  /// @param contributions the latest year's, each `partner: amount`
  public record FundPart(
      FundId id,
      String name,
      String kind,
      Statement host,
      Statement governedBy,
      List<String> functions,
      Optional<String> year,
      List<Statement> contributions,
      Statement overspend,
      List<Citation> sources,
      Span place) {
    public FundPart {
      functions = List.copyOf(functions);
      contributions = List.copyOf(contributions);
      sources = List.copyOf(sources);
    }
  }

  /// That partners must comply with, have regard to or collaborate on what somebody decides.
  ///
  /// @param by who decides it, each with the partners that have no vote there
  public record BondPart(
      List<String> who,
      String nature,
      String with,
      List<String> by,
      List<String> without,
      List<Citation> sources,
      Span place) {
    public BondPart {
      who = List.copyOf(who);
      by = List.copyOf(by);
      without = List.copyOf(without);
      sources = List.copyOf(sources);
    }
  }

  /// What is not known of one thing.
  public record GapPart(String id, String name, List<String> what, Span place) {
    public GapPart {
      what = List.copyOf(what);
    }
  }
}
