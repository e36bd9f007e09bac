/// A stage that may have to see the whole input before it can judge the first document: the run then
/// reads its input twice.
package protocol SurveyingStage: Stage {
  /// What stands in its place in each of two readings; nil where its settings need but one. The first
  /// reading ends with this stage and writes nothing; both see the same documents in the same order.
  var readings: (first: any Stage, second: any Stage)? { get }
}

extension Stage {
  /// Whether the run reads its input twice for this stage.
  package var readsTwice: Bool { (self as? any SurveyingStage)?.readings != nil }
}
