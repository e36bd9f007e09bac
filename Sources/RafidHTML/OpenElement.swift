/// An entry of the stack of open elements.
struct OpenElement: Sendable {
  var node: Int32
  var tag: HTMLTag
  /// What the rules ask about the element.
  var classes: TagClass

  /// What stands for the current node of an empty stack.
  @inline(__always)
  static var none: OpenElement { OpenElement(node: 0, tag: .unknown, classes: []) }

  @inline(__always) var isForeign: Bool { classes.meets(.foreign) }

  var namespace: HTMLNamespace {
    !isForeign ? .html : classes.meets(.svg) ? .svg : .mathML
  }

  @inline(__always)
  func isHTML(_ other: HTMLTag) -> Bool { tag == other && !isForeign }
}

/// An entry of the list of active formatting elements: an element, or a marker with node -1.
struct FormattingEntry: Sendable {
  var node: Int32
  var tag: HTMLTag

  static var marker: FormattingEntry { FormattingEntry(node: -1, tag: .unknown) }
  var isMarker: Bool { node < 0 }
}
