/// The acts on data. A practice permits its own act only; a promise covers the act and what it implies.
public enum Action: UInt8, CaseIterable, Sendable, Hashable {
  case ask, capture, collect, derive, combine, store, host, transmit, transfer, use, access, view
  case share, entrust, show, rent, sell, delete, process

  /// The keyword, also used in the IR.
  public var word: String {
    switch self {
    case .ask: "ask"
    case .capture: "capture"
    case .collect: "collect"
    case .derive: "derive"
    case .combine: "combine"
    case .store: "store"
    case .host: "host"
    case .transmit: "transmit"
    case .transfer: "transfer"
    case .use: "use"
    case .access: "access"
    case .view: "view"
    case .share: "share"
    case .entrust: "entrust"
    case .show: "show"
    case .rent: "rent"
    case .sell: "sell"
    case .delete: "delete"
    case .process: "process"
    }
  }

  /// The act of which this one is a kind: selling is sharing, viewing is accessing. `process` is
  /// above every act, but only promises reach through it.
  public var parent: Action? {
    switch self {
    case .entrust, .show, .rent, .sell: .share
    case .view: .access
    case .derive, .combine: .use
    default: nil
    }
  }
}
