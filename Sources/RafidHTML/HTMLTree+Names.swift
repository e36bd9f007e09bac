extension HTMLTree {
  /// The name of an element as its namespace spells it: lowercase in HTML, `foreignObject` in SVG.
  ///
  /// Made anew at each call; compare tags rather than names.
  public func name(of node: HTMLNode) -> [UInt8] {
    []
  }

  /// The name of the attribute at an index, as the namespace of its element spells it: `viewBox`
  /// in SVG, `viewbox` in HTML.
  ///
  /// Made anew at each call; compare `HTMLAttribute` values rather than names.
  public func attributeSpelling(at index: Int, of node: HTMLNode) -> [UInt8] {
    []
  }

  /// The tag that a lowercase name has in this tree, nil where no element has it.
  public func tag(named name: String) -> HTMLTag? {
    nil
  }

  /// The interned form that a lowercase attribute name has in this tree, nil where no element has
  /// it.
  public func attribute(named name: String) -> HTMLAttribute? {
    nil
  }
}
