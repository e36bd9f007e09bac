// Written by a generator from lists of names: the order of the names is the order of the raw values.

extension HTMLAttribute {
  /// The number of interned names, `unknown` among them.
  @inlinable package static var knownCount: Int { 217 }

  /// The names in the order of their raw values from 1 on, in the spelling that SVG and MathML has;
  /// the tokenizer knows them in lowercase.
  static var spellings: String {
    """
    class id href src content name property itemprop itemtype itemscope itemid rel type lang dir \
    title alt style charset http-equiv value datetime pubdate role hidden width height srcset \
    sizes media action method target for color face size encoding rowspan colspan span align \
    valign border cellpadding cellspacing bgcolor summary headers scope aria-hidden aria-label \
    aria-labelledby aria-describedby aria-expanded aria-controls tabindex onclick onload async \
    defer crossorigin integrity loading decoding placeholder checked selected multiple disabled \
    readonly required maxlength autocomplete cite start reversed label open download hreflang \
    referrerpolicy nonce as poster controls autoplay loop muted data-src data-id data-type \
    data-url data-href data-title data-srcset data-testid data-component data-name data-index \
    data-target data-toggle data-original data-lazy-src data-widget data-module data-track \
    data-action data-page data-reactid data-ad data-ad-slot data-nosnippet xmlns xmlns:xlink \
    xlink:actuate xlink:arcrole xlink:href xlink:role xlink:show xlink:title xlink:type xml:lang \
    xml:space definitionURL d fill stroke stroke-width transform points cx cy r x y x1 x2 y1 y2 \
    version allowfullscreen frameborder scrolling marginwidth marginheight slot is shape typeof \
    about resource datatype vocab prefix accept form code attributeName attributeType \
    baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits glyphRef \
    gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes \
    lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits \
    numOctaves pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY \
    pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur \
    requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod startOffset \
    stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength \
    viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan
    """
  }
}

/// Interned attributes.
extension HTMLAttribute {
  /// The `class` attribute.
  @inlinable public static var `class`: HTMLAttribute { HTMLAttribute(rawValue: 1) }

  /// The `id` attribute.
  @inlinable public static var id: HTMLAttribute { HTMLAttribute(rawValue: 2) }

  /// The `href` attribute.
  @inlinable public static var href: HTMLAttribute { HTMLAttribute(rawValue: 3) }

  /// The `src` attribute.
  @inlinable public static var src: HTMLAttribute { HTMLAttribute(rawValue: 4) }

  /// The `content` attribute.
  @inlinable public static var content: HTMLAttribute { HTMLAttribute(rawValue: 5) }

  /// The `name` attribute.
  @inlinable public static var name: HTMLAttribute { HTMLAttribute(rawValue: 6) }

  /// The `property` attribute.
  @inlinable public static var property: HTMLAttribute { HTMLAttribute(rawValue: 7) }

  /// The `itemprop` attribute.
  @inlinable public static var itemprop: HTMLAttribute { HTMLAttribute(rawValue: 8) }

  /// The `itemtype` attribute.
  @inlinable public static var itemtype: HTMLAttribute { HTMLAttribute(rawValue: 9) }

  /// The `itemscope` attribute.
  @inlinable public static var itemscope: HTMLAttribute { HTMLAttribute(rawValue: 10) }

  /// The `itemid` attribute.
  @inlinable public static var itemid: HTMLAttribute { HTMLAttribute(rawValue: 11) }

  /// The `rel` attribute.
  @inlinable public static var rel: HTMLAttribute { HTMLAttribute(rawValue: 12) }

  /// The `type` attribute.
  @inlinable public static var type: HTMLAttribute { HTMLAttribute(rawValue: 13) }

  /// The `lang` attribute.
  @inlinable public static var lang: HTMLAttribute { HTMLAttribute(rawValue: 14) }

  /// The `dir` attribute.
  @inlinable public static var dir: HTMLAttribute { HTMLAttribute(rawValue: 15) }

  /// The `title` attribute.
  @inlinable public static var title: HTMLAttribute { HTMLAttribute(rawValue: 16) }

