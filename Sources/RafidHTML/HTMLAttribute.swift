/// The interned name of an attribute.
///
/// Raw values below `knownCount` are the same in every document and have constants such as
/// `.href`. A name outside that list gets the next free value in the order of its first use and
/// holds in its own tree only: look such a name up with `HTMLTree.attribute(named:)`.
@frozen
public struct HTMLAttribute: RawRepresentable, Hashable, Sendable {
  /// The place of the name in the list of interned names.
  public let rawValue: UInt16

  /// Makes the attribute name with this place in the list of interned names.
  @inlinable
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// No name: attributes never carry it.
  @inlinable public static var unknown: HTMLAttribute { HTMLAttribute(rawValue: 0) }

  /// Whether the name is one of the constants, hence the same in every document.
  @inlinable public var isKnown: Bool { rawValue != 0 && Int(rawValue) < Self.knownCount }
}
