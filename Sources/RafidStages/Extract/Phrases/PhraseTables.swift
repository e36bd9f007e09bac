/// The built-in phrase rules, one table a language, in the format of `PhraseRuleParser`.
///
/// Compiled for Rafid from the wording that news sites use; every row carries a line that it
/// removes and a line that it must leave, both checked by a test.
package enum PhraseTables {
  /// All tables, in the order that `rafid stages extract --rules` prints.
  package static let all: [String] = [
    arabic, persian, urdu, english, french, german, spanish, italian, portuguese, russian,
    turkish, chinese,
  ]

  /// The rules of all tables.
  package static let rules: [PhraseRule] = all.flatMap { PhraseRuleParser.parse($0).rules }
}