  /// The `alt` attribute.
  @inlinable public static var alt: HTMLAttribute { HTMLAttribute(rawValue: 17) }

  /// The `style` attribute.
  @inlinable public static var style: HTMLAttribute { HTMLAttribute(rawValue: 18) }

  /// The `charset` attribute.
  @inlinable public static var charset: HTMLAttribute { HTMLAttribute(rawValue: 19) }

  /// The `http-equiv` attribute.
  @inlinable public static var httpEquiv: HTMLAttribute { HTMLAttribute(rawValue: 20) }

  /// The `value` attribute.
  @inlinable public static var value: HTMLAttribute { HTMLAttribute(rawValue: 21) }

  /// The `datetime` attribute.
  @inlinable public static var datetime: HTMLAttribute { HTMLAttribute(rawValue: 22) }

  /// The `pubdate` attribute.
  @inlinable public static var pubdate: HTMLAttribute { HTMLAttribute(rawValue: 23) }

  /// The `role` attribute.
  @inlinable public static var role: HTMLAttribute { HTMLAttribute(rawValue: 24) }

  /// The `hidden` attribute.
  @inlinable public static var hidden: HTMLAttribute { HTMLAttribute(rawValue: 25) }

  /// The `width` attribute.
  @inlinable public static var width: HTMLAttribute { HTMLAttribute(rawValue: 26) }

  /// The `height` attribute.
  @inlinable public static var height: HTMLAttribute { HTMLAttribute(rawValue: 27) }

  /// The `srcset` attribute.
  @inlinable public static var srcset: HTMLAttribute { HTMLAttribute(rawValue: 28) }

  /// The `sizes` attribute.
  @inlinable public static var sizes: HTMLAttribute { HTMLAttribute(rawValue: 29) }

  /// The `media` attribute.
  @inlinable public static var media: HTMLAttribute { HTMLAttribute(rawValue: 30) }

  /// The `action` attribute.
  @inlinable public static var action: HTMLAttribute { HTMLAttribute(rawValue: 31) }

  /// The `method` attribute.
  @inlinable public static var method: HTMLAttribute { HTMLAttribute(rawValue: 32) }

  /// The `target` attribute.
  @inlinable public static var target: HTMLAttribute { HTMLAttribute(rawValue: 33) }

  /// The `for` attribute.
  @inlinable public static var `for`: HTMLAttribute { HTMLAttribute(rawValue: 34) }

  /// The `color` attribute.
  @inlinable public static var color: HTMLAttribute { HTMLAttribute(rawValue: 35) }

  /// The `face` attribute.
  @inlinable public static var face: HTMLAttribute { HTMLAttribute(rawValue: 36) }

  /// The `size` attribute.
  @inlinable public static var size: HTMLAttribute { HTMLAttribute(rawValue: 37) }

  /// The `encoding` attribute.
  @inlinable public static var encoding: HTMLAttribute { HTMLAttribute(rawValue: 38) }

  /// The `rowspan` attribute.
  @inlinable public static var rowspan: HTMLAttribute { HTMLAttribute(rawValue: 39) }

  /// The `colspan` attribute.
  @inlinable public static var colspan: HTMLAttribute { HTMLAttribute(rawValue: 40) }

  /// The `span` attribute.
  @inlinable public static var span: HTMLAttribute { HTMLAttribute(rawValue: 41) }

  /// The `align` attribute.
  @inlinable public static var align: HTMLAttribute { HTMLAttribute(rawValue: 42) }

  /// The `valign` attribute.
  @inlinable public static var valign: HTMLAttribute { HTMLAttribute(rawValue: 43) }

  /// The `border` attribute.
  @inlinable public static var border: HTMLAttribute { HTMLAttribute(rawValue: 44) }

  /// The `cellpadding` attribute.
  @inlinable public static var cellpadding: HTMLAttribute { HTMLAttribute(rawValue: 45) }

  /// The `cellspacing` attribute.
  @inlinable public static var cellspacing: HTMLAttribute { HTMLAttribute(rawValue: 46) }

