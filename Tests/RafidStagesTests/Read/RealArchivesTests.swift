import Foundation
import RafidBytes
import RafidFlow
import RafidStages
import Testing

/// One real archive and what other readers find in it.
struct RealCase: Decodable, CustomTestStringConvertible {
  struct Records: Decodable {
    let total: Int
    let by_type: [String: Int]
    let stopped_by: String?
  }
  struct Files: Decodable {
    let files: Int?
    let rc: Int?
  }
  let file: String
  let warcio: Records?
  let fastwarc: Records?
  let python_zipfile: Files?
  let python_tarfile: Files?
  let bsdtar: Files?
  let charset: String?
  let gunzip_bytes: Int?

  var testDescription: String { file }
  var path: String { SharedData.root + "/archives/" + file }

  static let all: [RealCase] = {
    let path = SharedData.root + "/archives/real-expected.jsonl"
    let list = try? String(contentsOfFile: path, encoding: .utf8)
    return (list ?? "").split(separator: "\n").compactMap {
      try? JSONDecoder().decode(RealCase.self, from: Data($0.utf8))
    }
  }()
}

@Suite(.enabled(if: SharedData.hasArchives, "../shared/data/archives is not here"))
struct RealArchivesTests {
  /// Files in which the peers find other records than stand there whole, and why.
  static let exceptions: [String: Int] = [
    // Lengths of -1 and "abc" leave no record to be found behind them.
    "real/warcio/bad.arc": 3
  ]

  @Test(
    "As many records as the readers find that come to the end",
    arguments: RealCase.all.filter { $0.warcio != nil })
  func records(_ archive: RealCase) throws {
    let run = try ReadRun([archive.path])
    #expect(run.isBalanced)
    #expect(run.inputs.count == 1)
    let whole = [archive.warcio, archive.fastwarc].compactMap(\.self).filter {
      $0.stopped_by == nil
    }
    let found = Self.exceptions[archive.file] ?? whole.map(\.total).max() ?? 0
    // What is damaged counts too, under its reason.
    #expect(run.parcels.count >= found)
    guard run.faults.isEmpty, let peer = whole.max(by: { $0.total < $1.total }),
      !archive.file.hasSuffix(".arc")
    else { return }
    // A file without a byte is one thing to tell of.
    #expect(run.parcels.count == peer.total + (run.inputs[0].bytes == 0 ? 1 : 0))
    let types =
      run.batch.documents.map(\.origin.recordType) + run.batch.drops.map(\.origin.recordType)
    var expected: [String: Int] = [:]
    for (type, count) in peer.by_type {
      expected[type.trimmingCharacters(in: .whitespaces).lowercased(), default: 0] += count
    }
    for (type, count) in expected {
      #expect(types.count { $0 == type } == count, "\(type)")
    }
  }

  /// Files of which fewer members come out, and why.
  static let members: [String: Int] = [
    // Two names for one place in the archive: the library gives it once.
    "real/commons-compress/COMPRESS-227.zip": 1
  ]

  @Test(
    "As many members as bsdtar finds, or Python",
    .enabled(if: OptionalLibraries.hasLibarchive && OptionalLibraries.hasZstd, "built without"),
    arguments: RealCase.all.filter {
      $0.gunzip_bytes == nil && $0.python_zipfile ?? $0.python_tarfile ?? $0.bsdtar != nil
    })
  func members(_ archive: RealCase) throws {
    let run = try ReadRun([archive.path])
    #expect(run.isBalanced)
    var names: Set<[UInt8]> = []
    for origin in run.batch.documents.map(\.origin) + run.batch.drops.map(\.origin) {
      if let name = origin.member { names.insert(Self.outermost(name)) }
    }
    let peer = archive.bsdtar ?? archive.python_zipfile
    if peer?.rc ?? 0 != 0 {
      #expect(!run.faults.isEmpty)
    } else {
      let expected = Self.members[archive.file] ?? peer?.files ?? archive.python_tarfile?.files
      #expect(names.count == expected)
    }
  }

  private static func outermost(_ name: [UInt8]) -> [UInt8] {
    let text = String(decoding: name, as: UTF8.self)
    return Array((text.components(separatedBy: "!/").first ?? text).utf8)
  }

  /// Encodings by the names that their collection gives them; WHATWG has no UTF-32.
  static let charsets = [
    "big5": "big5", "euc-jp": "euc-jp", "euc-kr": "euc-kr", "gb2312": "gb18030",
    "koi8-r": "koi8-r", "shift_jis": "shift_jis", "tis-620": "windows-874",
    "utf-16le": "utf-16le", "ascii": "utf-8", "utf-8": "utf-8", "windows-1252": "windows-1252",
    "windows-1255-hebrew": "windows-1255", "windows-1256-arabic": "windows-1256",
  ]

  @Test(
    "Pages without a usable declaration are read in their encoding",
    arguments: RealCase.all.filter { charsets[$0.charset?.lowercased() ?? ""] != nil })
  func charset(_ archive: RealCase) throws {
    let run = try ReadRun([archive.path])
    #expect(
      run.batch.documents.map(\.origin.charset)
        == [Self.charsets[archive.charset?.lowercased() ?? ""]])
  }

  @Test(
    "Gzip files give the bytes that gunzip gives",
    arguments: RealCase.all.filter { $0.gunzip_bytes != nil })
  func gunzipped(_ archive: RealCase) throws {
    let run = try ReadRun([archive.path])
    #expect(run.parcels.map(\.bytes.count) == [archive.gunzip_bytes])
  }

  @Test func everyFileIsReadToItsEnd() throws {
    let paths = Glob(SharedData.root + "/archives/real/**").matches().files
    #expect(paths.count > 100)
    for path in paths {
      let run = try ReadRun([path])
      #expect(run.isBalanced, "\(path)")
      #expect(run.inputs.count == 1)
    }
  }

  /// Files whose pages were counted by hand: only those answered with a status from 200 to 299.
  static let known: [(file: String, records: Int, pages: Int)] = [
    ("warcio/example.warc", 6, 1), ("warcio/example.warc.gz", 6, 1),
    ("chatnoir-resiliparse/warcfile.warc", 50, 16), ("aut/example.warc.gz", 822, 129),
    ("ia-web-commons/IAH-urls-wget.warc.gz", 36, 6), ("dolma/sample-0000.warc.gz", 48, 24),
    ("jwat/1-1-20110922131213-00000-svc-VirtualBox.arc", 102, 13),
    ("chatnoir-resiliparse/clueweb-quirk.warc.gz", 30, 29), ("jwarc/cc.warc.gz", 1, 1),
    ("whirlwind-python/whirlwind.warc.wet.gz", 2, 1),
    ("webarchive/valid-warcfile-upper-lower-case.warc", 5, 0),
    ("webarchive/valid-warcfile-fields-warcinfo.warc", 1, 0),
    ("webarchive/valid-warcfile-utf8.warc", 1, 0),
  ]

  @Test("Real archives hold the pages that were counted", arguments: known.indices)
  func counts(_ index: Int) throws {
    let (file, records, pages) = Self.known[index]
    let run = try ReadRun([SharedData.root + "/archives/real/" + file])
    #expect(run.parcels.count == records)
    #expect(run.faults.isEmpty)
    #expect(run.batch.documents.count == pages)
  }
}
