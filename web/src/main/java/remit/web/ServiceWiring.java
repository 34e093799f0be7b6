package remit.web;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import remit.service.database.Database;
import remit.service.decision.Decisions;
import remit.service.decision.Register;
import remit.service.meeting.Matters;
import remit.service.meeting.Meetings;
import remit.service.meeting.Rooms;
import remit.service.meeting.Votes;
import remit.service.proposal.ProposalMatters;
import remit.service.proposal.ProposalService;
import remit.service.proposal.StepService;
import remit.service.record.Entries;
import remit.service.record.Journal;
import remit.service.record.PublicRecord;
import remit.service.search.Search;
import remit.service.system.Drafts;
import remit.service.system.Reviews;
import remit.service.system.Systems;

/// The use cases of the service, each made of those below it.
@Configuration(proxyBeanMethods = false)
class ServiceWiring {
  @Bean
  Reviews reviews(Database database, Systems systems, Clock clock) {
    return new Reviews(database, systems.law(), clock);
  }

  @Bean
  Drafts drafts(Database database, Systems systems, Clock clock) {
    return new Drafts(database, systems, clock);
  }

  @Bean
  Journal journal(Database database) {
    return new Journal(database);
  }

  @Bean
  Entries entries(Journal journal) {
    return new Entries(journal);
  }

  /// @param origin the name of the record, which its checkpoints begin with
  @Bean
  PublicRecord publicRecord(
      Database database,
      Journal journal,
      @Value("${remit.record.origin:remit.local/record}") String origin) {
    return new PublicRecord(database, journal, origin);
  }

  @Bean
  Meetings meetings(
      Database database, Systems systems, Matters matters, Entries entries, Clock clock) {
    return new Meetings(database, systems, matters, entries, clock);
  }

  @Bean
  Rooms rooms(Database database, Systems systems, Entries entries, Clock clock) {
    return new Rooms(database, systems, entries, clock);
  }

  @Bean
  Votes votes(Database database, Systems systems, Entries entries, Clock clock) {
    return new Votes(database, systems, entries, clock);
  }

  @Bean
  ProposalService proposals(Database database, Systems systems, Clock clock) {
    return new ProposalService(database, systems, clock);
  }

  @Bean
  StepService steps(Database database, ProposalService proposals, Clock clock) {
    return new StepService(database, proposals, clock);
  }

  @Bean
  Matters matters(
      Database database,
      ProposalService proposals,
      StepService steps,
      Systems systems,
      Clock clock) {
    return new ProposalMatters(database, proposals, steps, systems, clock);
  }

  @Bean
  Decisions decisions(
      Database database,
      Systems systems,
      Meetings meetings,
      Votes votes,
      Matters matters,
      Entries entries,
      Clock clock) {
    return new Decisions(database, systems, meetings, votes, matters, entries, clock);
  }

  @Bean
  Search search(Database database, Systems systems) {
    return new Search(database, systems);
  }

  @Bean
  Register register(Database database) {
    return new Register(database);
  }
}