  /// The `bgcolor` attribute.
  @inlinable public static var bgcolor: HTMLAttribute { HTMLAttribute(rawValue: 47) }

  /// The `summary` attribute.
  @inlinable public static var summary: HTMLAttribute { HTMLAttribute(rawValue: 48) }

  /// The `headers` attribute.
  @inlinable public static var headers: HTMLAttribute { HTMLAttribute(rawValue: 49) }

  /// The `scope` attribute.
  @inlinable public static var scope: HTMLAttribute { HTMLAttribute(rawValue: 50) }

  /// The `aria-hidden` attribute.
  @inlinable public static var ariaHidden: HTMLAttribute { HTMLAttribute(rawValue: 51) }

  /// The `aria-label` attribute.
  @inlinable public static var ariaLabel: HTMLAttribute { HTMLAttribute(rawValue: 52) }

  /// The `aria-labelledby` attribute.
  @inlinable public static var ariaLabelledby: HTMLAttribute { HTMLAttribute(rawValue: 53) }

  /// The `aria-describedby` attribute.
  @inlinable public static var ariaDescribedby: HTMLAttribute { HTMLAttribute(rawValue: 54) }

  /// The `aria-expanded` attribute.
  @inlinable public static var ariaExpanded: HTMLAttribute { HTMLAttribute(rawValue: 55) }

  /// The `aria-controls` attribute.
  @inlinable public static var ariaControls: HTMLAttribute { HTMLAttribute(rawValue: 56) }

  /// The `tabindex` attribute.
  @inlinable public static var tabindex: HTMLAttribute { HTMLAttribute(rawValue: 57) }

  /// The `onclick` attribute.
  @inlinable public static var onclick: HTMLAttribute { HTMLAttribute(rawValue: 58) }

  /// The `onload` attribute.
  @inlinable public static var onload: HTMLAttribute { HTMLAttribute(rawValue: 59) }

  /// The `async` attribute.
  @inlinable public static var async: HTMLAttribute { HTMLAttribute(rawValue: 60) }

  /// The `defer` attribute.
  @inlinable public static var `defer`: HTMLAttribute { HTMLAttribute(rawValue: 61) }

  /// The `crossorigin` attribute.
  @inlinable public static var crossorigin: HTMLAttribute { HTMLAttribute(rawValue: 62) }

  /// The `integrity` attribute.
  @inlinable public static var integrity: HTMLAttribute { HTMLAttribute(rawValue: 63) }

  /// The `loading` attribute.
  @inlinable public static var loading: HTMLAttribute { HTMLAttribute(rawValue: 64) }

  /// The `decoding` attribute.
  @inlinable public static var decoding: HTMLAttribute { HTMLAttribute(rawValue: 65) }

  /// The `placeholder` attribute.
  @inlinable public static var placeholder: HTMLAttribute { HTMLAttribute(rawValue: 66) }

  /// The `checked` attribute.
  @inlinable public static var checked: HTMLAttribute { HTMLAttribute(rawValue: 67) }

  /// The `selected` attribute.
  @inlinable public static var selected: HTMLAttribute { HTMLAttribute(rawValue: 68) }

  /// The `multiple` attribute.
  @inlinable public static var multiple: HTMLAttribute { HTMLAttribute(rawValue: 69) }

  /// The `disabled` attribute.
  @inlinable public static var disabled: HTMLAttribute { HTMLAttribute(rawValue: 70) }

  /// The `readonly` attribute.
  @inlinable public static var readonly: HTMLAttribute { HTMLAttribute(rawValue: 71) }

  /// The `required` attribute.
  @inlinable public static var required: HTMLAttribute { HTMLAttribute(rawValue: 72) }

  /// The `maxlength` attribute.
  @inlinable public static var maxlength: HTMLAttribute { HTMLAttribute(rawValue: 73) }

  /// The `autocomplete` attribute.
  @inlinable public static var autocomplete: HTMLAttribute { HTMLAttribute(rawValue: 74) }

  /// The `cite` attribute.
  @inlinable public static var cite: HTMLAttribute { HTMLAttribute(rawValue: 75) }

