// Written by a generator from lists of names: the order of the names is the order of the raw values.

extension HTMLTag {
  /// The number of interned names, `unknown` among them.
  @inlinable package static var knownCount: Int { 214 }

  /// The names in the order of their raw values from 1 on, in the spelling that SVG and MathML has;
  /// the tokenizer knows them in lowercase.
  static var spellings: String {
    """
    html head body title base basefont bgsound link meta style script noscript template noframes \
    frameset frame p div span a article aside section nav header footer main hgroup search address \
    blockquote center details dialog dir dl fieldset figcaption figure menu ol ul summary h1 h2 h3 \
    h4 h5 h6 pre listing form li dd dt plaintext button b big code em font i s small strike strong \
    tt u nobr applet marquee object table caption colgroup col tbody tfoot thead tr td th area br \
    embed img image keygen wbr input param source track hr textarea xmp iframe noembed select \
    option optgroup rb rtc rp rt ruby math svg selectedcontent sub sup var annotation-xml desc \
    foreignObject mi mo mn ms mtext mglyph malignmark abbr acronym audio bdi bdo canvas cite data \
    datalist del dfn ins kbd label legend map mark meter output picture progress q samp slot time \
    video isindex menuitem nextid multicol spacer blink g path rect circle ellipse line polyline \
    polygon use defs symbol text tspan stop mask pattern marker filter metadata view animate set \
    altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend \
    feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting \
    feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR \
    feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight \
    feSpecularLighting feSpotLight feTile feTurbulence glyphRef linearGradient radialGradient \
    textPath
    """
  }
}

/// Elements that the rules of tree construction name: below 128, so that tables of 128 hold them.
extension HTMLTag {
  /// The `html` element.
  @inlinable public static var html: HTMLTag { HTMLTag(rawValue: 1) }

  /// The `head` element.
  @inlinable public static var head: HTMLTag { HTMLTag(rawValue: 2) }

  /// The `body` element.
  @inlinable public static var body: HTMLTag { HTMLTag(rawValue: 3) }

  /// The `title` element.
  @inlinable public static var title: HTMLTag { HTMLTag(rawValue: 4) }

  /// The `base` element.
  @inlinable public static var base: HTMLTag { HTMLTag(rawValue: 5) }

  /// The `basefont` element.
  @inlinable public static var basefont: HTMLTag { HTMLTag(rawValue: 6) }

  /// The `bgsound` element.
  @inlinable public static var bgsound: HTMLTag { HTMLTag(rawValue: 7) }

  /// The `link` element.
  @inlinable public static var link: HTMLTag { HTMLTag(rawValue: 8) }

  /// The `meta` element.
  @inlinable public static var meta: HTMLTag { HTMLTag(rawValue: 9) }

  /// The `style` element.
  @inlinable public static var style: HTMLTag { HTMLTag(rawValue: 10) }

  /// The `script` element.
  @inlinable public static var script: HTMLTag { HTMLTag(rawValue: 11) }

  /// The `noscript` element.
  @inlinable public static var noscript: HTMLTag { HTMLTag(rawValue: 12) }

  /// The `template` element.
  @inlinable public static var template: HTMLTag { HTMLTag(rawValue: 13) }

  /// The `noframes` element.
  @inlinable public static var noframes: HTMLTag { HTMLTag(rawValue: 14) }

  /// The `frameset` element.
  @inlinable public static var frameset: HTMLTag { HTMLTag(rawValue: 15) }

  /// The `frame` element.
  @inlinable public static var frame: HTMLTag { HTMLTag(rawValue: 16) }

  /// The `p` element.
  @inlinable public static var p: HTMLTag { HTMLTag(rawValue: 17) }

  /// The `div` element.
  @inlinable public static var div: HTMLTag { HTMLTag(rawValue: 18) }

  /// The `span` element.
  @inlinable public static var span: HTMLTag { HTMLTag(rawValue: 19) }

