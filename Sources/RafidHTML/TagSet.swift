/// A set of the tags below 128, which are all that the rules of tree construction name.
struct TagSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  @inline(__always)
  init(_ tags: HTMLTag...) {
    for tag in tags { insert(tag) }
  }

  @inline(__always)
  mutating func insert(_ tag: HTMLTag) {
    if tag.rawValue < 64 {
      low |= 1 << UInt64(tag.rawValue)
    } else {
      high |= 1 << UInt64(tag.rawValue & 63)
    }
  }

  func union(_ other: TagSet) -> TagSet {
    var result = self
    result.low |= other.low
    result.high |= other.high
    return result
  }

  @inline(__always)
  func contains(_ tag: HTMLTag) -> Bool {
    let word = tag.rawValue < 64 ? low : high
    return tag.rawValue < 128 && word >> UInt64(tag.rawValue & 63) & 1 != 0
  }
}

/// The sets that the standard's rules name, as fields of one value that a builder holds.
struct TagSets: Sendable {
  /// "Special" elements of HTML.
  let special = TagSet(
    .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body, .br,
    .button, .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed,
    .fieldset, .figcaption, .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5,
    .h6, .head, .header, .hgroup, .hr, .html, .iframe, .img, .input, .keygen, .li, .link, .listing,
    .main, .marquee, .menu, .meta, .nav, .noembed, .noframes, .noscript, .object, .ol, .p, .param,
    .plaintext, .pre, .script, .search, .section, .select, .source, .style, .summary, .table,
    .tbody, .td, .template, .textarea, .tfoot, .th, .thead, .title, .tr, .track, .ul, .wbr, .xmp)
  /// What bounds "has an element in scope".
  let scope = TagSet(
    .applet, .caption, .html, .table, .td, .th, .marquee, .object, .select, .template)
  let tableScope = TagSet(.html, .table, .template)
  /// "Generate implied end tags".
  let implied = TagSet(.dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc)
  /// "Generate all implied end tags thoroughly".
  let thoroughlyImplied = TagSet(
    .caption, .colgroup, .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc, .tbody, .td,
    .tfoot, .th, .thead, .tr)
  let headings = TagSet(.h1, .h2, .h3, .h4, .h5, .h6)
  /// Elements in a table whose misplaced content is moved before it.
  let fosters = TagSet(.table, .tbody, .tfoot, .thead, .tr)
  /// Start tags whose content the tokenizer reads as text.
  let rawText = TagSet(
    .title, .textarea, .style, .xmp, .iframe, .noembed, .noframes, .script, .noscript, .plaintext)
  /// Elements without content.
  let void = TagSet(
    .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .input, .keygen, .link,
    .meta, .param, .source, .track, .wbr)
  /// Start tags that "in table" and the modes around it act upon.
  let tableParts = TagSet(
    .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr)
  /// Elements of the head that "in head" takes when they come elsewhere.
  let headParts = TagSet(
    .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title)
  /// HTML start tags that end foreign content.
  let breakouts = TagSet(
    .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2,
    .h3, .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre,
    .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .`var`)
}