  /// The `start` attribute.
  @inlinable public static var start: HTMLAttribute { HTMLAttribute(rawValue: 76) }

  /// The `reversed` attribute.
  @inlinable public static var reversed: HTMLAttribute { HTMLAttribute(rawValue: 77) }

  /// The `label` attribute.
  @inlinable public static var label: HTMLAttribute { HTMLAttribute(rawValue: 78) }

  /// The `open` attribute.
  @inlinable public static var open: HTMLAttribute { HTMLAttribute(rawValue: 79) }

  /// The `download` attribute.
  @inlinable public static var download: HTMLAttribute { HTMLAttribute(rawValue: 80) }

  /// The `hreflang` attribute.
  @inlinable public static var hreflang: HTMLAttribute { HTMLAttribute(rawValue: 81) }

  /// The `referrerpolicy` attribute.
  @inlinable public static var referrerpolicy: HTMLAttribute { HTMLAttribute(rawValue: 82) }

  /// The `nonce` attribute.
  @inlinable public static var nonce: HTMLAttribute { HTMLAttribute(rawValue: 83) }

  /// The `as` attribute.
  @inlinable public static var `as`: HTMLAttribute { HTMLAttribute(rawValue: 84) }

  /// The `poster` attribute.
  @inlinable public static var poster: HTMLAttribute { HTMLAttribute(rawValue: 85) }

  /// The `controls` attribute.
  @inlinable public static var controls: HTMLAttribute { HTMLAttribute(rawValue: 86) }

  /// The `autoplay` attribute.
  @inlinable public static var autoplay: HTMLAttribute { HTMLAttribute(rawValue: 87) }

  /// The `loop` attribute.
  @inlinable public static var loop: HTMLAttribute { HTMLAttribute(rawValue: 88) }

  /// The `muted` attribute.
  @inlinable public static var muted: HTMLAttribute { HTMLAttribute(rawValue: 89) }

  /// The `data-src` attribute.
  @inlinable public static var dataSrc: HTMLAttribute { HTMLAttribute(rawValue: 90) }

  /// The `data-id` attribute.
  @inlinable public static var dataID: HTMLAttribute { HTMLAttribute(rawValue: 91) }

  /// The `data-type` attribute.
  @inlinable public static var dataType: HTMLAttribute { HTMLAttribute(rawValue: 92) }

  /// The `data-url` attribute.
  @inlinable public static var dataURL: HTMLAttribute { HTMLAttribute(rawValue: 93) }

  /// The `data-href` attribute.
  @inlinable public static var dataHref: HTMLAttribute { HTMLAttribute(rawValue: 94) }

  /// The `data-title` attribute.
  @inlinable public static var dataTitle: HTMLAttribute { HTMLAttribute(rawValue: 95) }

  /// The `data-srcset` attribute.
  @inlinable public static var dataSrcset: HTMLAttribute { HTMLAttribute(rawValue: 96) }

  /// The `data-testid` attribute.
  @inlinable public static var dataTestid: HTMLAttribute { HTMLAttribute(rawValue: 97) }

  /// The `data-component` attribute.
  @inlinable public static var dataComponent: HTMLAttribute { HTMLAttribute(rawValue: 98) }

  /// The `data-name` attribute.
  @inlinable public static var dataName: HTMLAttribute { HTMLAttribute(rawValue: 99) }

  /// The `data-index` attribute.
  @inlinable public static var dataIndex: HTMLAttribute { HTMLAttribute(rawValue: 100) }

  /// The `data-target` attribute.
  @inlinable public static var dataTarget: HTMLAttribute { HTMLAttribute(rawValue: 101) }

  /// The `data-toggle` attribute.
  @inlinable public static var dataToggle: HTMLAttribute { HTMLAttribute(rawValue: 102) }

  /// The `data-original` attribute.
  @inlinable public static var dataOriginal: HTMLAttribute { HTMLAttribute(rawValue: 103) }

  /// The `data-lazy-src` attribute.
  @inlinable public static var dataLazySrc: HTMLAttribute { HTMLAttribute(rawValue: 104) }