  /// The `a` element.
  @inlinable public static var a: HTMLTag { HTMLTag(rawValue: 20) }

  /// The `article` element.
  @inlinable public static var article: HTMLTag { HTMLTag(rawValue: 21) }

  /// The `aside` element.
  @inlinable public static var aside: HTMLTag { HTMLTag(rawValue: 22) }

  /// The `section` element.
  @inlinable public static var section: HTMLTag { HTMLTag(rawValue: 23) }

  /// The `nav` element.
  @inlinable public static var nav: HTMLTag { HTMLTag(rawValue: 24) }

  /// The `header` element.
  @inlinable public static var header: HTMLTag { HTMLTag(rawValue: 25) }

  /// The `footer` element.
  @inlinable public static var footer: HTMLTag { HTMLTag(rawValue: 26) }

  /// The `main` element.
  @inlinable public static var main: HTMLTag { HTMLTag(rawValue: 27) }

  /// The `hgroup` element.
  @inlinable public static var hgroup: HTMLTag { HTMLTag(rawValue: 28) }

  /// The `search` element.
  @inlinable public static var search: HTMLTag { HTMLTag(rawValue: 29) }

  /// The `address` element.
  @inlinable public static var address: HTMLTag { HTMLTag(rawValue: 30) }

  /// The `blockquote` element.
  @inlinable public static var blockquote: HTMLTag { HTMLTag(rawValue: 31) }

  /// The `center` element.
  @inlinable public static var center: HTMLTag { HTMLTag(rawValue: 32) }

  /// The `details` element.
  @inlinable public static var details: HTMLTag { HTMLTag(rawValue: 33) }

  /// The `dialog` element.
  @inlinable public static var dialog: HTMLTag { HTMLTag(rawValue: 34) }

  /// The `dir` element.
  @inlinable public static var dir: HTMLTag { HTMLTag(rawValue: 35) }

  /// The `dl` element.
  @inlinable public static var dl: HTMLTag { HTMLTag(rawValue: 36) }

  /// The `fieldset` element.
  @inlinable public static var fieldset: HTMLTag { HTMLTag(rawValue: 37) }

  /// The `figcaption` element.
  @inlinable public static var figcaption: HTMLTag { HTMLTag(rawValue: 38) }

  /// The `figure` element.
  @inlinable public static var figure: HTMLTag { HTMLTag(rawValue: 39) }

  /// The `menu` element.
  @inlinable public static var menu: HTMLTag { HTMLTag(rawValue: 40) }

  /// The `ol` element.
  @inlinable public static var ol: HTMLTag { HTMLTag(rawValue: 41) }

  /// The `ul` element.
  @inlinable public static var ul: HTMLTag { HTMLTag(rawValue: 42) }

  /// The `summary` element.
  @inlinable public static var summary: HTMLTag { HTMLTag(rawValue: 43) }

  /// The `h1` element.
  @inlinable public static var h1: HTMLTag { HTMLTag(rawValue: 44) }

  /// The `h2` element.
  @inlinable public static var h2: HTMLTag { HTMLTag(rawValue: 45) }

  /// The `h3` element.
  @inlinable public static var h3: HTMLTag { HTMLTag(rawValue: 46) }

  /// The `h4` element.
  @inlinable public static var h4: HTMLTag { HTMLTag(rawValue: 47) }

  /// The `h5` element.
  @inlinable public static var h5: HTMLTag { HTMLTag(rawValue: 48) }

  /// The `h6` element.
  @inlinable public static var h6: HTMLTag { HTMLTag(rawValue: 49) }

  /// The `pre` element.
  @inlinable public static var pre: HTMLTag { HTMLTag(rawValue: 50) }

  /// The `listing` element.
  @inlinable public static var listing: HTMLTag { HTMLTag(rawValue: 51) }

  /// The `form` element.
  @inlinable public static var form: HTMLTag { HTMLTag(rawValue: 52) }

  /// The `li` element.
  @inlinable public static var li: HTMLTag { HTMLTag(rawValue: 53) }

