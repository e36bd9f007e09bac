import RafidBytes
import Testing

private func members(_ text: String) throws(JSONFailure) -> [String] {
  var scanner = JSONScanner()
  var found: [JSONScanner.Member] = []
  let bytes = Array(text.utf8)
  let span = bytes.span
  try scanner.members(of: span, 0..<span.count, into: &found)
  return found.map {
    String(decoding: bytes[$0.key], as: UTF8.self) + "="
      + String(decoding: bytes[$0.value], as: UTF8.self)
  }
}

@Test(
  "Members are found in place",
  arguments: [
    ("{}", []), (" { } ", []), (#"{"a":1}"#, ["a=1"]),
    (
      #"{"a" : "x\"y" , "b":[1,[],{}, {"c":-0.5e+3}]}"#,
      ["a=\"x\\\"y\"", #"b=[1,[],{}, {"c":-0.5e+3}]"#]
    ),
    (#"{"":null,"t":true,"f":false}"#, ["=null", "t=true", "f=false"]),
  ])
func found(_ text: String, _ expected: [String]) throws {
  #expect(try members(text) == expected)
}

@Test(
  "What is wrong is said with its place",
  arguments: [
    ("", 0, "expected an object"), ("[]", 0, "expected an object"),
    ("{", 1, "expected a key in quotes"), (#"{"a"}"#, 4, "expected \":\""),
    (#"{"a":}"#, 5, "expected a value"), (#"{"a":1"#, 6, "expected \",\" or \"}\""),
    (#"{"a":1,}"#, 7, "expected a key in quotes"), (#"{"a":01}"#, 6, "expected \",\" or \"}\""),
    (#"{"a":1.}"#, 7, "expected a digit"), (#"{"a":tru}"#, 5, "expected a value"),
    (#"{"a":"x"#, 7, "expected the end of a string"), (#"{"a":"\x"}"#, 6, "expected an escape"),
    (#"{"a":"\u12g4"}"#, 6, "expected four hexadecimal digits"),
    ("{\"a\":\"\n\"}", 6, "expected no control character"),
    (#"{"a":[1 2]}"#, 8, "expected \",\" or \"]\""), (#"{"a":[1"#, 7, "expected a bracket"),
    (#"{} x"#, 3, "expected the end of the line"),
  ])
func failure(_ text: String, _ offset: Int, _ message: String) {
  let error = #expect(throws: JSONFailure.self) { try members(text) }
  #expect(error?.offset == offset)
  #expect(error?.message == message)
}

@Test func nestingHasABound() throws {
  let deep = JSONScanner.maximumDepth
  func nested(_ levels: Int) -> String {
    "{\"a\":" + String(repeating: "[", count: levels) + String(repeating: "]", count: levels) + "}"
  }
  #expect(try members(nested(deep)).count == 1)
  #expect(throws: JSONFailure.self) { try members(nested(deep + 1)) }
  #expect(throws: JSONFailure.self) {
    try members("{\"a\":" + String(repeating: "{\"a\":", count: 100_000))
  }
}

@Test(
  "Strings are decoded",
  arguments: [
    (#"plain"#, "plain", 0), (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t", 0),
    (#"\u0628\u00e9"#, "بé", 0), (#"\ud83d\ude00"#, "😀", 0), (#"\ud800x"#, "\u{FFFD}x", 1),
    (#"\udc00\ud800\u0041"#, "\u{FFFD}\u{FFFD}A", 2),
  ])
func strings(_ text: String, _ expected: String, _ replaced: Int) {
  var output: [UInt8] = []
  let bytes = Array(text.utf8)
  #expect(JSONScanner.decode(bytes.span, 0..<bytes.count, into: &output) == replaced)
  #expect(String(decoding: output, as: UTF8.self) == expected)
}

@Test func elementsOfAListAreFound() throws {
  var scanner = JSONScanner()
  let bytes = Array(#"["a", [1,2] ,{"b":[]}]"#.utf8)
  let found = scanner.elements(of: bytes.span, 0..<bytes.count)
  #expect(
    found.map { String(decoding: bytes[$0], as: UTF8.self) } == [#""a""#, "[1,2]", #"{"b":[]}"#])
  #expect(scanner.elements(of: bytes.span, 1..<4).isEmpty)
}

@Test func everyPrefixAndEveryChangedByteIsAnswered() {
  let text = Array(#"{"a":[1,{"b":"\u0041\n"},true],"c":-1.5e3,"d":{}}"#.utf8)
  var scanner = JSONScanner()
  var found: [JSONScanner.Member] = []
  for end in 0..<text.count {
    let part = Array(text[..<end])
    #expect(throws: JSONFailure.self) {
      try scanner.members(of: part.span, 0..<part.count, into: &found)
    }
    for byte in UInt8.min...UInt8.max {
      var changed = text
      changed[end] = byte
      try? scanner.members(of: changed.span, 0..<changed.count, into: &found)
      for member in found {
        var output: [UInt8] = []
        _ = JSONScanner.decode(changed.span, member.key, into: &output)
      }
    }
  }
}
