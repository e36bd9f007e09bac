/// The program's version.
public enum Version {
  /// Semantic Versioning 2.0.0.
  public static let current = "0.1.0"
}