  /// The `data-widget` attribute.
  @inlinable public static var dataWidget: HTMLAttribute { HTMLAttribute(rawValue: 105) }

  /// The `data-module` attribute.
  @inlinable public static var dataModule: HTMLAttribute { HTMLAttribute(rawValue: 106) }

  /// The `data-track` attribute.
  @inlinable public static var dataTrack: HTMLAttribute { HTMLAttribute(rawValue: 107) }

  /// The `data-action` attribute.
  @inlinable public static var dataAction: HTMLAttribute { HTMLAttribute(rawValue: 108) }

  /// The `data-page` attribute.
  @inlinable public static var dataPage: HTMLAttribute { HTMLAttribute(rawValue: 109) }

  /// The `data-reactid` attribute.
  @inlinable public static var dataReactid: HTMLAttribute { HTMLAttribute(rawValue: 110) }

  /// The `data-ad` attribute.
  @inlinable public static var dataAd: HTMLAttribute { HTMLAttribute(rawValue: 111) }

  /// The `data-ad-slot` attribute.
  @inlinable public static var dataAdSlot: HTMLAttribute { HTMLAttribute(rawValue: 112) }

  /// The `data-nosnippet` attribute.
  @inlinable public static var dataNosnippet: HTMLAttribute { HTMLAttribute(rawValue: 113) }

  /// The `xmlns` attribute.
  @inlinable public static var xmlns: HTMLAttribute { HTMLAttribute(rawValue: 114) }

  /// The `xmlns:xlink` attribute.
  @inlinable public static var xmlnsXlink: HTMLAttribute { HTMLAttribute(rawValue: 115) }

  /// The `xlink:actuate` attribute.
  @inlinable public static var xlinkActuate: HTMLAttribute { HTMLAttribute(rawValue: 116) }

  /// The `xlink:arcrole` attribute.
  @inlinable public static var xlinkArcrole: HTMLAttribute { HTMLAttribute(rawValue: 117) }

  /// The `xlink:href` attribute.
  @inlinable public static var xlinkHref: HTMLAttribute { HTMLAttribute(rawValue: 118) }

  /// The `xlink:role` attribute.
  @inlinable public static var xlinkRole: HTMLAttribute { HTMLAttribute(rawValue: 119) }

  /// The `xlink:show` attribute.
  @inlinable public static var xlinkShow: HTMLAttribute { HTMLAttribute(rawValue: 120) }

  /// The `xlink:title` attribute.
  @inlinable public static var xlinkTitle: HTMLAttribute { HTMLAttribute(rawValue: 121) }

  /// The `xlink:type` attribute.
  @inlinable public static var xlinkType: HTMLAttribute { HTMLAttribute(rawValue: 122) }

  /// The `xml:lang` attribute.
  @inlinable public static var xmlLang: HTMLAttribute { HTMLAttribute(rawValue: 123) }

  /// The `xml:space` attribute.
  @inlinable public static var xmlSpace: HTMLAttribute { HTMLAttribute(rawValue: 124) }

  /// The `definitionURL` attribute.
  @inlinable public static var definitionURL: HTMLAttribute { HTMLAttribute(rawValue: 125) }

  /// The `d` attribute.
  @inlinable public static var d: HTMLAttribute { HTMLAttribute(rawValue: 126) }

  /// The `fill` attribute.
  @inlinable public static var fill: HTMLAttribute { HTMLAttribute(rawValue: 127) }

  /// The `stroke` attribute.
  @inlinable public static var stroke: HTMLAttribute { HTMLAttribute(rawValue: 128) }

  /// The `stroke-width` attribute.
  @inlinable public static var strokeWidth: HTMLAttribute { HTMLAttribute(rawValue: 129) }

  /// The `transform` attribute.
  @inlinable public static var transform: HTMLAttribute { HTMLAttribute(rawValue: 130) }

  /// The `points` attribute.
  @inlinable public static var points: HTMLAttribute { HTMLAttribute(rawValue: 131) }

  /// The `cx` attribute.
  @inlinable public static var cx: HTMLAttribute { HTMLAttribute(rawValue: 132) }

