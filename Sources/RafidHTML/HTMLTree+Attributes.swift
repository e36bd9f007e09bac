extension HTMLTree {
  /// The attributes of an element in source order, as indices for `attributeName(at:)` and
  /// `attributeValue(at:)`; empty for other nodes.
  @inlinable
  public func attributes(of node: HTMLNode) -> Range<Int> {
    let record = self[node]
    if record.kind != .element { return 0..<0 }
    return Int(record.start)..<Int(record.end)
  }

  /// The name of the attribute at an index from `attributes(of:)`.
  @inlinable
  public func attributeName(at index: Int) -> HTMLAttribute {
    attributeRecords[index].name
  }

  /// The value of the attribute at an index from `attributes(of:)`, as a range of `text`.
  @inlinable
  public func attributeValue(at index: Int) -> Range<Int> {
    let record = attributeRecords[index]
    return Int(record.start)..<Int(record.end)
  }

  /// The value of a node's attribute as a range of `text`, nil where the node has none of that
  /// name.
  @inlinable
  public func attribute(_ name: HTMLAttribute, of node: HTMLNode) -> Range<Int>? {
    for index in attributes(of: node) where attributeRecords[index].name == name {
      return attributeValue(at: index)
    }
    return nil
  }

  /// Whether one of the words of a node's `class` is `name`, compared byte by byte.
  public func hasClass(_ name: Span<UInt8>, _ node: HTMLNode) -> Bool {
    guard let range = attribute(.class, of: node), !name.isEmpty else { return false }
    let value = bytes(range)
    var index = value.startIndex
    while index < value.endIndex {
      var end = index
      while end < value.endIndex, !isHTMLSpace(value[end]) { end += 1 }
      if end - index == name.count {
        var same = 0
        while same < name.count, value[index + same] == name[same] { same += 1 }
        if same == name.count { return true }
      }
      index = end + 1
    }
    return false
  }
}

/// Whether a byte is white space in HTML: tab, line feed, form feed, carriage return or space.
@inlinable
package func isHTMLSpace(_ byte: UInt8) -> Bool {
  byte <= 0x20 && (1 << UInt64(byte)) & 0x1_0000_3600 as UInt64 != 0
}