  /// The `dd` element.
  @inlinable public static var dd: HTMLTag { HTMLTag(rawValue: 54) }

  /// The `dt` element.
  @inlinable public static var dt: HTMLTag { HTMLTag(rawValue: 55) }

  /// The `plaintext` element.
  @inlinable public static var plaintext: HTMLTag { HTMLTag(rawValue: 56) }

  /// The `button` element.
  @inlinable public static var button: HTMLTag { HTMLTag(rawValue: 57) }

  /// The `b` element.
  @inlinable public static var b: HTMLTag { HTMLTag(rawValue: 58) }

  /// The `big` element.
  @inlinable public static var big: HTMLTag { HTMLTag(rawValue: 59) }

  /// The `code` element.
  @inlinable public static var code: HTMLTag { HTMLTag(rawValue: 60) }

  /// The `em` element.
  @inlinable public static var em: HTMLTag { HTMLTag(rawValue: 61) }

  /// The `font` element.
  @inlinable public static var font: HTMLTag { HTMLTag(rawValue: 62) }

  /// The `i` element.
  @inlinable public static var i: HTMLTag { HTMLTag(rawValue: 63) }

  /// The `s` element.
  @inlinable public static var s: HTMLTag { HTMLTag(rawValue: 64) }

  /// The `small` element.
  @inlinable public static var small: HTMLTag { HTMLTag(rawValue: 65) }

  /// The `strike` element.
  @inlinable public static var strike: HTMLTag { HTMLTag(rawValue: 66) }

  /// The `strong` element.
  @inlinable public static var strong: HTMLTag { HTMLTag(rawValue: 67) }

  /// The `tt` element.
  @inlinable public static var tt: HTMLTag { HTMLTag(rawValue: 68) }

  /// The `u` element.
  @inlinable public static var u: HTMLTag { HTMLTag(rawValue: 69) }

  /// The `nobr` element.
  @inlinable public static var nobr: HTMLTag { HTMLTag(rawValue: 70) }

  /// The `applet` element.
  @inlinable public static var applet: HTMLTag { HTMLTag(rawValue: 71) }

  /// The `marquee` element.
  @inlinable public static var marquee: HTMLTag { HTMLTag(rawValue: 72) }

  /// The `object` element.
  @inlinable public static var object: HTMLTag { HTMLTag(rawValue: 73) }

  /// The `table` element.
  @inlinable public static var table: HTMLTag { HTMLTag(rawValue: 74) }

  /// The `caption` element.
  @inlinable public static var caption: HTMLTag { HTMLTag(rawValue: 75) }

  /// The `colgroup` element.
  @inlinable public static var colgroup: HTMLTag { HTMLTag(rawValue: 76) }

  /// The `col` element.
  @inlinable public static var col: HTMLTag { HTMLTag(rawValue: 77) }

  /// The `tbody` element.
  @inlinable public static var tbody: HTMLTag { HTMLTag(rawValue: 78) }

  /// The `tfoot` element.
  @inlinable public static var tfoot: HTMLTag { HTMLTag(rawValue: 79) }

  /// The `thead` element.
  @inlinable public static var thead: HTMLTag { HTMLTag(rawValue: 80) }

  /// The `tr` element.
  @inlinable public static var tr: HTMLTag { HTMLTag(rawValue: 81) }

  /// The `td` element.
  @inlinable public static var td: HTMLTag { HTMLTag(rawValue: 82) }

  /// The `th` element.
  @inlinable public static var th: HTMLTag { HTMLTag(rawValue: 83) }

  /// The `area` element.
  @inlinable public static var area: HTMLTag { HTMLTag(rawValue: 84) }

  /// The `br` element.
  @inlinable public static var br: HTMLTag { HTMLTag(rawValue: 85) }

  /// The `embed` element.
  @inlinable public static var embed: HTMLTag { HTMLTag(rawValue: 86) }

  /// The `img` element.
  @inlinable public static var img: HTMLTag { HTMLTag(rawValue: 87) }

