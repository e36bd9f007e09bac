/// The interned name of an element, without its namespace.
///
/// Raw values below `knownCount` are the same in every document and have constants such as `.div`.
/// A name outside that list gets the next free value in the order of its first use and holds in
/// its own tree only: look such a name up with `HTMLTree.tag(named:)`.
@frozen
public struct HTMLTag: RawRepresentable, Hashable, Sendable {
  /// The place of the name in the list of interned names.
  public let rawValue: UInt16

  /// Makes the tag with this place in the list of interned names.
  @inlinable
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The tag of nodes that are no elements, and of names past `HTMLLimits.distinctNames`.
  @inlinable public static var unknown: HTMLTag { HTMLTag(rawValue: 0) }

  /// Whether the tag is one of the constants, hence the same in every document.
  @inlinable public var isKnown: Bool { rawValue != 0 && Int(rawValue) < Self.knownCount }
}