  /// The `cy` attribute.
  @inlinable public static var cy: HTMLAttribute { HTMLAttribute(rawValue: 133) }

  /// The `r` attribute.
  @inlinable public static var r: HTMLAttribute { HTMLAttribute(rawValue: 134) }

  /// The `x` attribute.
  @inlinable public static var x: HTMLAttribute { HTMLAttribute(rawValue: 135) }

  /// The `y` attribute.
  @inlinable public static var y: HTMLAttribute { HTMLAttribute(rawValue: 136) }

  /// The `x1` attribute.
  @inlinable public static var x1: HTMLAttribute { HTMLAttribute(rawValue: 137) }

  /// The `x2` attribute.
  @inlinable public static var x2: HTMLAttribute { HTMLAttribute(rawValue: 138) }

  /// The `y1` attribute.
  @inlinable public static var y1: HTMLAttribute { HTMLAttribute(rawValue: 139) }

  /// The `y2` attribute.
  @inlinable public static var y2: HTMLAttribute { HTMLAttribute(rawValue: 140) }

  /// The `version` attribute.
  @inlinable public static var version: HTMLAttribute { HTMLAttribute(rawValue: 141) }

  /// The `allowfullscreen` attribute.
  @inlinable public static var allowfullscreen: HTMLAttribute { HTMLAttribute(rawValue: 142) }

  /// The `frameborder` attribute.
  @inlinable public static var frameborder: HTMLAttribute { HTMLAttribute(rawValue: 143) }

  /// The `scrolling` attribute.
  @inlinable public static var scrolling: HTMLAttribute { HTMLAttribute(rawValue: 144) }

  /// The `marginwidth` attribute.
  @inlinable public static var marginwidth: HTMLAttribute { HTMLAttribute(rawValue: 145) }

  /// The `marginheight` attribute.
  @inlinable public static var marginheight: HTMLAttribute { HTMLAttribute(rawValue: 146) }

  /// The `slot` attribute.
  @inlinable public static var slot: HTMLAttribute { HTMLAttribute(rawValue: 147) }

  /// The `is` attribute.
  @inlinable public static var `is`: HTMLAttribute { HTMLAttribute(rawValue: 148) }

  /// The `shape` attribute.
  @inlinable public static var shape: HTMLAttribute { HTMLAttribute(rawValue: 149) }

  /// The `typeof` attribute.
  @inlinable public static var typeof: HTMLAttribute { HTMLAttribute(rawValue: 150) }

  /// The `about` attribute.
  @inlinable public static var about: HTMLAttribute { HTMLAttribute(rawValue: 151) }

  /// The `resource` attribute.
  @inlinable public static var resource: HTMLAttribute { HTMLAttribute(rawValue: 152) }

  /// The `datatype` attribute.
  @inlinable public static var datatype: HTMLAttribute { HTMLAttribute(rawValue: 153) }

  /// The `vocab` attribute.
  @inlinable public static var vocab: HTMLAttribute { HTMLAttribute(rawValue: 154) }

  /// The `prefix` attribute.
  @inlinable public static var prefix: HTMLAttribute { HTMLAttribute(rawValue: 155) }

  /// The `accept` attribute.
  @inlinable public static var accept: HTMLAttribute { HTMLAttribute(rawValue: 156) }

  /// The `form` attribute.
  @inlinable public static var form: HTMLAttribute { HTMLAttribute(rawValue: 157) }

  /// The `code` attribute.
  @inlinable public static var code: HTMLAttribute { HTMLAttribute(rawValue: 158) }

  /// The `attributeName` attribute.
  @inlinable public static var attributeName: HTMLAttribute { HTMLAttribute(rawValue: 159) }

  /// The `attributeType` attribute.
  @inlinable public static var attributeType: HTMLAttribute { HTMLAttribute(rawValue: 160) }

  /// The `baseFrequency` attribute.
  @inlinable public static var baseFrequency: HTMLAttribute { HTMLAttribute(rawValue: 161) }

  /// The `baseProfile` attribute.
  @inlinable public static var baseProfile: HTMLAttribute { HTMLAttribute(rawValue: 162) }

