/// An enumeration whose cases stand in the IR as words. The empty word is never written.
protocol IRWord: CaseIterable {
  var word: String { get }
}

extension Action: IRWord {}
extension Bound: IRWord {}
extension ChoiceOption.Direction: IRWord {}
extension ConditionClause.Word: IRWord {}
extension Deed: IRWord {}
extension DefaultState: IRWord {}
extension Form: IRWord {}
extension Grade: IRWord {}
extension Kind: IRWord {}
extension Modality: IRWord {}
extension Period.Bound: IRWord {}
extension Period.End: IRWord {}
extension PersonalStatus: IRWord {}
extension Provision: IRWord {}
extension Role: IRWord {}
extension TimeUnit: IRWord {}
extension ValueFormat: IRWord {}

extension Item.Mark: IRWord {
  public static let allCases: [Item.Mark] = [.plain, .perhaps, .some, .own]
}
