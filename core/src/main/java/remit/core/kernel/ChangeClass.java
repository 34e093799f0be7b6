package remit.core.kernel;

/// How much a proposal changes a service. Whether a change is substantial is a local assessment (SI
/// 2013/218 reg. 23 does not define it); a proposal states it and who assessed it.
public enum ChangeClass {
  SUBSTANTIAL,
  MINOR,
  NONE
}
