extension TreeBuilder {
  /// "Push onto the list of active formatting elements" the element just inserted, with the
  /// Noah's Ark clause: of three equal ones behind the last marker, the earliest goes.
  mutating func pushFormatting(_ node: Int32, _ tag: HTMLTag) {
    var equal = 0
    var earliest = 0
    var behindMarker = 0
    var index = formatting.count - 1
    while index >= 0, !formatting[index].isMarker {
      behindMarker += 1
      if formatting[index].tag == tag, haveSameAttributes(formatting[index].node, node) {
        equal += 1
        earliest = index
      }
      index -= 1
    }
    if equal >= 3 {
      formatting.remove(at: earliest)
    } else if behindMarker >= limits.activeFormatting {
      formatting.remove(at: index + 1)
    }
    append(FormattingEntry(node: node, tag: tag))
  }

  /// "Insert a marker at the end of the list of active formatting elements".
  mutating func pushMarker() { append(.marker) }

  /// Markers whose elements were closed by a table's end stay for good: the older half of a list
  /// of this length is given up, which keeps searches in it short.
  private static var listLimit: Int { 1024 }

  private mutating func append(_ entry: FormattingEntry) {
    if formatting.count >= Self.listLimit { formatting.removeFirst(Self.listLimit / 2) }
    formatting.append(entry)
  }

  private mutating func haveSameAttributes(_ first: Int32, _ second: Int32) -> Bool {
    let left = tree.attributes(of: HTMLNode(rawValue: first))
    let right = tree.attributes(of: HTMLNode(rawValue: second))
    if left.count != right.count { return false }
    var inOrder = true
    for offset in 0..<left.count {
      let names = (
        tree.attributeRecords[left.lowerBound + offset].name,
        tree.attributeRecords[right.lowerBound + offset].name
      )
      if names.0 != names.1 {
        inOrder = false
        break
      }
    }
    if !inOrder { return haveSameAttributesUnordered(left, right) }
    for offset in 0..<left.count
    where !isSameValue(left.lowerBound + offset, right.lowerBound + offset) {
      return false
    }
    return true
  }

  /// Compares in any order: attributes of one element have different names.
  private mutating func haveSameAttributesUnordered(_ left: Range<Int>, _ right: Range<Int>) -> Bool
  {
    let records = tree.attributeRecords
    let byName: (Int, Int) -> Bool = { first, second in
      records[first].name.rawValue < records[second].name.rawValue
    }
    for (first, second) in zip(left.sorted(by: byName), right.sorted(by: byName)) {
      if tree.attributeRecords[first].name != tree.attributeRecords[second].name { return false }
      if !isSameValue(first, second) { return false }
    }
    return true
  }

  private mutating func isSameValue(_ first: Int, _ second: Int) -> Bool {
    let left = tree.attributeValue(at: first)
    let right = tree.attributeValue(at: second)
    if left.count != right.count { return false }
    for offset in 0..<left.count
    where tree.byte(at: left.lowerBound + offset) != tree.byte(at: right.lowerBound + offset) {
      return false
    }
    return true
  }

  /// "Reconstruct the active formatting elements".
  @inline(__always)
  mutating func reconstructFormatting() {
    if let last = formatting.last, !last.isMarker, open.count < limits.openElements {
      reconstruct()
    }
  }

  private mutating func reconstruct() {
    var index = formatting.count
    while index > 0, !formatting[index - 1].isMarker, !isOpenNode(formatting[index - 1]) {
      index -= 1
    }
    while index < formatting.count, open.count < limits.openElements {
      let entry = formatting[index]
      formatting[index].node = insertClone(of: entry)
      index += 1
    }
  }

  private mutating func isOpenNode(_ entry: FormattingEntry) -> Bool {
    isOpen(entry.tag) && openIndex(entry.node) != nil
  }

  /// Inserts and pushes an element with the tag and attributes of a formatting entry.
  private mutating func insertClone(of entry: FormattingEntry) -> Int32 {
    let record = tree.nodes[Int(entry.node)]
    return insert(entry.tag, .html, Int(record.start)..<Int(record.end))
  }

  /// "Clear the list of active formatting elements up to the last marker".
  mutating func clearFormattingToMarker() {
    while let last = formatting.popLast(), !last.isMarker {}
  }

  /// The place in the list of the last entry of a tag behind the last marker.
  mutating func formattingIndex(_ tag: HTMLTag) -> Int? {
    var index = formatting.count - 1
    while index >= 0, !formatting[index].isMarker {
      if formatting[index].tag == tag { return index }
      index -= 1
    }
    return nil
  }

  mutating func formattingIndex(ofNode node: Int32) -> Int? {
    formatting.lastIndex { $0.node == node }
  }
}
