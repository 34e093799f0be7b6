package remit.core.authority;

/// A fact that is not known, as far as it bears on a question, with the ways in which it may turn
/// out, numbered from 0.
///
/// @param key tells facts apart
/// @param options how many ways there are, at least two
record Gap(String key, Missing missing, int options, Leaning leaning) {
  /// What a higher option does.
  enum Leaning {
    /// It never takes authority from anybody: option 0 is the worst, the last one the best.
    RISING,
    /// It may give to one and take from another.
    EITHER
  }

  static Gap yesOrNo(String key, Missing missing) {
    return new Gap(key, missing, 2, Leaning.RISING);
  }
}