  /// The `image` element.
  @inlinable public static var image: HTMLTag { HTMLTag(rawValue: 88) }

  /// The `keygen` element.
  @inlinable public static var keygen: HTMLTag { HTMLTag(rawValue: 89) }

  /// The `wbr` element.
  @inlinable public static var wbr: HTMLTag { HTMLTag(rawValue: 90) }

  /// The `input` element.
  @inlinable public static var input: HTMLTag { HTMLTag(rawValue: 91) }

  /// The `param` element.
  @inlinable public static var param: HTMLTag { HTMLTag(rawValue: 92) }

  /// The `source` element.
  @inlinable public static var source: HTMLTag { HTMLTag(rawValue: 93) }

  /// The `track` element.
  @inlinable public static var track: HTMLTag { HTMLTag(rawValue: 94) }

  /// The `hr` element.
  @inlinable public static var hr: HTMLTag { HTMLTag(rawValue: 95) }

  /// The `textarea` element.
  @inlinable public static var textarea: HTMLTag { HTMLTag(rawValue: 96) }

  /// The `xmp` element.
  @inlinable public static var xmp: HTMLTag { HTMLTag(rawValue: 97) }

  /// The `iframe` element.
  @inlinable public static var iframe: HTMLTag { HTMLTag(rawValue: 98) }

  /// The `noembed` element.
  @inlinable public static var noembed: HTMLTag { HTMLTag(rawValue: 99) }

  /// The `select` element.
  @inlinable public static var select: HTMLTag { HTMLTag(rawValue: 100) }

  /// The `option` element.
  @inlinable public static var option: HTMLTag { HTMLTag(rawValue: 101) }

  /// The `optgroup` element.
  @inlinable public static var optgroup: HTMLTag { HTMLTag(rawValue: 102) }

  /// The `rb` element.
  @inlinable public static var rb: HTMLTag { HTMLTag(rawValue: 103) }

  /// The `rtc` element.
  @inlinable public static var rtc: HTMLTag { HTMLTag(rawValue: 104) }

  /// The `rp` element.
  @inlinable public static var rp: HTMLTag { HTMLTag(rawValue: 105) }

  /// The `rt` element.
  @inlinable public static var rt: HTMLTag { HTMLTag(rawValue: 106) }

  /// The `ruby` element.
  @inlinable public static var ruby: HTMLTag { HTMLTag(rawValue: 107) }

  /// The `math` element.
  @inlinable public static var math: HTMLTag { HTMLTag(rawValue: 108) }

  /// The `svg` element.
  @inlinable public static var svg: HTMLTag { HTMLTag(rawValue: 109) }

  /// The `selectedcontent` element.
  @inlinable public static var selectedcontent: HTMLTag { HTMLTag(rawValue: 110) }

  /// The `sub` element.
  @inlinable public static var sub: HTMLTag { HTMLTag(rawValue: 111) }

  /// The `sup` element.
  @inlinable public static var sup: HTMLTag { HTMLTag(rawValue: 112) }

  /// The `var` element.
  @inlinable public static var `var`: HTMLTag { HTMLTag(rawValue: 113) }

  /// The `annotation-xml` element.
  @inlinable public static var annotationXML: HTMLTag { HTMLTag(rawValue: 114) }

  /// The `desc` element.
  @inlinable public static var desc: HTMLTag { HTMLTag(rawValue: 115) }

  /// The `foreignObject` element.
  @inlinable public static var foreignObject: HTMLTag { HTMLTag(rawValue: 116) }

  /// The `mi` element.
  @inlinable public static var mi: HTMLTag { HTMLTag(rawValue: 117) }

  /// The `mo` element.
  @inlinable public static var mo: HTMLTag { HTMLTag(rawValue: 118) }

  /// The `mn` element.
  @inlinable public static var mn: HTMLTag { HTMLTag(rawValue: 119) }

  /// The `ms` element.
  @inlinable public static var ms: HTMLTag { HTMLTag(rawValue: 120) }

