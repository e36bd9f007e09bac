extension HTMLTree {
  // Made once in a process, for the reads below alone.
  private static let tagSpellings = HTMLTag.spellings.split(separator: " ").map { Array($0.utf8) }
  private static let attributeSpellings =
    HTMLAttribute.spellings.split(separator: " ").map { Array($0.utf8) }

  /// The name of an element as its namespace spells it: lowercase in HTML, `foreignObject` in SVG.
  ///
  /// Made anew at each call; compare tags rather than names.
  public func name(of node: HTMLNode) -> [UInt8] {
    name(of: tag(of: node), in: namespace(of: node))
  }

  /// The name that a tag stands for in this tree, as a namespace spells it.
  public func name(of tag: HTMLTag, in namespace: HTMLNamespace = .html) -> [UInt8] {
    if !tag.isKnown { return customName(customTags, Int(tag.rawValue) - HTMLTag.knownCount) }
    let spelling = Self.tagSpellings[Int(tag.rawValue) - 1]
    return namespace == .svg ? spelling : spelling.map { ASCII.lowercased($0) }
  }

  /// The name of the attribute at an index, as the namespace of its element spells it: `viewBox`
  /// in SVG, `viewbox` in HTML.
  ///
  /// Made anew at each call; compare `HTMLAttribute` values rather than names.
  public func attributeSpelling(at index: Int, of node: HTMLNode) -> [UInt8] {
    let name = attributeName(at: index)
    if !name.isKnown {
      return customName(customAttributes, Int(name.rawValue) - HTMLAttribute.knownCount)
    }
    let spelling = Self.attributeSpellings[Int(name.rawValue) - 1]
    let keepsCase =
      name == .definitionURL ? namespace(of: node) == .mathML : namespace(of: node) == .svg
    return keepsCase ? spelling : spelling.map { ASCII.lowercased($0) }
  }

  /// The tag that a lowercase name has in this tree, nil where no element has it.
  public func tag(named name: String) -> HTMLTag? {
    number(name, Self.tagSpellings, customTags).map { HTMLTag(rawValue: $0) }
  }

  /// The interned form that a lowercase attribute name has in this tree, nil where no element has
  /// it.
  public func attribute(named name: String) -> HTMLAttribute? {
    number(name, Self.attributeSpellings, customAttributes).map { HTMLAttribute(rawValue: $0) }
  }

  private func customName(_ names: [Range<Int32>], _ index: Int) -> [UInt8] {
    guard names.indices.contains(index) else { return [] }
    return Array(bytes(Int(names[index].lowerBound)..<Int(names[index].upperBound)))
  }

  private func number(
    _ name: String, _ known: [[UInt8]], _ custom: [Range<Int32>]
  ) -> UInt16? {
    let bytes = Array(name.utf8)
    let isSame = { (spelling: [UInt8]) in
      spelling.count == bytes.count
        && zip(spelling, bytes).allSatisfy { ASCII.lowercased($0) == $1 }
    }
    if let index = known.firstIndex(where: isSame) { return UInt16(index + 1) }
    for index in custom.indices where customName(custom, index) == bytes {
      return UInt16(known.count + 1 + index)
    }
    return nil
  }
}

extension HTMLTag {
  /// The constant with a lowercase name, nil where there is none.
  public init?(knownName name: String) {
    guard let tag = HTMLTree().tag(named: name) else { return nil }
    self = tag
  }
}
