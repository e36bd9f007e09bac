import RafidBytes
import RafidFlow
import RafidStages
import Testing

private let page = Array("<p>words</p>".utf8)
private let sha1 = "sha1:BJPAGXHEL7NRBTHOGCCUBZD2BFJS3EEM"
private let sha256 = "sha256:550308de03c47e31710c95c90555db523868f61e34bbd23c85f40e4c26628478"
private let wrong = "sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

@Test(
  "Digests are checked when that is asked for",
  arguments: [
    (["WARC-Payload-Digest: \(sha1)"], []), (["WARC-Payload-Digest: \(sha256)"], []),
    (["WARC-Payload-Digest: \(sha1.lowercased())"], []),
    (["WARC-Payload-Digest: \(wrong)"], ["bad-digest"]),
    (["WARC-Block-Digest: \(wrong)"], ["bad-digest"]),
    // The payload's, where the block's belongs.
    (["WARC-Block-Digest: \(sha1)"], ["bad-digest"]),
    // What is not known is not checked.
    (["WARC-Payload-Digest: md5:abc"], []), (["WARC-Block-Digest: sha1:short"], []), ([], []),
  ] as [([String], [String])])
func digests(_ headers: [String], _ words: [String]) throws {
  let bodies: [[UInt8]] = [
    Made.http(page), Made.http(Made.gzip(page), ["Content-Encoding: gzip"]),
    Made.http(
      Array("c\r\n".utf8) + page + Array("\r\n0\r\n\r\n".utf8), ["Transfer-Encoding: chunked"]),
  ]
  for body in bodies {
    let bytes = Made.record(body, headers)
    let checked = try ReadRun(bytes: bytes, name: "a.warc", ["verify_digests": scalar("true")])
    #expect(checked.words == words)
    #expect(try ReadRun(bytes: bytes, name: "a.warc").words == [])
  }
}

@Test func typesThatHoldNoPageCannotBeAskedFor() {
  #expect(throws: PlanError.self) {
    try ReadRun(bytes: page, name: "a.warc", ["warc_types": scalar("request")])
  }
}