  /// The `mtext` element.
  @inlinable public static var mtext: HTMLTag { HTMLTag(rawValue: 121) }

  /// The `mglyph` element.
  @inlinable public static var mglyph: HTMLTag { HTMLTag(rawValue: 122) }

  /// The `malignmark` element.
  @inlinable public static var malignmark: HTMLTag { HTMLTag(rawValue: 123) }
}

/// Other elements of HTML.
extension HTMLTag {
  /// The `abbr` element.
  @inlinable public static var abbr: HTMLTag { HTMLTag(rawValue: 124) }

  /// The `acronym` element.
  @inlinable public static var acronym: HTMLTag { HTMLTag(rawValue: 125) }

  /// The `audio` element.
  @inlinable public static var audio: HTMLTag { HTMLTag(rawValue: 126) }

  /// The `bdi` element.
  @inlinable public static var bdi: HTMLTag { HTMLTag(rawValue: 127) }

  /// The `bdo` element.
  @inlinable public static var bdo: HTMLTag { HTMLTag(rawValue: 128) }

  /// The `canvas` element.
  @inlinable public static var canvas: HTMLTag { HTMLTag(rawValue: 129) }

  /// The `cite` element.
  @inlinable public static var cite: HTMLTag { HTMLTag(rawValue: 130) }

  /// The `data` element.
  @inlinable public static var data: HTMLTag { HTMLTag(rawValue: 131) }

  /// The `datalist` element.
  @inlinable public static var datalist: HTMLTag { HTMLTag(rawValue: 132) }

  /// The `del` element.
  @inlinable public static var del: HTMLTag { HTMLTag(rawValue: 133) }

  /// The `dfn` element.
  @inlinable public static var dfn: HTMLTag { HTMLTag(rawValue: 134) }

  /// The `ins` element.
  @inlinable public static var ins: HTMLTag { HTMLTag(rawValue: 135) }

  /// The `kbd` element.
  @inlinable public static var kbd: HTMLTag { HTMLTag(rawValue: 136) }

  /// The `label` element.
  @inlinable public static var label: HTMLTag { HTMLTag(rawValue: 137) }

  /// The `legend` element.
  @inlinable public static var legend: HTMLTag { HTMLTag(rawValue: 138) }

  /// The `map` element.
  @inlinable public static var map: HTMLTag { HTMLTag(rawValue: 139) }

  /// The `mark` element.
  @inlinable public static var mark: HTMLTag { HTMLTag(rawValue: 140) }

  /// The `meter` element.
  @inlinable public static var meter: HTMLTag { HTMLTag(rawValue: 141) }

  /// The `output` element.
  @inlinable public static var output: HTMLTag { HTMLTag(rawValue: 142) }

  /// The `picture` element.
  @inlinable public static var picture: HTMLTag { HTMLTag(rawValue: 143) }

  /// The `progress` element.
  @inlinable public static var progress: HTMLTag { HTMLTag(rawValue: 144) }

  /// The `q` element.
  @inlinable public static var q: HTMLTag { HTMLTag(rawValue: 145) }

  /// The `samp` element.
  @inlinable public static var samp: HTMLTag { HTMLTag(rawValue: 146) }

  /// The `slot` element.
  @inlinable public static var slot: HTMLTag { HTMLTag(rawValue: 147) }

  /// The `time` element.
  @inlinable public static var time: HTMLTag { HTMLTag(rawValue: 148) }

  /// The `video` element.
  @inlinable public static var video: HTMLTag { HTMLTag(rawValue: 149) }

  /// The `isindex` element.
  @inlinable public static var isindex: HTMLTag { HTMLTag(rawValue: 150) }

  /// The `menuitem` element.
  @inlinable public static var menuitem: HTMLTag { HTMLTag(rawValue: 151) }

  /// The `nextid` element.
  @inlinable public static var nextid: HTMLTag { HTMLTag(rawValue: 152) }

