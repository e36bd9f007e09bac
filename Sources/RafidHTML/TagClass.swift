/// The groups that the standard's rules put elements into, as bits.
struct TagClass: OptionSet, Sendable {
  let rawValue: UInt32

  @inline(__always) init(rawValue: UInt32) { self.rawValue = rawValue }

  /// "Special" elements.
  @inline(__always) static var special: TagClass { TagClass(rawValue: 1) }
  /// What bounds "has an element in scope".
  @inline(__always) static var scope: TagClass { TagClass(rawValue: 1 << 1) }
  /// What bounds button scope beyond that.
  @inline(__always) static var button: TagClass { TagClass(rawValue: 1 << 2) }
  /// What bounds list item scope beyond that.
  @inline(__always) static var list: TagClass { TagClass(rawValue: 1 << 3) }
  /// What bounds table scope: a "table context".
  @inline(__always) static var table: TagClass { TagClass(rawValue: 1 << 4) }
  @inline(__always) static var tableBodyContext: TagClass { TagClass(rawValue: 1 << 5) }
  @inline(__always) static var rowContext: TagClass { TagClass(rawValue: 1 << 6) }
  @inline(__always) static var cell: TagClass { TagClass(rawValue: 1 << 7) }
  /// "Generate implied end tags".
  @inline(__always) static var implied: TagClass { TagClass(rawValue: 1 << 8) }
  /// "Generate all implied end tags thoroughly", beyond those.
  @inline(__always) static var thoroughlyImplied: TagClass { TagClass(rawValue: 1 << 9) }
  @inline(__always) static var heading: TagClass { TagClass(rawValue: 1 << 10) }
  /// Elements in a table whose misplaced content is moved before it.
  @inline(__always) static var fosters: TagClass { TagClass(rawValue: 1 << 11) }
  /// Start tags whose content the tokenizer reads as text.
  @inline(__always) static var rawText: TagClass { TagClass(rawValue: 1 << 12) }
  /// Elements without content.
  @inline(__always) static var void: TagClass { TagClass(rawValue: 1 << 13) }
  /// Start tags that the modes of tables act upon.
  @inline(__always) static var tablePart: TagClass { TagClass(rawValue: 1 << 14) }
  /// Elements of the head that "in head" takes when they come elsewhere.
  @inline(__always) static var headPart: TagClass { TagClass(rawValue: 1 << 15) }
  /// HTML start tags that end foreign content.
  @inline(__always) static var breakout: TagClass { TagClass(rawValue: 1 << 16) }
  // Of open elements in SVG and MathML alone:
  @inline(__always) static var foreign: TagClass { TagClass(rawValue: 1 << 17) }
  @inline(__always) static var svg: TagClass { TagClass(rawValue: 1 << 18) }
  /// A "MathML text integration point".
  @inline(__always) static var mathTextPoint: TagClass { TagClass(rawValue: 1 << 19) }
  /// An "HTML integration point".
  @inline(__always) static var htmlPoint: TagClass { TagClass(rawValue: 1 << 20) }

  @inline(__always)
  func meets(_ other: TagClass) -> Bool { rawValue & other.rawValue != 0 }

  /// The classes of the HTML elements, by the raw value of the tag.
  static func table128() -> [TagClass] {
    var classes = [TagClass](repeating: [], count: 128)
    for (group, tags) in groups {
      for tag in tags { classes[Int(tag.rawValue)].insert(group) }
    }
    return classes
  }

  private static var groups: [(TagClass, [HTMLTag])] {
    [
      (
        .special,
        [
          .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote,
          .body, .br, .button, .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl,
          .dt, .embed, .fieldset, .figcaption, .figure, .footer, .form, .frame, .frameset, .h1,
          .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .iframe, .img, .input,
          .keygen, .li, .link, .listing, .main, .marquee, .menu, .meta, .nav, .noembed, .noframes,
          .noscript, .object, .ol, .p, .param, .plaintext, .pre, .script, .search, .section,
          .select, .source, .style, .summary, .table, .tbody, .td, .template, .textarea, .tfoot,
          .th, .thead, .title, .tr, .track, .ul, .wbr, .xmp,
        ]
      ),
      (
        .scope,
        [
          .applet, .caption, .html, .table, .td, .th, .marquee, .object, .select, .template,
        ]
      ),
      (.button, [.button]), (.list, [.ol, .ul]), (.table, [.html, .table, .template]),
      (.tableBodyContext, [.tbody, .tfoot, .thead, .template, .html]),
      (.rowContext, [.tr, .template, .html]), (.cell, [.td, .th]),
      (.implied, [.dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc]),
      (.thoroughlyImplied, [.caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr]),
      (.heading, [.h1, .h2, .h3, .h4, .h5, .h6]),
      (.fosters, [.table, .tbody, .tfoot, .thead, .tr]),
      (
        .rawText,
        [
          .title, .textarea, .style, .xmp, .iframe, .noembed, .noframes, .script, .noscript,
          .plaintext,
        ]
      ),
      (
        .void,
        [
          .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .input, .keygen,
          .link, .meta, .param, .source, .track, .wbr,
        ]
      ),
      (.tablePart, [.caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr]),
      (
        .headPart,
        [
          .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title,
        ]
      ),
      (
        .breakout,
        [
          .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1,
          .h2, .h3, .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol,
          .p, .pre, .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul,
          .`var`,
        ]
      ),
    ]
  }

  /// The classes of an element of SVG or MathML.
  static func foreign(
    _ tag: HTMLTag, _ namespace: HTMLNamespace, hasHTMLEncoding: Bool
  ) -> TagClass {
    switch (namespace, tag) {
    case (.mathML, .mi), (.mathML, .mo), (.mathML, .mn), (.mathML, .ms), (.mathML, .mtext):
      [.foreign, .mathTextPoint, .special, .scope]
    case (.mathML, .annotationXML):
      hasHTMLEncoding ? [.foreign, .special, .scope, .htmlPoint] : [.foreign, .special, .scope]
    case (.svg, .foreignObject), (.svg, .desc), (.svg, .title):
      [.foreign, .svg, .htmlPoint, .special, .scope]
    case (.svg, _): [.foreign, .svg]
    default: .foreign
    }
  }
}
