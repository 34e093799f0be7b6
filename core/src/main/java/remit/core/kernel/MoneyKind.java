package remit.core.kernel;

/// Money spent on running a service, or on buildings and equipment.
public enum MoneyKind {
  REVENUE,
  CAPITAL
}