  /// The `multicol` element.
  @inlinable public static var multicol: HTMLTag { HTMLTag(rawValue: 153) }

  /// The `spacer` element.
  @inlinable public static var spacer: HTMLTag { HTMLTag(rawValue: 154) }

  /// The `blink` element.
  @inlinable public static var blink: HTMLTag { HTMLTag(rawValue: 155) }
}

/// Elements of SVG.
extension HTMLTag {
  /// The `g` element.
  @inlinable public static var g: HTMLTag { HTMLTag(rawValue: 156) }

  /// The `path` element.
  @inlinable public static var path: HTMLTag { HTMLTag(rawValue: 157) }

  /// The `rect` element.
  @inlinable public static var rect: HTMLTag { HTMLTag(rawValue: 158) }

  /// The `circle` element.
  @inlinable public static var circle: HTMLTag { HTMLTag(rawValue: 159) }

  /// The `ellipse` element.
  @inlinable public static var ellipse: HTMLTag { HTMLTag(rawValue: 160) }

  /// The `line` element.
  @inlinable public static var line: HTMLTag { HTMLTag(rawValue: 161) }

  /// The `polyline` element.
  @inlinable public static var polyline: HTMLTag { HTMLTag(rawValue: 162) }

  /// The `polygon` element.
  @inlinable public static var polygon: HTMLTag { HTMLTag(rawValue: 163) }

  /// The `use` element.
  @inlinable public static var use: HTMLTag { HTMLTag(rawValue: 164) }

  /// The `defs` element.
  @inlinable public static var defs: HTMLTag { HTMLTag(rawValue: 165) }

  /// The `symbol` element.
  @inlinable public static var symbol: HTMLTag { HTMLTag(rawValue: 166) }

  /// The `text` element.
  @inlinable public static var text: HTMLTag { HTMLTag(rawValue: 167) }

  /// The `tspan` element.
  @inlinable public static var tspan: HTMLTag { HTMLTag(rawValue: 168) }

  /// The `stop` element.
  @inlinable public static var stop: HTMLTag { HTMLTag(rawValue: 169) }

  /// The `mask` element.
  @inlinable public static var mask: HTMLTag { HTMLTag(rawValue: 170) }

  /// The `pattern` element.
  @inlinable public static var pattern: HTMLTag { HTMLTag(rawValue: 171) }

  /// The `marker` element.
  @inlinable public static var marker: HTMLTag { HTMLTag(rawValue: 172) }

  /// The `filter` element.
  @inlinable public static var filter: HTMLTag { HTMLTag(rawValue: 173) }

  /// The `metadata` element.
  @inlinable public static var metadata: HTMLTag { HTMLTag(rawValue: 174) }

  /// The `view` element.
  @inlinable public static var view: HTMLTag { HTMLTag(rawValue: 175) }

  /// The `animate` element.
  @inlinable public static var animate: HTMLTag { HTMLTag(rawValue: 176) }

  /// The `set` element.
  @inlinable public static var set: HTMLTag { HTMLTag(rawValue: 177) }

  /// The `altGlyph` element.
  @inlinable public static var altGlyph: HTMLTag { HTMLTag(rawValue: 178) }

  /// The `altGlyphDef` element.
  @inlinable public static var altGlyphDef: HTMLTag { HTMLTag(rawValue: 179) }

  /// The `altGlyphItem` element.
  @inlinable public static var altGlyphItem: HTMLTag { HTMLTag(rawValue: 180) }

  /// The `animateColor` element.
  @inlinable public static var animateColor: HTMLTag { HTMLTag(rawValue: 181) }

  /// The `animateMotion` element.
  @inlinable public static var animateMotion: HTMLTag { HTMLTag(rawValue: 182) }

  /// The `animateTransform` element.
  @inlinable public static var animateTransform: HTMLTag { HTMLTag(rawValue: 183) }

  /// The `clipPath` element.
  @inlinable public static var clipPath: HTMLTag { HTMLTag(rawValue: 184) }

