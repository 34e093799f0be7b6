package remit.campaigns.find;

/// Told what is being done.
@FunctionalInterface
public interface Progress {
  /// Tells nobody.
  Progress SILENT = _ -> {};

  /// A step begins.
  void begins(String step);
}
