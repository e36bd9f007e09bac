import RafidBytes

extension HTMLTree {
  /// Empties all but the text and keeps its memory.
  mutating func removeNodes() {
    decoded.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    nodes.append(NodeRecord(.document))
    attributeRecords.removeAll(keepingCapacity: true)
    customTags.removeAll(keepingCapacity: true)
    customAttributes.removeAll(keepingCapacity: true)
    quirks = .none
    doctypePublicID = nil
    doctypeSystemID = nil
    isTruncated = false
  }

  /// Adds a new node at a place.
  ///
  /// - Parameter range: of the attribute records for an element, of the text for others.
  mutating func append(
    _ kind: HTMLNodeKind, _ tag: HTMLTag = .unknown, _ namespace: HTMLNamespace = .html,
    _ range: Range<Int> = 0..<0, source: Int, at place: InsertionPlace
  ) -> Int32 {
    var record = NodeRecord(kind)
    record.start = Int32(range.lowerBound)
    record.end = Int32(range.upperBound)
    record.source = Int32(source)
    record.tag = tag
    record.namespace = namespace
    return append(record, at: place)
  }

  /// Adds a copy of a node, without its links, at a place.
  ///
  /// Inlined, so that no record is written to memory to be read from there at once.
  @inline(__always)
  mutating func append(_ record: NodeRecord, at place: InsertionPlace) -> Int32 {
    let node = Int32(nodes.count)
    var record = record
    record.parent = place.parent
    if place.before < 0 {
      let last = nodes[Int(place.parent)].lastChild
      record.previousSibling = last
      nodes.append(record)
      // A span asks once whether the array is its alone, where each place in an array asks anew.
      var links = nodes.mutableSpan
      links[Int(place.parent)].lastChild = node
      if last < 0 {
        links[Int(place.parent)].firstChild = node
      } else {
        links[Int(last)].nextSibling = node
      }
    } else {
      nodes.append(record)
      link(node, at: place)
    }
    return node
  }

  /// Puts a detached node at a place.
  mutating func link(_ node: Int32, at place: InsertionPlace) {
    let before = place.before
    let previous =
      before < 0 ? nodes[Int(place.parent)].lastChild : nodes[Int(before)].previousSibling
    nodes[Int(node)].parent = place.parent
    nodes[Int(node)].previousSibling = previous
    nodes[Int(node)].nextSibling = before
    if previous < 0 {
      nodes[Int(place.parent)].firstChild = node
    } else {
      nodes[Int(previous)].nextSibling = node
    }
    if before < 0 {
      nodes[Int(place.parent)].lastChild = node
    } else {
      nodes[Int(before)].previousSibling = node
    }
  }

  /// Takes a node, with what is below it, away from its parent.
  mutating func unlink(_ node: Int32) {
    let record = nodes[Int(node)]
    if record.parent < 0 { return }
    if record.previousSibling < 0 {
      nodes[Int(record.parent)].firstChild = record.nextSibling
    } else {
      nodes[Int(record.previousSibling)].nextSibling = record.nextSibling
    }
    if record.nextSibling < 0 {
      nodes[Int(record.parent)].lastChild = record.previousSibling
    } else {
      nodes[Int(record.nextSibling)].previousSibling = record.previousSibling
    }
    nodes[Int(node)].parent = -1
    nodes[Int(node)].previousSibling = -1
    nodes[Int(node)].nextSibling = -1
  }

  /// Moves all children of a node behind those of another.
  mutating func moveChildren(of source: Int32, to target: Int32) {
    let first = nodes[Int(source)].firstChild
    if first < 0 { return }
    var child = first
    while child >= 0 {
      nodes[Int(child)].parent = target
      child = nodes[Int(child)].nextSibling
    }
    let last = nodes[Int(target)].lastChild
    nodes[Int(first)].previousSibling = last
    if last < 0 {
      nodes[Int(target)].firstChild = first
    } else {
      nodes[Int(last)].nextSibling = first
    }
    nodes[Int(target)].lastChild = nodes[Int(source)].lastChild
    nodes[Int(source)].firstChild = -1
    nodes[Int(source)].lastChild = -1
  }

  /// Where the text ends that there is so far.
  @inline(__always)
  var textEnd: Int { text.count + decoded.count }

  /// The byte at an index of the text that there is so far.
  @inline(__always)
  func byte(at index: Int) -> UInt8 {
    index < text.count ? text[text.startIndex + index] : decoded[index - text.count]
  }

  /// Repeats a range of the text at its end.
  mutating func copyText(_ range: Range<Int>) {
    for index in range { decoded.append(byte(at: index)) }
  }

  /// Puts a copy of the input in place of the text and keeps its memory.
  package mutating func setText(_ bytes: Span<UInt8>) {
    // What stands before a slice is lost to it.
    if text.startIndex > 0 { text = [] }
    text.removeAll(keepingCapacity: true)
    MarkupScan.append(0..<bytes.count, of: bytes, to: &text)
  }

  /// Puts the decoded text behind the input, in place where there is room.
  mutating func joinText() {
    if decoded.isEmpty { return }
    text.reserveCapacity(textEnd)
    text.append(contentsOf: decoded)
    decoded.removeAll(keepingCapacity: true)
  }
}