  /// The `calcMode` attribute.
  @inlinable public static var calcMode: HTMLAttribute { HTMLAttribute(rawValue: 163) }

  /// The `clipPathUnits` attribute.
  @inlinable public static var clipPathUnits: HTMLAttribute { HTMLAttribute(rawValue: 164) }

  /// The `diffuseConstant` attribute.
  @inlinable public static var diffuseConstant: HTMLAttribute { HTMLAttribute(rawValue: 165) }

  /// The `edgeMode` attribute.
  @inlinable public static var edgeMode: HTMLAttribute { HTMLAttribute(rawValue: 166) }

  /// The `filterUnits` attribute.
  @inlinable public static var filterUnits: HTMLAttribute { HTMLAttribute(rawValue: 167) }

  /// The `glyphRef` attribute.
  @inlinable public static var glyphRef: HTMLAttribute { HTMLAttribute(rawValue: 168) }

  /// The `gradientTransform` attribute.
  @inlinable public static var gradientTransform: HTMLAttribute { HTMLAttribute(rawValue: 169) }

  /// The `gradientUnits` attribute.
  @inlinable public static var gradientUnits: HTMLAttribute { HTMLAttribute(rawValue: 170) }

  /// The `kernelMatrix` attribute.
  @inlinable public static var kernelMatrix: HTMLAttribute { HTMLAttribute(rawValue: 171) }

  /// The `kernelUnitLength` attribute.
  @inlinable public static var kernelUnitLength: HTMLAttribute { HTMLAttribute(rawValue: 172) }

  /// The `keyPoints` attribute.
  @inlinable public static var keyPoints: HTMLAttribute { HTMLAttribute(rawValue: 173) }

  /// The `keySplines` attribute.
  @inlinable public static var keySplines: HTMLAttribute { HTMLAttribute(rawValue: 174) }

  /// The `keyTimes` attribute.
  @inlinable public static var keyTimes: HTMLAttribute { HTMLAttribute(rawValue: 175) }

  /// The `lengthAdjust` attribute.
  @inlinable public static var lengthAdjust: HTMLAttribute { HTMLAttribute(rawValue: 176) }

  /// The `limitingConeAngle` attribute.
  @inlinable public static var limitingConeAngle: HTMLAttribute { HTMLAttribute(rawValue: 177) }

  /// The `markerHeight` attribute.
  @inlinable public static var markerHeight: HTMLAttribute { HTMLAttribute(rawValue: 178) }

  /// The `markerUnits` attribute.
  @inlinable public static var markerUnits: HTMLAttribute { HTMLAttribute(rawValue: 179) }

  /// The `markerWidth` attribute.
  @inlinable public static var markerWidth: HTMLAttribute { HTMLAttribute(rawValue: 180) }

  /// The `maskContentUnits` attribute.
  @inlinable public static var maskContentUnits: HTMLAttribute { HTMLAttribute(rawValue: 181) }

  /// The `maskUnits` attribute.
  @inlinable public static var maskUnits: HTMLAttribute { HTMLAttribute(rawValue: 182) }

  /// The `numOctaves` attribute.
  @inlinable public static var numOctaves: HTMLAttribute { HTMLAttribute(rawValue: 183) }

  /// The `pathLength` attribute.
  @inlinable public static var pathLength: HTMLAttribute { HTMLAttribute(rawValue: 184) }

  /// The `patternContentUnits` attribute.
  @inlinable public static var patternContentUnits: HTMLAttribute { HTMLAttribute(rawValue: 185) }

  /// The `patternTransform` attribute.
  @inlinable public static var patternTransform: HTMLAttribute { HTMLAttribute(rawValue: 186) }

  /// The `patternUnits` attribute.
  @inlinable public static var patternUnits: HTMLAttribute { HTMLAttribute(rawValue: 187) }

  /// The `pointsAtX` attribute.
  @inlinable public static var pointsAtX: HTMLAttribute { HTMLAttribute(rawValue: 188) }

  /// The `pointsAtY` attribute.
  @inlinable public static var pointsAtY: HTMLAttribute { HTMLAttribute(rawValue: 189) }

