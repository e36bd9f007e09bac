/// An entry of the stack of open elements.
struct OpenElement: Sendable {
  var node: Int32
  var tag: HTMLTag
  private var flags: UInt8

  private static var foreign: UInt8 { 1 }
  private static var mathText: UInt8 { 2 }
  private static var html: UInt8 { 4 }
  private static var special: UInt8 { 8 }
  private static var svg: UInt8 { 16 }

  init(node: Int32, tag: HTMLTag, namespace: HTMLNamespace, hasHTMLEncoding: Bool = false) {
    self.node = node
    self.tag = tag
    switch namespace {
    case .html:
      flags = 0
    case .mathML:
      flags = Self.foreign
      switch tag {
      case .mi, .mo, .mn, .ms, .mtext: flags |= Self.mathText | Self.special
      case .annotationXML: flags |= Self.special | (hasHTMLEncoding ? Self.html : 0)
      default: break
      }
    case .svg:
      flags = Self.foreign | Self.svg
      switch tag {
      case .foreignObject, .desc, .title: flags |= Self.html | Self.special
      default: break
      }
    }
  }

  @inline(__always) var isForeign: Bool { flags & Self.foreign != 0 }
  /// A "MathML text integration point".
  var isMathTextPoint: Bool { flags & Self.mathText != 0 }
  /// An "HTML integration point".
  var isHTMLPoint: Bool { flags & Self.html != 0 }
  /// One of the foreign elements that are special and bound scopes.
  @inline(__always) var isForeignSpecial: Bool { flags & Self.special != 0 }

  var namespace: HTMLNamespace {
    flags & Self.foreign == 0 ? .html : flags & Self.svg != 0 ? .svg : .mathML
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
