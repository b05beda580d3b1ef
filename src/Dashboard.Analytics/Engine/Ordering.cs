using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>The order that an index has its rows in, within a segment.</summary>
internal readonly record struct Ordering(DateBasis Basis, Detail Detail);
