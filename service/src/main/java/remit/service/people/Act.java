package remit.service.people;

import java.util.Set;

/// What can be done, and the roles whose posts carry it. This is the whole of who may do what; each
/// act is done in one place, and only by a post held there.
public enum Act {
  MANAGE_PEOPLE(Role.Scope.INSTALLATION, Role.ADMINISTRATOR),
  ENTER_SYSTEM(Role.Scope.INSTALLATION, Role.ADMINISTRATOR),
  EDIT_CHARTER(Role.Scope.SYSTEM, Role.GOVERNANCE_LEAD),
  WRITE_PROPOSAL(Role.Scope.SYSTEM, Role.PROGRAMME_LEAD, Role.GOVERNANCE_LEAD),
  RUN_CONSULTATION(Role.Scope.SYSTEM, Role.PROGRAMME_LEAD, Role.GOVERNANCE_LEAD),
  CALL_MEETING(Role.Scope.BODY, Role.CLERK),
  KEEP_PAPERS(Role.Scope.BODY, Role.CLERK),
  KEEP_MINUTES(Role.Scope.BODY, Role.CLERK),
  RECORD_DECISION(Role.Scope.BODY, Role.CLERK),
  READ_EXEMPT_PAPERS(Role.Scope.BODY, Role.CLERK, Role.MEMBER, Role.CHAIR),
  DECLARE_INTEREST(Role.Scope.BODY, Role.MEMBER, Role.CHAIR),
  MOVE_MOTION(Role.Scope.BODY, Role.MEMBER, Role.CHAIR),
  VOTE(Role.Scope.BODY, Role.MEMBER, Role.CHAIR),
  PRESIDE(Role.Scope.BODY, Role.CHAIR);

  private final Role.Scope scope;
  private final Set<Role> roles;

  Act(Role.Scope scope, Role... roles) {
    this.scope = scope;
    this.roles = Set.of(roles);
  }

  /// What must be named to say where the act is done.
  public Role.Scope scope() {
    return scope;
  }

  public Set<Role> roles() {
    return roles;
  }
}