  /// The `feBlend` element.
  @inlinable public static var feBlend: HTMLTag { HTMLTag(rawValue: 185) }

  /// The `feColorMatrix` element.
  @inlinable public static var feColorMatrix: HTMLTag { HTMLTag(rawValue: 186) }

  /// The `feComponentTransfer` element.
  @inlinable public static var feComponentTransfer: HTMLTag { HTMLTag(rawValue: 187) }

  /// The `feComposite` element.
  @inlinable public static var feComposite: HTMLTag { HTMLTag(rawValue: 188) }

  /// The `feConvolveMatrix` element.
  @inlinable public static var feConvolveMatrix: HTMLTag { HTMLTag(rawValue: 189) }

  /// The `feDiffuseLighting` element.
  @inlinable public static var feDiffuseLighting: HTMLTag { HTMLTag(rawValue: 190) }

  /// The `feDisplacementMap` element.
  @inlinable public static var feDisplacementMap: HTMLTag { HTMLTag(rawValue: 191) }

  /// The `feDistantLight` element.
  @inlinable public static var feDistantLight: HTMLTag { HTMLTag(rawValue: 192) }

  /// The `feDropShadow` element.
  @inlinable public static var feDropShadow: HTMLTag { HTMLTag(rawValue: 193) }

  /// The `feFlood` element.
  @inlinable public static var feFlood: HTMLTag { HTMLTag(rawValue: 194) }

  /// The `feFuncA` element.
  @inlinable public static var feFuncA: HTMLTag { HTMLTag(rawValue: 195) }

  /// The `feFuncB` element.
  @inlinable public static var feFuncB: HTMLTag { HTMLTag(rawValue: 196) }

  /// The `feFuncG` element.
  @inlinable public static var feFuncG: HTMLTag { HTMLTag(rawValue: 197) }

  /// The `feFuncR` element.
  @inlinable public static var feFuncR: HTMLTag { HTMLTag(rawValue: 198) }

  /// The `feGaussianBlur` element.
  @inlinable public static var feGaussianBlur: HTMLTag { HTMLTag(rawValue: 199) }

  /// The `feImage` element.
  @inlinable public static var feImage: HTMLTag { HTMLTag(rawValue: 200) }

  /// The `feMerge` element.
  @inlinable public static var feMerge: HTMLTag { HTMLTag(rawValue: 201) }

  /// The `feMergeNode` element.
  @inlinable public static var feMergeNode: HTMLTag { HTMLTag(rawValue: 202) }

  /// The `feMorphology` element.
  @inlinable public static var feMorphology: HTMLTag { HTMLTag(rawValue: 203) }

  /// The `feOffset` element.
  @inlinable public static var feOffset: HTMLTag { HTMLTag(rawValue: 204) }

  /// The `fePointLight` element.
  @inlinable public static var fePointLight: HTMLTag { HTMLTag(rawValue: 205) }

  /// The `feSpecularLighting` element.
  @inlinable public static var feSpecularLighting: HTMLTag { HTMLTag(rawValue: 206) }

  /// The `feSpotLight` element.
  @inlinable public static var feSpotLight: HTMLTag { HTMLTag(rawValue: 207) }

  /// The `feTile` element.
  @inlinable public static var feTile: HTMLTag { HTMLTag(rawValue: 208) }

  /// The `feTurbulence` element.
  @inlinable public static var feTurbulence: HTMLTag { HTMLTag(rawValue: 209) }

  /// The `glyphRef` element.
  @inlinable public static var glyphRef: HTMLTag { HTMLTag(rawValue: 210) }

  /// The `linearGradient` element.
  @inlinable public static var linearGradient: HTMLTag { HTMLTag(rawValue: 211) }

  /// The `radialGradient` element.
  @inlinable public static var radialGradient: HTMLTag { HTMLTag(rawValue: 212) }

  /// The `textPath` element.
  @inlinable public static var textPath: HTMLTag { HTMLTag(rawValue: 213) }
}
