import RafidStages
import RafidText
import Testing

@Suite struct KeywordsTests {
  private func keywords(
    _ text: String, _ language: TextLanguage, title: String = "", limit: Int = 5
  ) -> [String] {
    let bytes = Array(text.utf8)
    return summary(
      bytes, title: title, language: language, options: SummaryOptions(keywords: limit)
    ).keywords
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func showsArabicWordsWithoutTheirParticles() {
    let found = keywords(
      "وصل الوفد إلى بيروت. وبيروت تنتظر منذ شهر. يزور الوفد بيروت للحوار. والحوار طويل، والوفد صبور، وبالحوار ينتهي كل شيء. الحوار أولا.",
      .arabic)
    #expect(found.contains("بيروت"))
    #expect(found.contains("الوفد"))
    #expect(found.contains("الحوار"))
    for word in found {
      #expect(!word.hasPrefix("وب") && !word.hasPrefix("وال") && !word.hasPrefix("بال"))
    }
  }

  @Test func keepsLettersThatBelongToTheWord() {
    let found = keywords(
      "وزير يلتقي وزيرا. الوزير قال. وزير ثان. باريس مدينة. باريس كبيرة. باريس بعيدة.", .arabic)
    #expect(found.contains("باريس"))
    #expect(found.contains("وزير"))
  }

  @Test func tellsRunsApartThatBeginWithTheFirstTerm() {
    let found = keywords(
      "Tana-tana mori pu. Ke tana mori le. Vo tana mori di. Su tana mori ga.", .other)
    #expect(found.first?.lowercased() == "tana mori")
  }

  @Test func takesNamesWhole() {
    let found = keywords(
      "President Ann Field met the press. Ann Field spoke of jobs. The press liked Ann Field. Jobs matter.",
      .english)
    #expect(found.first == "Ann Field")
    #expect(!found.contains("Field") && !found.contains("Ann"))
  }

  @Test func showsTheFormMostOftenSeen() {
    let found = keywords(
      "Bridges are old. The bridge stands. A bridge fell. The bridge's arch broke.", .english)
    #expect(found.first == "bridge")
  }

  @Test func hasNoFunctionWordsNumbersOrTimes() {
    let found = keywords(
      "He said on Monday that 300 people were there. He said on Monday that 300 people were there again.",
      .english)
    for word in ["He", "said", "Monday", "300", "that", "were", "there"] {
      #expect(!found.contains(word))
    }
  }

  @Test func findsRunsInScriptsWithoutSpaces() {
    let found = keywords("欧盟和北约欢迎马其顿。马其顿将举行公投。马其顿的公投很重要。", .chinese)
    #expect(found.contains("马其顿"))
    #expect(found.contains("公投"))
    #expect(!found.contains("马其"))
  }

  @Test("As many as asked for, also where few words repeat")
  func fillsUp() {
    let found = keywords(
      "The orchard burned down near Milton. Firemen came too late for the orchard, a neighbour said.",
      .english)
    #expect(found.count == 5)
    #expect(found.first == "orchard")
    #expect(found.contains("Milton"))
    #expect(!found.contains("said"))
  }

  @Test func takesNamesWithTheirOpeningWord() {
    #expect(
      keywords("Rain fell on New York. The streets of New York flooded. Rain again.", .english)
        .contains("New York"))
    #expect(
      keywords("Les États-Unis partent. Les États-Unis reviennent. La paix attend.", .french)
        .contains("États-Unis"))
    let arabic = keywords(
      "زار عبد السلام حداد المدينة. قال عبد السلام حداد للناس. ثم غادر عبد السلام حداد.", .arabic)
    #expect(arabic.first == "عبد السلام حداد")
  }

  @Test("Clitics and coordinations are no part of a keyword")
  func leavesDebrisOut() {
    let found = keywords(
      "معرض للزهور في المدينة ومتاحف كثيرة. الزوار والأطفال في المعرض. الزوار والأطفال يعودون لإنجاز الرسوم.",
      .arabic,
      limit: 20)
    #expect(found.contains("زهور") && found.contains("متاحف"))
    for word in found {
      #expect(!word.contains(" و") && !word.hasPrefix("لل") && !word.hasPrefix("لإ"), "\(word)")
    }
    let turkish = keywords("İzmir'de yağmur var. İzmir'den gelen tren. İzmir'de deniz.", .turkish)
    #expect(turkish.first == "İzmir")
  }

  @Test func findsWordsInThaiAndJapanese() {
    let thai = keywords("รถไฟมาถึงแล้ว คนขึ้นรถไฟกัน รถไฟออกไป", .other)
    #expect(thai.first == "รถไฟ")
    let japanese = keywords("新しい図書館が開いた。図書館には本が多い。子どもは図書館へ行く。", .japanese)
    #expect(japanese.first == "図書館")
  }

  @Test func givesNoMoreThanAskedAndNoneWhenZero() {
    #expect(
      keywords("One tree. Two trees. Many trees and rivers. Rivers flow.", .english, limit: 1).count
        == 1)
    #expect(keywords("One tree. Two trees.", .english, limit: 0).isEmpty)
    #expect(keywords("", .english).isEmpty)
  }

  @Test func ranksTheBestWithOneAndFallsFromThere() {
    let bytes = Array("Tea is good. Tea is cheap. Coffee and tea. Coffee costs more.".utf8)
    let scores = summary(bytes).keywords.map(\.score)
    #expect(scores.first == 1)
    #expect(scores == scores.sorted(by: >))
  }
}
