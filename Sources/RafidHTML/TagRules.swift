/// What the rules of tree construction make of a tag, by tables in place of long comparisons.
struct TagRules: Sendable {
  enum Start: UInt8 {
    case ordinary, html, headPart, body, frameset, block, heading, preformatted, form, listItem
    case definition, plaintext, button, anchor, formatting, nobr, marker, table, void, input
    case plainVoid, rule, image, textarea, xmp, iframe, noembed, noscript, select, option, optgroup
    case rubyBase, rubyText, math, svg, selectedContent, ignored
  }

  enum End: UInt8 {
    case ordinary, template, body, html, block, form, paragraph, listItem, definition, heading
    case formatting, marker, lineBreak
  }

  private var starts = [Start](repeating: .ordinary, count: 128)
  private var ends = [End](repeating: .ordinary, count: 128)

  private let tagClasses = TagClass.table128()

  /// The classes of an HTML element.
  @inline(__always)
  func classes(_ tag: HTMLTag) -> TagClass {
    tag.rawValue < 128 ? tagClasses[Int(tag.rawValue)] : []
  }

  /// The rule for a start tag "in body".
  @inline(__always)
  func start(_ tag: HTMLTag) -> Start { tag.rawValue < 128 ? starts[Int(tag.rawValue)] : .ordinary }

  /// The rule for an end tag "in body".
  @inline(__always)
  func end(_ tag: HTMLTag) -> End { tag.rawValue < 128 ? ends[Int(tag.rawValue)] : .ordinary }

  init() {
    let blocks: [HTMLTag] = [
      .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
      .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .search,
      .section, .summary, .ul,
    ]
    let formatting: [HTMLTag] = [
      .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u,
    ]
    let headings: [HTMLTag] = [.h1, .h2, .h3, .h4, .h5, .h6]
    setStarts(blocks: blocks + [.p], formatting: formatting, headings: headings)
    setEnds(blocks: blocks, formatting: formatting, headings: headings)
  }

  private mutating func setStarts(
    blocks: [HTMLTag], formatting: [HTMLTag], headings: [HTMLTag]
  ) {
    let rules: [(Start, [HTMLTag])] = [
      (.html, [.html]), (.body, [.body]), (.frameset, [.frameset]), (.block, blocks),
      (
        .headPart,
        [
          .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title,
        ]
      ),
      (.heading, headings), (.preformatted, [.pre, .listing]), (.form, [.form]),
      (.listItem, [.li]), (.definition, [.dd, .dt]), (.plaintext, [.plaintext]),
      (.button, [.button]), (.anchor, [.a]), (.formatting, formatting), (.nobr, [.nobr]),
      (.marker, [.applet, .marquee, .object]), (.table, [.table]),
      (.void, [.area, .br, .embed, .img, .keygen, .wbr]), (.input, [.input]),
      (.plainVoid, [.param, .source, .track]), (.rule, [.hr]), (.image, [.image]),
      (.textarea, [.textarea]), (.xmp, [.xmp]), (.iframe, [.iframe]), (.noembed, [.noembed]),
      (.noscript, [.noscript]), (.select, [.select]), (.option, [.option]),
      (.optgroup, [.optgroup]), (.rubyBase, [.rb, .rtc]), (.rubyText, [.rp, .rt]),
      (.math, [.math]), (.svg, [.svg]), (.selectedContent, [.selectedcontent]),
      (
        .ignored,
        [
          .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr,
        ]
      ),
    ]
    for (rule, tags) in rules {
      for tag in tags { starts[Int(tag.rawValue)] = rule }
    }
  }

  private mutating func setEnds(blocks: [HTMLTag], formatting: [HTMLTag], headings: [HTMLTag]) {
    let rules: [(End, [HTMLTag])] = [
      (.template, [.template]), (.body, [.body]), (.html, [.html]),
      (.block, blocks + [.button, .listing, .pre, .select]), (.form, [.form]), (.paragraph, [.p]),
      (.listItem, [.li]), (.definition, [.dd, .dt]), (.heading, headings),
      (.formatting, formatting + [.a, .nobr]), (.marker, [.applet, .marquee, .object]),
      (.lineBreak, [.br]),
    ]
    for (rule, tags) in rules {
      for tag in tags { ends[Int(tag.rawValue)] = rule }
    }
  }
}