  /// The `pointsAtZ` attribute.
  @inlinable public static var pointsAtZ: HTMLAttribute { HTMLAttribute(rawValue: 190) }

  /// The `preserveAlpha` attribute.
  @inlinable public static var preserveAlpha: HTMLAttribute { HTMLAttribute(rawValue: 191) }

  /// The `preserveAspectRatio` attribute.
  @inlinable public static var preserveAspectRatio: HTMLAttribute { HTMLAttribute(rawValue: 192) }

  /// The `primitiveUnits` attribute.
  @inlinable public static var primitiveUnits: HTMLAttribute { HTMLAttribute(rawValue: 193) }

  /// The `refX` attribute.
  @inlinable public static var refX: HTMLAttribute { HTMLAttribute(rawValue: 194) }

  /// The `refY` attribute.
  @inlinable public static var refY: HTMLAttribute { HTMLAttribute(rawValue: 195) }

  /// The `repeatCount` attribute.
  @inlinable public static var repeatCount: HTMLAttribute { HTMLAttribute(rawValue: 196) }

  /// The `repeatDur` attribute.
  @inlinable public static var repeatDur: HTMLAttribute { HTMLAttribute(rawValue: 197) }

  /// The `requiredExtensions` attribute.
  @inlinable public static var requiredExtensions: HTMLAttribute { HTMLAttribute(rawValue: 198) }

  /// The `requiredFeatures` attribute.
  @inlinable public static var requiredFeatures: HTMLAttribute { HTMLAttribute(rawValue: 199) }

  /// The `specularConstant` attribute.
  @inlinable public static var specularConstant: HTMLAttribute { HTMLAttribute(rawValue: 200) }

  /// The `specularExponent` attribute.
  @inlinable public static var specularExponent: HTMLAttribute { HTMLAttribute(rawValue: 201) }

  /// The `spreadMethod` attribute.
  @inlinable public static var spreadMethod: HTMLAttribute { HTMLAttribute(rawValue: 202) }

  /// The `startOffset` attribute.
  @inlinable public static var startOffset: HTMLAttribute { HTMLAttribute(rawValue: 203) }

  /// The `stdDeviation` attribute.
  @inlinable public static var stdDeviation: HTMLAttribute { HTMLAttribute(rawValue: 204) }

  /// The `stitchTiles` attribute.
  @inlinable public static var stitchTiles: HTMLAttribute { HTMLAttribute(rawValue: 205) }

  /// The `surfaceScale` attribute.
  @inlinable public static var surfaceScale: HTMLAttribute { HTMLAttribute(rawValue: 206) }

  /// The `systemLanguage` attribute.
  @inlinable public static var systemLanguage: HTMLAttribute { HTMLAttribute(rawValue: 207) }

  /// The `tableValues` attribute.
  @inlinable public static var tableValues: HTMLAttribute { HTMLAttribute(rawValue: 208) }

  /// The `targetX` attribute.
  @inlinable public static var targetX: HTMLAttribute { HTMLAttribute(rawValue: 209) }

  /// The `targetY` attribute.
  @inlinable public static var targetY: HTMLAttribute { HTMLAttribute(rawValue: 210) }

  /// The `textLength` attribute.
  @inlinable public static var textLength: HTMLAttribute { HTMLAttribute(rawValue: 211) }

  /// The `viewBox` attribute.
  @inlinable public static var viewBox: HTMLAttribute { HTMLAttribute(rawValue: 212) }

  /// The `viewTarget` attribute.
  @inlinable public static var viewTarget: HTMLAttribute { HTMLAttribute(rawValue: 213) }

  /// The `xChannelSelector` attribute.
  @inlinable public static var xChannelSelector: HTMLAttribute { HTMLAttribute(rawValue: 214) }

  /// The `yChannelSelector` attribute.
  @inlinable public static var yChannelSelector: HTMLAttribute { HTMLAttribute(rawValue: 215) }

  /// The `zoomAndPan` attribute.
  @inlinable public static var zoomAndPan: HTMLAttribute { HTMLAttribute(rawValue: 216) }
}
